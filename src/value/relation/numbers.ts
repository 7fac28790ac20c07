import type { Relation } from "../comparison.ts";
import type { Bound } from "../tolerance.ts";
import { factorRelation } from "./factor.ts";
import { explains, type Law } from "./fit.ts";
import type { Pairs } from "./pairs.ts";
import { roundingRelation } from "./rounding.ts";

/**
 * Finds a named relation that holds between all numbers that differ. Relations without a free constant are tried first.
 * `early` selects the relations that are tried before arrangements of the same numbers.
 */
export function numbersRelation(
  pairs: Pairs,
  bound: Bound,
  early: boolean,
  sizes: () => ReadonlySet<number>,
): Relation | null {
  if (pairs.expected.length < 2 || pairs.otherCount > 0) return null;
  if (early)
    return roundingRelation(pairs, bound) ?? countedFrom(pairs) ?? signRelation(pairs, bound);
  const factor = factorRelation(pairs, bound, sizes());
  // If all numbers are equal, a factor, an offset and 1 - x all fit. Report a factor only if it is a named constant.
  for (const [kind, law] of laws)
    if (explains(pairs, bound, law, true)) return preferred(factor, { kind });
  return factor ?? shiftRelation(pairs, bound);
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

function preferred(factor: Relation | null, law: Relation): Relation {
  return factor !== null && (factor.kind !== "scaled" || factor.constant !== null) ? factor : law;
}

function signRelation(pairs: Pairs, bound: Bound): Relation | null {
  if (!explains(pairs, bound, { at: (x) => -x, slope: () => 1 })) return null;
  // If only negative numbers differ, their minus signs were lost.
  const lost = pairs.expected.length < pairs.compared && pairs.expected.every((e) => e < 0);
  return { kind: lost ? "absolute" : "negated" };
}

function countedFrom({
  expected,
  actual,
  expectedIntegers,
  actualIntegers,
}: Pairs): Relation | null {
  const by = (actual[0] as number) - (expected[0] as number);
  if (!expectedIntegers || !actualIntegers || (by !== 1 && by !== -1)) return null;
  const all = expected.every((e, i) => (actual[i] as number) - e === by);
  return all && expected.some((e) => e !== expected[0]) ? { kind: "counted-from", by } : null;
}

function shiftRelation(pairs: Pairs, bound: Bound): Relation | null {
  let sum = 0;
  for (const [i, e] of pairs.expected.entries()) sum += (pairs.actual[i] as number) - e;
  const offset = sum / pairs.expected.length;
  if (!explains(pairs, bound, { at: (x) => x + offset, slope: () => 1 }, true)) return null;
  const short = Number(offset.toFixed(4));
  return { kind: "shifted", offset: short === 0 ? Number(offset.toPrecision(4)) : short };
}
