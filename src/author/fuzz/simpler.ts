import { axisLength, isSymbol } from "../../problem/axis.ts";
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

/** One way to simplify an input. Returns undefined, or an input that is not simpler, if it does not apply. */
export type Edit = (values: Values) => Values | undefined;

/** An input's complexity: fewer numbers are simpler, then a shorter text, then smaller numbers. */
export function complexityOf(spec: ProblemSpec, values: Values): readonly [number, number, number] {
  const numbers = values.flatMap((value) => [...numbersOf(value)]);
  const size = numbers.reduce((sum, { value }) => sum + Math.abs(value) + (value < 0 ? 0.5 : 0), 0);
  return [numbers.length, printInput(spec, values).length, size];
}

export function isSimpler(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((weight, i) => weight !== b[i]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

/**
 * All simplifications, boldest first: fewer rows, then fewer entries, then rounder numbers, then
 * smaller ones. Each may be applied to the result of those before it.
 */
export function editsOf(spec: ProblemSpec, values: Values): Edit[] {
  const lines = spec.input.map(({ shape }, i) => ({ i, value: values[i], shape }));
  // A number that gives an axis's length changes with the axis.
  const free = lines.filter(({ i }) => !isAxis(spec, spec.input[i]?.name ?? ""));
  const sizes = sizesOf(spec, values);
  const symbols = [...sizes.keys()].filter((name) => isAxis(spec, name));
  const roundLine = (i: number) => roundings.map((round) => at(i, (v) => mapNumbers(v, round)));
  return [
    ...symbols.flatMap((symbol) => fewerAlong(spec, symbol, sizes.get(symbol) ?? 0)),
    ...free.flatMap(({ i, value, shape }) => (value && !shape ? fewerEntries(i, value) : [])),
    ...free.flatMap(({ i }) => roundLine(i)),
    ...free.flatMap(({ i, value }) => (value ? smallerNumbers(i, value) : [])),
  ];
}

function at(line: number, change: (value: Literal) => Literal | undefined): Edit {
  return (values) => {
    const value = values[line];
    const changed = value && change(value);
    return changed && values.with(line, changed);
  };
}

function sizesOf(spec: ProblemSpec, values: Values): ReadonlyMap<string, number> {
  return readInput(spec, printInput(spec, values)).sizes;
}

function isAxis({ input }: ProblemSpec, symbol: string): boolean {
  const isUsed = (axis: string) =>
    axisLength(axis, new Map([[symbol, 1]])) !== axisLength(axis, new Map());
  return (
    isSymbol(symbol) && input.some(({ shape }) => shape?.some((a) => a === symbol || isUsed(a)))
  );
}

/**
 * Keep one entry, either half, or all but one. The last entries go first, so that the others keep their
 * positions.
 */
function fewerAlong(spec: ProblemSpec, symbol: string, length: number): Edit[] {
  const all = Array.from({ length }, (_, index) => index);
  const half = Math.floor(length / 2);
  const kept: ((now: readonly number[]) => readonly number[])[] = [
    ...all.map((one) => (now: readonly number[]) => now.filter((index) => index === one)),
    (now) => now.slice(0, half),
    (now) => now.slice(half),
    ...all.toReversed().map((gone) => (now: readonly number[]) => now.filter((i) => i !== gone)),
  ];
  return kept.map(
    (keep): Edit =>
      (values) => {
        const sizes = sizesOf(spec, values);
        const now = Array.from({ length: sizes.get(symbol) ?? 0 }, (_, index) => index);
        const left = keep(now);
        if (left.length === now.length || left.length === 0) return undefined;
        return shrinkSymbol(spec, values, sizes, symbol, left);
      },
  );
}

function fewerEntries(line: number, value: Literal): Edit[] {
  const count = [...withoutEntries(value)].length;
  return Array.from({ length: count }, (_, i) => at(line, (now) => [...withoutEntries(now)][i]));
}

const to = (decimals: number) => (number: NumberLiteral) =>
  numberOf(Math.round(number.value * 10 ** decimals) / 10 ** decimals, number);

/** Edits of all numbers of a line at once. */
const roundings: readonly ((number: NumberLiteral) => NumberLiteral)[] = [
  (number) => numberOf(0, number),
  (number) => numberOf(1, number),
  to(0),
  to(1),
  to(2),
];

/** Edits of one number. */
const reductions: readonly ((value: number) => number)[] = [
  () => 0,
  () => 1,
  () => -1,
  Math.round,
  (value) => Math.trunc(value / 2),
  (value) => Math.round(value * 10) / 10,
  (value) => value - Math.sign(value),
  Math.abs,
];

function smallerNumbers(line: number, value: Literal): Edit[] {
  return [...numbersOf(value)].flatMap((_, place) =>
    reductions.map((reduce) =>
      at(line, (now) => {
        const number = [...numbersOf(now)][place];
        if (number === undefined) return undefined;
        const reduced = reduce(number.value);
        return reduced === number.value || !Number.isFinite(reduced)
          ? undefined
          : replaceNumber(now, place, reduced);
      }),
    ),
  );
}
