import type { Bound } from "../tolerance.ts";
import { bitsOf, type Claim } from "./evidence.ts";
import type { Pairs } from "./pairs.ts";

/** Finds numbers that were cut to a range: those outside are at its ends, and all that agree lie within it. */
export function clippingClaims({ expected, actual, agreeing, sums }: Pairs, bound: Bound): Claim[] {
  const [low, high] = [Math.min(...ends(actual)), Math.max(...ends(actual))];
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size === 0) return [];
  const from =
    low === 0 ||
    (low === high && low > 0 && agreeing.every((v) => v >= 0) && expected.every((e) => e > 0))
      ? 0
      : -size;
  const to = high === 0 ? 0 : size;
  const within = (value: number) => value >= from - bound.unit && value <= to + bound.unit;
  const isCut = (e: number, a: number) => (e > to && a === to) || (e < from && a === from);
  if (!expected.every((e, i) => isCut(e, actual[i] as number)) || !agreeing.every(within))
    return [];
  // A number within the range shows where the range ends.
  if (agreeing.length === 0) return [];
  const witnesses = expected.filter((_, i) => !sums.has(i)).length;
  const bits = witnesses * Math.max(2.5, bitsOf(size));
  return [{ relation: { kind: "clipped", from, to }, bits, spent: bitsOf(size), witnesses }];
}

/** The distinct numbers, if they can be the two ends of a range; else all of them, which no range has. */
function ends(actual: readonly number[]): readonly number[] {
  const distinct = [...new Set(actual)];
  return distinct.length <= 2 ? distinct : [Number.NaN];
}
