import type { Bound } from "../tolerance.ts";
import type { Pairs } from "./pairs.ts";

/** A function of the expected number, and its slope, which scales the expected number's rounding error. */
export interface Law {
  readonly at: (expected: number) => number;
  readonly slope: (expected: number) => number;
}

/** An element is evidence only if it moved by this many times its rounding error: a chance match is rarer than 1 in 20. */
const evidence = 20;

/**
 * Whether the law fits every pair and at least two pairs are evidence, that is, changed by far more than rounding explains.
 * With `distinct`, these two must also be different numbers, because a law with a free constant fits any single one.
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

/** The largest error of a prediction that rounding of both sides explains. */
export function doubtOf(expected: number, predicted: number, slope: number, bound: Bound): number {
  const rounding = (value: number) =>
    0.6 * (bound.unit + bound.slack * Math.max(bound.least, Math.abs(value)));
  return rounding(predicted) + Math.abs(slope) * rounding(expected) + 1e-9 * Math.abs(predicted);
}
