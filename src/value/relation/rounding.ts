import type { Relation } from "../comparison.ts";
import type { Bound } from "../tolerance.ts";
import type { Pairs } from "./pairs.ts";

/** Finds numbers with fewer decimals, cut to integers, or with fewer significant digits. */
export function roundingRelation(pairs: Pairs, bound: Bound): Relation | null {
  // Zeros are no evidence: everything rounds to zero.
  if (pairs.actual.filter((a) => a !== 0).length < 2) return null;
  if (
    every(
      pairs,
      (e, a) =>
        Number.isInteger(a) &&
        (a === Math.trunc(e) || (pairs.actualIntegers && a === Math.round(e))),
    )
  ) {
    return { kind: "to-integers" };
  }
  // torch prints five significant digits of large numbers; the solution itself rounded nothing.
  const large = pairs.expected.every((e) => Math.abs(e) >= 1000);
  const significant = significantRelation(pairs);
  if (large && significant !== null) return significant;
  for (let decimals = 12; decimals >= 0; decimals--) {
    const unit = 10 ** -decimals;
    if (unit <= 1.5 * bound.unit) continue;
    if (
      every(
        pairs,
        (e, a) => isMultiple(a, decimals) && Math.abs(e - a) <= unit / 2 + bound.unit / 2,
      )
    ) {
      return { kind: "rounded", decimals };
    }
  }
  return significant;
}

function significantRelation(pairs: Pairs): Relation | null {
  for (let digits = 8; digits >= 2; digits--) {
    if (every(pairs, (e, a) => Number(e.toPrecision(digits)) === a))
      return { kind: "significant", digits };
  }
  return null;
}

function isMultiple(value: number, decimals: number): boolean {
  return Number(value.toFixed(decimals)) === value;
}

function every({ expected, actual }: Pairs, holds: (e: number, a: number) => boolean): boolean {
  for (let i = 0; i < expected.length; i++)
    if (!holds(expected[i] as number, actual[i] as number)) return false;
  return true;
}
