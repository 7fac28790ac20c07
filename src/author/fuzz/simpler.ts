import { isSymbol, type Sizes } from "../../problem/axis.ts";
import { printInput, readInput } from "../../problem/input.ts";
import { type Literal, numbersOf } from "../../problem/literal.ts";
import type { ProblemSpec } from "../../problem/spec.ts";
import {
  mapNumbers,
  type NumberLiteral,
  numberOf,
  replaceNumber,
  shrinkSymbol,
  type Values,
  withoutEntries,
} from "./edit.ts";

/** How simple an input is: fewer numbers first, then shorter ones, then smaller ones. */
export function weightOf(spec: ProblemSpec, values: Values): readonly [number, number, number] {
  const numbers = values.flatMap((value) => [...numbersOf(value)]);
  const size = numbers.reduce((sum, { value }) => sum + Math.abs(value) + (value < 0 ? 0.5 : 0), 0);
  return [numbers.length, printInput(spec, values).length, size];
}

export function isSimpler(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((weight, i) => weight !== b[i]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

/** Simpler inputs near to this one, boldest first: fewer rows, then fewer entries, then rounder and smaller numbers. */
export function* simplerThan(spec: ProblemSpec, values: Values): Generator<Values> {
  const weight = weightOf(spec, values);
  for (const candidate of candidates(spec, values)) {
    if (isSimpler(weightOf(spec, candidate), weight)) yield candidate;
  }
}

function* candidates(spec: ProblemSpec, values: Values): Generator<Values> {
  const { sizes } = readInput(spec, printInput(spec, values));
  yield* fewerAlongSymbols(spec, values, sizes);
  for (const [i, line] of spec.input.entries()) {
    const value = values[i];
    if (value === undefined) continue;
    if (line.shape === undefined) {
      for (const smaller of withoutEntries(value)) yield values.with(i, smaller);
    }
    for (const round of roundings) yield values.with(i, mapNumbers(value, round));
  }
  for (const [i, value] of values.entries()) {
    for (const smaller of withSmallerNumbers(value)) yield values.with(i, smaller);
  }
}

function* fewerAlongSymbols(spec: ProblemSpec, values: Values, sizes: Sizes): Generator<Values> {
  const symbols = [...sizes.keys()].filter((name) => isSymbol(name) && isAxis(spec, name));
  for (const symbol of symbols) {
    const length = sizes.get(symbol) ?? 0;
    const all = Array.from({ length }, (_, at) => at);
    const half = Math.floor(length / 2);
    const kept = [
      ...all.map((at) => [at]),
      all.slice(0, half),
      all.slice(half),
      ...all.map((gone) => all.filter((at) => at !== gone)),
    ];
    for (const keep of kept) {
      if (keep.length === length || keep.length === 0) continue;
      const smaller = shrinkSymbol(spec, values, sizes, symbol, keep);
      if (smaller) yield smaller;
    }
  }
}

function isAxis({ input }: ProblemSpec, symbol: string): boolean {
  return input.some(({ shape }) => shape?.some((axis) => axis.split(/\W+/).includes(symbol)));
}

const to = (decimals: number) => (number: NumberLiteral) =>
  numberOf(Math.round(number.value * 10 ** decimals) / 10 ** decimals, number);

/** What may be done to all numbers of a line at once. */
const roundings: readonly ((number: NumberLiteral) => NumberLiteral)[] = [
  (number) => numberOf(0, number),
  (number) => numberOf(1, number),
  to(0),
  to(1),
  to(2),
];

function* withSmallerNumbers(value: Literal): Generator<Literal> {
  let place = 0;
  for (const number of numbersOf(value)) {
    for (const simpler of simplerNumbers(number)) yield replaceNumber(value, place, simpler);
    place += 1;
  }
}

function simplerNumbers({ value }: NumberLiteral): number[] {
  const near = [0, 1, -1, Math.round(value), Math.trunc(value / 2), Math.round(value * 10) / 10];
  const smaller = [...near, value - Math.sign(value), Math.abs(value)];
  return [...new Set(smaller)].filter((one) => one !== value && Number.isFinite(one));
}
