import type { Aligned } from "../compare/align.ts";
import { scalarsAgree } from "../compare/scalars.ts";
import { walk } from "../compare/walk.ts";
import { containerOf, isSequence, itemAt, lengthOf } from "../sequence.ts";
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
  /** The expected numbers that agree, in the arrays and members in which others differ. */
  readonly agreeing: readonly number[];
  /** The indices of differing numbers that are the sum of other ones, on both sides: they are no evidence of their own. */
  readonly sums: ReadonlySet<number>;
}

/** The most pairs that are collected. */
const maxPairs = 1_000_000;

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
  const agreeing: number[] = [];
  collectAgreeing(asItems(aligned.expected), asItems(aligned.actual), bound, agreeing, 0);
  const sums = sumsAmong(
    expected,
    actual,
    agreeing.length + expected.length === compared ? agreeing : [],
  );
  return {
    expected,
    actual,
    expectedIntegers,
    actualIntegers,
    others,
    otherCount,
    compared,
    agreeing,
    sums,
  };
}

function asItems(value: Value): Value {
  return value.kind === "stream" ? value.values : value;
}

/** Arrays are one region. The members of a tuple are regions of their own: its parts are computed apart. */
function collectAgreeing(
  expected: Value,
  actual: Value,
  bound: Bound,
  agreeing: number[],
  depth: number,
): void {
  if (!isSequence(expected) || !isSequence(actual) || depth > 8) return;
  if (lengthOf(expected) !== lengthOf(actual)) return;
  if (containerOf(expected) === "tuple") {
    const length = Math.min(lengthOf(expected), 1000);
    for (let i = 0; i < length; i++)
      collectAgreeing(itemAt(expected, i), itemAt(actual, i), bound, agreeing, depth + 1);
    return;
  }
  const own: number[] = [];
  if (leaves(expected, actual, bound, own, 0)) agreeing.push(...own.slice(0, 10_000));
}

/** Collects the agreeing numbers of a region; returns whether any element in it differs. */
function leaves(e: Value, a: Value, bound: Bound, agreeing: number[], depth: number): boolean {
  if (isSequence(e) && isSequence(a)) {
    if (lengthOf(e) !== lengthOf(a) || depth > 32) return false;
    let differs = false;
    for (let i = 0; i < lengthOf(e); i++)
      if (leaves(itemAt(e, i), itemAt(a, i), bound, agreeing, depth + 1)) differs = true;
    return differs;
  }
  if (!scalarsAgree(e, a, bound, false)) return true;
  if (e.kind === "number" && Number.isFinite(e.value)) agreeing.push(e.value);
  return false;
}

/** Sums are looked for among so few numbers only. */
const maxParts = 8;

function sumsAmong(
  expected: readonly number[],
  actual: readonly number[],
  agreeing: readonly number[],
): ReadonlySet<number> {
  const sums = new Set<number>();
  const e = [...expected, ...agreeing];
  const a = [...actual, ...agreeing];
  if (e.length > maxParts) return sums;
  for (let i = expected.length - 1; i >= 0; i--) {
    for (let subset = 1; subset < 1 << e.length && !sums.has(i); subset++) {
      const parts = e.map((_, j) => j).filter((j) => (subset >> j) & 1 && !sums.has(j));
      // A single part is the same number printed twice. One part at least must differ itself.
      if (subset & (1 << i) || !parts.some((j) => j < expected.length)) continue;
      const near = (all: readonly number[]) =>
        Math.abs(parts.reduce((sum, j) => sum + (all[j] as number), 0) - (all[i] as number)) <=
        1e-4 * (parts.length + 1);
      if (near(e) && near(a)) sums.add(i);
    }
  }
  return sums;
}
