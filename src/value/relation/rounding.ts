import type { Relation } from "../comparison.ts";
import type { Bound } from "../tolerance.ts";
import { bitsOf, type Claim } from "./evidence.ts";
import type { Pairs } from "./pairs.ts";

/** Finds numbers with fewer significant digits, with fewer decimals, or cut to integers. */
export function roundingClaims(pairs: Pairs, bound: Bound): Claim[] {
  // Zeros are no evidence: everything rounds to zero.
  const witnesses = new Set(pairs.actual.filter((a) => a !== 0)).size;
  if (witnesses === 0) return [];
  const bits = [...new Set(pairs.actual)].reduce((sum, a) => sum + bitsOf(a), 0);
  const claim = (relation: Relation): Claim => ({ relation, bits, spent: 1, witnesses });
  const integers = cutToIntegers(pairs) ? [claim({ kind: "to-integers" })] : [];
  const digits = significantDigits(pairs);
  const decimals = decimalsOf(pairs, bound);
  const significant = digits === null ? [] : [claim({ kind: "significant", digits })];
  const rounded = decimals === null ? [] : [claim({ kind: "rounded", decimals })];
  // torch prints five significant digits of large numbers; the solution itself rounded nothing.
  const printed = digits !== null && digits >= 4 && pairs.expected.some((e) => Math.abs(e) >= 10);
  return printed
    ? [...significant, ...integers, ...rounded]
    : [...integers, ...rounded, ...significant];
}

/** Whether every number with a fraction has lost it, also those that agree. */
function cutToIntegers({ expected, actual, actualIntegers, agreeing }: Pairs): boolean {
  const isCut = (e: number, a: number) =>
    Number.isInteger(a) && (a === Math.trunc(e) || (actualIntegers && a === Math.round(e)));
  return (
    agreeing.every(Number.isInteger) && expected.every((e, i) => isCut(e, actual[i] as number))
  );
}

/** The number of decimals that all numbers were rounded to; null if an agreeing number has more. */
function decimalsOf({ expected, actual, agreeing }: Pairs, bound: Bound): number | null {
  for (let decimals = 12; decimals >= 0; decimals--) {
    const unit = 10 ** -decimals;
    if (unit <= 1.5 * bound.unit) continue;
    const isRounded = (e: number, a: number) =>
      isMultiple(a, decimals) && Math.abs(e - a) <= unit / 2 + bound.unit / 2;
    if (!expected.every((e, i) => isRounded(e, actual[i] as number))) continue;
    const kept = agreeing.every((v) => Math.abs(v - Number(v.toFixed(decimals))) <= bound.unit);
    return kept ? decimals : null;
  }
  return null;
}

/** The number of significant digits that all differing numbers have. */
export function significantDigits({ expected, actual }: Pairs): number | null {
  for (let digits = 9; digits >= 2; digits--) {
    if (expected.every((e, i) => Number(e.toPrecision(digits)) === actual[i])) return digits;
  }
  return null;
}

function isMultiple(value: number, decimals: number): boolean {
  return Number(value.toFixed(decimals)) === value;
}
