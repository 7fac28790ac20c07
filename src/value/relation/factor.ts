import type { Constant, Relation } from "../comparison.ts";
import type { Bound } from "../tolerance.ts";
import { doubtOf, explains } from "./fit.ts";
import type { Pairs } from "./pairs.ts";

/** Finds a constant factor between the expected and the actual numbers, and its name in this field. */
export function factorRelation(
  pairs: Pairs,
  bound: Bound,
  sizes: ReadonlySet<number>,
): Relation | null {
  const estimate = estimateFactor(pairs, bound);
  if (estimate === null) return null;
  const holds = (factor: number) =>
    Math.abs(factor - estimate.factor) <= estimate.doubt && explains(pairs, bound, times(factor));

  for (const [base, other, factor] of logarithms) {
    if (holds(factor)) return { kind: "log-base", expected: base, actual: other };
  }
  for (const [constant, factor] of simple) {
    if (holds(factor)) return { kind: "scaled", factor, constant, n: null };
  }
  const named = sizeRelation(holds, sizes);
  if (named !== null) return named;
  for (const [constant, factor] of rare) {
    if (holds(factor)) return { kind: "scaled", factor, constant, n: null };
  }
  const { factor } = estimate;
  if (!explains(pairs, bound, times(factor), true)) return null;
  const rounded = Number(factor.toPrecision(6));
  const whole = Math.round(factor);
  return { kind: "scaled", factor: holds(whole) ? whole : rounded, constant: null, n: null };
}

function times(factor: number) {
  return { at: (expected: number) => factor * expected, slope: () => factor };
}

const logarithms: readonly (readonly ["e" | "2" | "10", "e" | "2" | "10", number])[] = [
  ["e", "2", Math.LOG2E],
  ["2", "e", Math.LN2],
  ["e", "10", Math.LOG10E],
  ["10", "e", Math.LN10],
  ["2", "10", Math.log10(2)],
  ["10", "2", Math.log2(10)],
];

const simple: readonly (readonly [Constant, number])[] = [
  ["2", 2],
  ["1/2", 1 / 2],
];

const rare: readonly (readonly [Constant, number])[] = [
  ["10", 10],
  ["1/10", 1 / 10],
  ["100", 100],
  ["1/100", 1 / 100],
  ["pi", Math.PI],
  ["1/pi", 1 / Math.PI],
  ["2pi", 2 * Math.PI],
  ["1/2pi", 1 / (2 * Math.PI)],
  ["sqrt-2", Math.SQRT2],
  ["1/sqrt-2", Math.SQRT1_2],
];

// Try only sizes of the input and the output: almost any factor is n / (n - 1) for some n.
function sizeRelation(
  holds: (factor: number) => boolean,
  sizes: ReadonlySet<number>,
): Relation | null {
  for (const n of sizes) {
    if (holds(n)) return { kind: "summed", n };
    if (holds(1 / n)) return { kind: "averaged", n };
  }
  for (const n of sizes) {
    if (holds(n / (n - 1)) || holds((n - 1) / n))
      return { kind: "degrees-of-freedom", n, of: "variance" };
    if (holds(Math.sqrt(n / (n - 1))) || holds(Math.sqrt((n - 1) / n))) {
      return { kind: "degrees-of-freedom", n, of: "deviation" };
    }
  }
  for (const n of sizes) {
    if (holds(Math.sqrt(n))) return { kind: "scaled", factor: Math.sqrt(n), constant: "sqrt-n", n };
    if (holds(1 / Math.sqrt(n)))
      return { kind: "scaled", factor: 1 / Math.sqrt(n), constant: "1/sqrt-n", n };
  }
  return null;
}

/** The factor of the largest number, and the rounding error of that factor. */
function estimateFactor(pairs: Pairs, bound: Bound): { factor: number; doubt: number } | null {
  let largest = 0;
  for (let i = 0; i < pairs.expected.length; i++) {
    if (Math.abs(pairs.expected[i] as number) > Math.abs(pairs.expected[largest] as number))
      largest = i;
  }
  const [e, a] = [pairs.expected[largest] as number, pairs.actual[largest] as number];
  const factor = a / e;
  if (!Number.isFinite(factor) || a === 0) return null;
  const doubt = doubtOf(e, a, factor, bound) / Math.abs(e);
  // Ignore factors that are known to less than 1 %.
  return doubt > 0.01 * Math.abs(factor) ? null : { factor, doubt };
}
