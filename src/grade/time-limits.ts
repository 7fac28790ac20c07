import type { Outcome } from "../engine/engine.ts";

/** A raised limit is this many times the time of the reference. */
const margin = 4;

/**
 * A time limit that is fair on this machine, in CPU seconds: the problem's own limit, or four times the reference's slowest case if
 * that is more. It is rounded up to half a second, so that the next run gets the same limit.
 *
 * @param least the own limit stands if the reference fits into it this many times
 */
export function fairTimeLimit(own: number, reference: readonly Outcome[], least = margin): number {
  const slowest = Math.max(0, ...reference.map(({ cpu }) => cpu));
  return slowest * least <= own ? own : Math.ceil(slowest * margin * 2) / 2;
}
