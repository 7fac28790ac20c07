import type { Aligned } from "../compare/align.ts";
import { walk } from "../compare/walk.ts";
import type { Bound } from "../tolerance.ts";
import type { Value } from "../value.ts";

/** The elements that differ: the pairs of numbers, and the pairs of other kinds. */
export interface Pairs {
  readonly expected: readonly number[];
  readonly actual: readonly number[];
  /** Whether all of the numbers were written as integers. */
  readonly expectedIntegers: boolean;
  readonly actualIntegers: boolean;
  /** Pairs that are not two finite numbers. */
  readonly others: readonly (readonly [Value, Value])[];
  /** The number of pairs that are not two finite numbers, including those not kept. */
  readonly otherCount: number;
  /** How many elements were compared. */
  readonly compared: number;
}

/** The most pairs that are collected. */
export const maxPairs = 1_000_000;

/** Collects the elements that differ, of two values of one structure. */
export function differingPairs(aligned: Aligned, bound: Bound): Pairs {
  const expected: number[] = [];
  const actual: number[] = [];
  const others: [Value, Value][] = [];
  let [expectedIntegers, actualIntegers, otherCount] = [true, true, 0];
  const { compared } = walk(aligned, bound, false, (e, a) => {
    if (
      e.kind === "number" &&
      a.kind === "number" &&
      Number.isFinite(e.value) &&
      Number.isFinite(a.value)
    ) {
      if (expected.length >= maxPairs) return;
      expected.push(e.value);
      actual.push(a.value);
      expectedIntegers &&= e.integer;
      actualIntegers &&= a.integer;
    } else {
      otherCount++;
      if (others.length < 1000) others.push([e, a]);
    }
  });
  return { expected, actual, expectedIntegers, actualIntegers, others, otherCount, compared };
}
