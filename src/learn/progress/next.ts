import type { Entry } from "../../problem/catalogue.ts";
import { type Progress, stateOf } from "./progress.ts";

/**
 * The problem to do next: not solved, all its prerequisites solved, in the track that was practised last before the others,
 * and then in the order of the course. Where all that are left wait for others, the first of them; undefined where all is done.
 *
 * @param entries every problem, in course order
 * @param leaving the problem that is being left: what comes after it in its track goes first, and it comes last of all
 */
export function nextProblem(
  entries: readonly Entry[],
  progress: Progress,
  leaving?: string,
): Entry | undefined {
  const open = entries.filter(({ spec }) => stateOf(progress, spec.id) !== "solved");
  const others = open.filter(({ spec }) => spec.id !== leaving);
  const ready = others.filter(({ spec }) =>
    spec.prerequisites.every((id) => isDone(entries, progress, id)),
  );
  const from = entries.find(({ spec }) => spec.id === (leaving ?? lastPractised(progress)));
  const inTrack = ready.filter(({ spec }) => spec.track === from?.spec.track);
  const later = inTrack.filter(({ spec }) => leaving && spec.order > (from?.spec.order ?? 0));
  return later[0] ?? inTrack[0] ?? ready[0] ?? others[0] ?? open[0];
}

/** A prerequisite that no catalogue at hand holds can't be waited for. */
function isDone(entries: readonly Entry[], progress: Progress, id: string): boolean {
  return stateOf(progress, id) === "solved" || !entries.some(({ spec }) => spec.id === id);
}

function lastPractised({ problems }: Progress): string | undefined {
  const practised = Object.entries(problems).filter(([, { last }]) => last !== undefined);
  return practised.sort(([, a], [, b]) => ((a.last ?? "") < (b.last ?? "") ? 1 : -1))[0]?.[0];
}
