import type { SolutionResult } from "../../judge/result.ts";
import type { Progress, ProgressEntry } from "./progress.ts";

/** The part of a run that counts for progress. */
export interface Attempt {
  readonly solution: SolutionResult;
  /** Whether all of the problem's cases ran. Otherwise the run can't solve it. */
  readonly whole: boolean;
}

/** Adds runs to progress. Ignores runs that were not attempted or failed by the judge's fault. */
export function withAttempts(
  progress: Progress,
  attempts: readonly Attempt[],
  now: Date,
): Progress {
  const counting = attempts.filter(({ solution }) => !["NA", "JE"].includes(solution.verdict));
  if (counting.length === 0) return progress;
  const problems = { ...progress.problems };
  for (const attempt of counting) {
    const id = attempt.solution.problem;
    problems[id] = entryAfter(problems[id], attempt, now);
  }
  const days = [...new Set([...progress.days, localDay(now)])].sort();
  return { ...progress, days, problems };
}

function entryAfter(
  before: ProgressEntry | undefined,
  { solution, whole }: Attempt,
  now: Date,
): ProgressEntry {
  const { misconception: _, ...kept } = before ?? { runs: 0 };
  const accepted = solution.verdict === "AC";
  const entry: ProgressEntry = {
    ...kept,
    runs: kept.runs + 1,
    last: now.toISOString(),
    verdict: solution.verdict,
  };
  if (accepted && whole) {
    entry.solved ??= now.toISOString();
    entry.best = Math.min(entry.best ?? Number.POSITIVE_INFINITY, cpuOf(solution));
  }
  const name = solution.misconception?.name;
  if (!accepted && name !== undefined) {
    const shown = before?.misconception?.name === name && before.misconception.shown;
    entry.misconception = { name, shown };
  }
  return entry;
}

function cpuOf({ cases }: SolutionResult): number {
  const seconds = cases.filter(({ deciding }) => deciding).reduce((sum, { cpu }) => sum + cpu, 0);
  return Math.round(seconds * 1e6) / 1e6;
}

/** A day in the learner's time zone. */
export function localDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
