import type { Layout } from "../../grade/intake/layouts/table.ts";
import type { JudgingOptions } from "../shared/judging-options.ts";

export interface GradeOptions extends JudgingOptions {
  readonly assignment?: string;
  readonly roster?: string;
  readonly trustRepository?: boolean;
  readonly layout: Layout;
  readonly reporter?: readonly string[];
  readonly list?: boolean;
  readonly exact?: boolean;
  readonly allowMissing?: boolean;
  readonly student?: readonly string[];
  readonly strict?: boolean;
  readonly reveal?: boolean;
  readonly anonymize?: boolean;
  readonly fresh?: number;
  readonly seed?: string;
  readonly resume?: boolean;
  readonly cache: boolean;
  readonly journal?: string;
  readonly queue?: string | true;
  readonly giveUp?: number;
  readonly shard?: { readonly index: number; readonly count: number };
}
