import type { Bound } from "../tolerance.ts";
import type { Pairs } from "./pairs.ts";

/** A function of the expected number, and its slope there, by which a rounding of the expected number grows. */
export interface Law {
  readonly at: (expected: number) => number;
  readonly slope: (expected: number) => number;
}

/** How many times the doubt an element must have moved to tell anything: a coincidence is then below 1 in this. */
const evidence = 20;

/**
 * Whether a law explains every pair, and at least two of them tell: those whose number it moves by far more than the rounding
 * of both sides can. With `distinct`, these two must also be different numbers, since a law with a free constant passes
 * through any one.
 */
export function explains(pairs: Pairs, bound: Bound, law: Law, distinct = false): boolean {
  let telling = 0;
  let [least, most, widest] = [Infinity, -Infinity, 0];
  for (let i = 0; i < pairs.expected.length; i++) {
    const [e, a] = [pairs.expected[i] as number, pairs.actual[i] as number];
    const predicted = law.at(e);
    const doubt = doubtOf(e, predicted, law.slope(e), bound);
    if (!(Math.abs(a - predicted) <= doubt)) return false;
    if (Math.abs(predicted - e) > evidence * doubt) {
      telling++;
      least = Math.min(least, e);
      most = Math.max(most, e);
      widest = Math.max(widest, doubt);
    }
  }
  return telling >= 2 && (!distinct || most - least > evidence * widest);
}

/** How far a predicted number may be off because both sides were rounded. */
export function doubtOf(expected: number, predicted: number, slope: number, bound: Bound): number {
  const rounding = (value: number) =>
    0.6 * (bound.unit + bound.slack * Math.max(bound.least, Math.abs(value)));
  return rounding(predicted) + Math.abs(slope) * rounding(expected) + 1e-9 * Math.abs(predicted);
}
