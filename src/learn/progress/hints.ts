import type { Problem } from "../../problem/load.ts";
import { loadMisconceptions } from "../../problem/misconceptions.ts";
import type { Bilingual } from "../../problem/spec.ts";
import type { Progress, ProgressEntry } from "./progress.ts";

/** The hints that `dlj hint` shows. */
export interface Hints {
  /** The hint of the misconception that explains the last failure, if it was not shown before. */
  readonly failure?: Bilingual;
  /** The steps so far. The last one is new, unless a misconception's hint is. */
  readonly steps: readonly Bilingual[];
  readonly total: number;
}

/** Goes one step on: first the last failure's hint, then the problem's own, one by one. Returns the updated progress. */
export function nextHint(
  { id, folder, spec }: Pick<Problem, "id" | "folder" | "spec">,
  progress: Progress,
): { hints: Hints; progress: Progress } {
  const entry: ProgressEntry = progress.problems[id] ?? { runs: 0 };
  const total = spec.hints.length;
  const shown = Math.min(entry.hints ?? 0, total);
  const { misconception } = entry;
  const failure =
    misconception && !misconception.shown
      ? loadMisconceptions(folder).find(({ name }) => name === misconception.name)?.hint
      : undefined;
  const steps = failure ? shown : Math.min(shown + 1, total);
  const after: ProgressEntry = { ...entry, hints: steps };
  if (failure && misconception) after.misconception = { ...misconception, shown: true };
  return {
    hints: { ...(failure ? { failure } : {}), steps: spec.hints.slice(0, steps), total },
    progress: { ...progress, problems: { ...progress.problems, [id]: after } },
  };
}
