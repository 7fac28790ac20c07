import type { Relation } from "../comparison.ts";
import type { Bound } from "../tolerance.ts";
import { bitsOf, type Claim } from "./evidence.ts";
import type { Pairs } from "./pairs.ts";

/** A function of the expected number, and its slope, which scales the expected number's rounding error. */
export interface Law {
  readonly at: (expected: number) => number;
  readonly slope: (expected: number) => number;
}

/** An element is evidence only if it moved by this many times its rounding error: a chance match is rarer than 1 in 20. */
const evidence = 20;

/** The cost of a law: the bits of alternatives tried, and whether it has a constant that was fitted to the numbers. */
export interface Cost {
  readonly fitted?: boolean;
  readonly alternatives?: number;
}

/**
 * Claims a relation if its law fits every pair and no agreeing number contradicts it. Elements are evidence if they changed by
 * far more than rounding explains. The constant of a fitted law must be fixed by two different numbers, because it fits any
 * single one.
 */
export function claimLaw(
  pairs: Pairs,
  bound: Bound,
  law: Law,
  relation: Relation,
  { fitted = false, alternatives = 1 }: Cost = {},
): Claim | null {
  const seen = new Set<number>();
  let [bits, most, least, greatest, widest] = [0, 0, Infinity, -Infinity, 0];
  for (const [i, e] of pairs.expected.entries()) {
    const a = pairs.actual[i] as number;
    const predicted = law.at(e);
    const doubt = doubtOf(e, predicted, law.slope(e), bound);
    if (!(Math.abs(a - predicted) <= doubt)) return null;
    if (Math.abs(predicted - e) <= evidence * doubt || pairs.sums.has(i) || seen.has(e)) continue;
    seen.add(e);
    bits += bitsOf(a);
    most = Math.max(most, bitsOf(a));
    [least, greatest] = [Math.min(least, e), Math.max(greatest, e)];
    widest = Math.max(widest, doubt);
  }
  if (seen.size === 0 || pairs.agreeing.some((value) => moves(law, value, bound))) return null;
  const spread = greatest - least > evidence * widest;
  const witnesses = fitted && !spread ? Math.min(1, seen.size) : seen.size;
  return { relation, bits, spent: (fitted ? most : 0) + Math.log2(alternatives), witnesses };
}

/** Whether a law would have changed a number. */
function moves(law: Law, value: number, bound: Bound): boolean {
  const predicted = law.at(value);
  return !(
    Math.abs(predicted - value) <=
    evidence * doubtOf(value, predicted, law.slope(value), bound)
  );
}

/** The largest error of a prediction that rounding of both sides explains. */
export function doubtOf(expected: number, predicted: number, slope: number, bound: Bound): number {
  const rounding = (value: number) =>
    0.6 * (bound.unit + bound.slack * Math.max(bound.least, Math.abs(value)));
  return rounding(predicted) + Math.abs(slope) * rounding(expected) + 1e-9 * Math.abs(predicted);
}
