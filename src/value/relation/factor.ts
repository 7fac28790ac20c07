import type { Constant, Relation } from "../comparison.ts";
import type { Bound } from "../tolerance.ts";
import type { Claim } from "./evidence.ts";
import { type Cost, claimLaw, doubtOf } from "./fit.ts";
import type { Pairs } from "./pairs.ts";

/** Claims of a constant factor: those whose constant has a name in this field, and the bare number. */
interface FactorClaims {
  readonly named: readonly Claim[];
  readonly bare: readonly Claim[];
}

/** Finds a constant factor between the expected and the actual numbers. */
export function factorClaims(pairs: Pairs, bound: Bound, sizes: ReadonlySet<number>): FactorClaims {
  const estimate = estimateFactor(pairs, bound);
  if (estimate === null) return { named: [], bare: [] };
  const { factor, doubt } = estimate;
  const isNear = (one: number) => Math.abs(one - factor) <= doubt;
  const claim = (one: number, relation: Relation, cost: Cost) =>
    isNear(one) ? claimLaw(pairs, bound, times(one), relation, cost) : null;
  const constants = (all: typeof simple, alternatives: number) =>
    all.map(([constant, one]) =>
      claim(one, { kind: "scaled", factor: one, constant, n: null }, { alternatives }),
    );
  const named = [
    ...logarithms.map(([expected, actual, one]) =>
      claim(one, { kind: "log-base", expected, actual }, { alternatives: 8 }),
    ),
    ...constants(simple, 4),
    ...[...sizes].flatMap((n) =>
      ofSize(n).map(([one, relation]) => claim(one, relation, { alternatives: 8 * sizes.size })),
    ),
    ...constants(rare, 16),
  ];
  const whole = Math.round(factor);
  const short = isNear(whole) ? whole : Number(factor.toPrecision(6));
  const bare = claimLaw(
    pairs,
    bound,
    times(factor),
    { kind: "scaled", factor: short, constant: null, n: null },
    { fitted: true },
  );
  return { named: named.filter((one) => one !== null), bare: bare === null ? [] : [bare] };
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

/** The factors that a size of the input or the output can bring about: almost any factor is n / (n - 1) for some n. */
function ofSize(n: number): [number, Relation][] {
  const freedom = (of: "variance" | "deviation"): Relation => ({
    kind: "degrees-of-freedom",
    n,
    of,
  });
  const root = (factor: number, constant: Constant): [number, Relation] => [
    factor,
    { kind: "scaled", factor, constant, n },
  ];
  return [
    [n, { kind: "summed", n }],
    [1 / n, { kind: "averaged", n }],
    [n / (n - 1), freedom("variance")],
    [(n - 1) / n, freedom("variance")],
    [Math.sqrt(n / (n - 1)), freedom("deviation")],
    [Math.sqrt((n - 1) / n), freedom("deviation")],
    root(Math.sqrt(n), "sqrt-n"),
    root(1 / Math.sqrt(n), "1/sqrt-n"),
  ];
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
