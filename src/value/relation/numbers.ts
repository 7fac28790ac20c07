import type { Relation } from "../comparison.ts";
import type { Bound } from "../tolerance.ts";
import { clippingClaims } from "./clipping.ts";
import { bitsOf, type Claim } from "./evidence.ts";
import { factorClaims } from "./factor.ts";
import { claimLaw, type Law } from "./fit.ts";
import type { Pairs } from "./pairs.ts";
import { roundingClaims } from "./rounding.ts";

/** Claims that leave nothing to choose; they come before arrangements of the same numbers. */
export function earlyClaims(pairs: Pairs, bound: Bound, indices: boolean): Claim[] {
  if (!isOfNumbers(pairs)) return [];
  return [
    ...clippingClaims(pairs, bound),
    ...roundingClaims(pairs, bound),
    ...countedFrom(pairs, indices),
    ...signClaims(pairs, bound),
  ];
}

/** Claims with a law that changes every number. */
export function lateClaims(pairs: Pairs, bound: Bound, sizes: () => ReadonlySet<number>): Claim[] {
  if (!isOfNumbers(pairs)) return [];
  const { named, bare } = factorClaims(pairs, bound, sizes());
  const lawful = laws.map(([kind, law]) =>
    claimLaw(pairs, bound, law, { kind }, { alternatives: 8 }),
  );
  // If all numbers are equal, a factor, an offset and 1 - x all fit. Prefer a factor that is a named constant.
  return [...named, ...lawful, shiftClaim(pairs, bound), ...bare].filter((one) => one !== null);
}

function isOfNumbers(pairs: Pairs): boolean {
  return pairs.expected.length > 0 && pairs.otherCount === 0;
}

type Plain = "complement" | "reciprocal" | "squared" | "rooted" | "logarithm" | "exponential";

const laws: readonly (readonly [Plain, Law])[] = [
  ["complement", { at: (x) => 1 - x, slope: () => 1 }],
  ["squared", { at: (x) => x * x, slope: (x) => 2 * x }],
  ["rooted", { at: Math.sqrt, slope: (x) => 0.5 / Math.sqrt(x) }],
  ["reciprocal", { at: (x) => 1 / x, slope: (x) => 1 / (x * x) }],
  ["logarithm", { at: Math.log, slope: (x) => 1 / x }],
  ["exponential", { at: Math.exp, slope: Math.exp }],
];

function signClaims(pairs: Pairs, bound: Bound): Claim[] {
  const negation: Law = { at: (x) => -x, slope: () => 1 };
  // If only negative numbers differ, their minus signs were lost.
  const lost = pairs.agreeing.some((v) => v > bound.unit) && pairs.expected.every((e) => e < 0);
  const claim = lost
    ? claimLaw(pairs, bound, { at: Math.abs, slope: () => 1 }, { kind: "absolute" })
    : claimLaw(pairs, bound, negation, { kind: "negated" });
  return claim === null ? [] : [claim];
}

/** Only a number that is an index can be counted from the wrong end. */
function countedFrom(pairs: Pairs, indices: boolean): Claim[] {
  const { expected, actual, expectedIntegers, actualIntegers, agreeing } = pairs;
  const by = (actual[0] as number) - (expected[0] as number);
  if (!indices || !expectedIntegers || !actualIntegers || (by !== 1 && by !== -1)) return [];
  if (agreeing.length > 0 || expected.some((e) => e < 0)) return [];
  if (!expected.every((e, i) => (actual[i] as number) - e === by)) return [];
  const distinct = new Set(expected);
  const bits = [...distinct].reduce((sum, e) => sum + Math.max(1, bitsOf(e)), 0);
  const relation: Relation = { kind: "counted-from", by };
  return [{ relation, bits, spent: 1, witnesses: distinct.size }];
}

function shiftClaim(pairs: Pairs, bound: Bound): Claim | null {
  let sum = 0;
  for (const [i, e] of pairs.expected.entries()) sum += (pairs.actual[i] as number) - e;
  const offset = sum / pairs.expected.length;
  const short = Number(offset.toFixed(4));
  const relation: Relation = {
    kind: "shifted",
    offset: short === 0 ? Number(offset.toPrecision(4)) : short,
  };
  return claimLaw(pairs, bound, { at: (x) => x + offset, slope: () => 1 }, relation, {
    fitted: true,
  });
}
