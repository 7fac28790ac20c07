import type { CatalogueEntry } from "../../problem/catalogue.ts";
import { type Progress, stateOf } from "./progress.ts";

/**
 * The next problem: unsolved, with all prerequisites solved. The track practised last comes first, then the course's order.
 * If all unsolved problems wait for prerequisites, the first of them. Undefined if all are solved.
 *
 * @param entries every problem, in course order
 * @param leaving the problem that is being left; those after it in its track come first, and it comes last
 * @param isBegun problems that count as solved, because a solution of them exists
 */
export function nextProblem(
  entries: readonly CatalogueEntry[],
  progress: Progress,
  leaving?: string,
  isBegun: (id: string) => boolean = () => false,
): CatalogueEntry | undefined {
  const isOver = (id: string) => stateOf(progress, id) === "solved" || isBegun(id);
  // Ignore a prerequisite that no loaded catalogue has.
  const isDone = (id: string) => isOver(id) || !entries.some(({ spec }) => spec.id === id);
  const open = entries.filter(({ spec }) => !isOver(spec.id));
  const others = open.filter(({ spec }) => spec.id !== leaving);
  const ready = others.filter(({ spec }) => spec.prerequisites.every(isDone));
  const from = entries.find(({ spec }) => spec.id === (leaving ?? lastPractised(progress)));
  const inTrack = ready.filter(({ spec }) => spec.track === from?.spec.track);
  const later = inTrack.filter(({ spec }) => leaving && spec.order > (from?.spec.order ?? 0));
  return later[0] ?? inTrack[0] ?? ready[0] ?? others[0] ?? open[0];
}

function lastPractised({ problems }: Progress): string | undefined {
  const practised = Object.entries(problems).filter(([, { last }]) => last !== undefined);
  return practised.sort(([, a], [, b]) => ((a.last ?? "") < (b.last ?? "") ? 1 : -1))[0]?.[0];
}
