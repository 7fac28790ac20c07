import type { Problem } from "../../problem/load.ts";
import { loadMisconceptions } from "../../problem/misconceptions.ts";
import type { Bilingual } from "../../problem/spec.ts";
import type { Progress, ProgressEntry } from "./progress.ts";

/** What `dlj hint` shows. */
export interface Hints {
  /** The hint of the misconception that explains the last failure, where it has not been shown before. */
  readonly failure?: Bilingual;
  /** The steps so far; the last one is new unless a failure's hint is. */
  readonly steps: readonly Bilingual[];
  readonly total: number;
}

/** One more step: the last failure's hint first, then the problem's own, one by one. Gives the progress that knows of it. */
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
