import type { JudgingOptions } from "../shared/judging-options.ts";

export interface RunOptions extends JudgingOptions {
  readonly case?: readonly string[];
  readonly all?: boolean;
  readonly picture?: boolean;
  readonly strict?: boolean;
  readonly watch?: boolean;
  readonly reporter: "terminal" | "json";
}
