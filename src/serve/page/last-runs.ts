import type { JudgedSolution } from "./api.ts";

/** One run of this visit. */
export interface LastRun {
  readonly at: Date;
  readonly solution: JudgedSolution;
}

const most = 10;
/** The runs of each problem, the newest first, until the page is loaded again. */
const kept = new Map<string, readonly LastRun[]>();

export function lastRunsOf(id: string): readonly LastRun[] {
  return kept.get(id) ?? [];
}

export function keepRun(id: string, solution: JudgedSolution): readonly LastRun[] {
  const runs = [{ at: new Date(), solution }, ...lastRunsOf(id)].slice(0, most);
  kept.set(id, runs);
  return runs;
}
