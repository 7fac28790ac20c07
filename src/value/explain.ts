import type { Comparison } from "./comparison.ts";

/** The messages that `explain` needs, in one language. */
export interface ExplainMessages {
  readonly agrees: string;
  readonly nothingPrinted: string;
  readonly differs: (p: { path: string; expected: string; actual: string }) => string;
}

/** One plain sentence for what a comparison found. */
export function explain(comparison: Comparison, messages: ExplainMessages): string {
  if (comparison.agrees) return messages.agrees;
  if (comparison.mismatch === "nothing-printed") return messages.nothingPrinted;
  return messages.differs(comparison);
}
