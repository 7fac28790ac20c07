import { type InputReading, readInput } from "../../problem/input.ts";
import { type Literal, numbersOf, printLiteral } from "../../problem/literal.ts";
import type { ProblemSpec } from "../../problem/spec.ts";

/** Whether an input keeps to what all inputs seen so far have in common. */
export type InputInvariants = (reading: InputReading) => boolean;

/** A rule about a reading that may hold of all inputs of a problem. */
type Rule = (reading: InputReading) => boolean;

/**
 * What every known input of a problem has in common, beyond the shapes that its spec names: ranges of numbers and lengths,
 * ids that are all different, probabilities that sum to 1, a number of heads that divides a width. An input that was made
 * smaller is valid only if it keeps to that: a spec can't say such things, and a solution need not handle others.
 */
export function learnHabits(
  spec: ProblemSpec,
  inputs: readonly (Uint8Array | string)[],
): InputInvariants {
  const readings = inputs.map((stdin) => readInput(spec, stdin));
  const lines = spec.input.flatMap((_, i) => rulesOfLine(i, readings));
  const rules = [...lines, ...rulesOfSizes(readings)].filter((rule) => readings.every(rule));
  return (reading) => rules.every((rule) => rule(reading));
}

function rulesOfLine(line: number, readings: readonly InputReading[]): Rule[] {
  const seen = readings.flatMap(({ values }) => (values[line] ? [values[line]] : []));
  const all = seen.flatMap((value) => [...numbersOf(value)].map((number) => number.value));
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const words = new Set(seen.flatMap(wordsOf));
  const about =
    (rule: (value: Literal) => boolean): Rule =>
    ({ values }) =>
      values[line] === undefined || rule(values[line]);
  return [
    about((value) => [...numbersOf(value)].every((n) => n.value >= least && n.value <= most)),
    about((value) => wordsOf(value).every((word) => words.has(word))),
    about((value) => !isEmpty(value)),
    about(isWhole),
    about((value) => rowsOf(value).every((row) => Math.abs(sum(row) - 1) < 1e-3)),
    about((value) =>
      rowsOf(value).every((row) => row.every((x, i) => i === 0 || x >= (row[i - 1] ?? x))),
    ),
    // Floats that are all different by chance may well be equal; ids and positions may not.
    about((value) => !isWhole(value) || rowsOf(value).every(isDistinct)),
    about((value) => new Set(rowsOf(value).map((row) => row.length)).size <= 1),
  ];
}

/** Lengths and whole numbers: how small and large each is, which is never above another, and which divides another. */
function rulesOfSizes(readings: readonly InputReading[]): Rule[] {
  const names = [...(readings[0]?.sizes.keys() ?? [])];
  const ranges = names.map((name): Rule => {
    const seen = readings.map(({ sizes }) => sizes.get(name) ?? 0);
    const [least, most] = [Math.min(...seen), Math.max(...seen)];
    return ({ sizes }) => (sizes.get(name) ?? 0) >= least && (sizes.get(name) ?? 0) <= most;
  });
  const pairs = names.flatMap((a) => names.filter((b) => b !== a).map((b) => [a, b] as const));
  const relations = pairs.flatMap(([a, b]): Rule[] => [
    ({ sizes }) => (sizes.get(a) ?? 0) <= (sizes.get(b) ?? 0),
    ({ sizes }) => (sizes.get(b) ?? 0) % (sizes.get(a) ?? 0) === 0,
  ]);
  return [...ranges, ...relations];
}

/** The innermost sequences of numbers. */
function rowsOf(value: Literal): number[][] {
  if (!("items" in value)) return [];
  if (value.items.every((item) => item.kind === "number")) {
    return [value.items.map((item) => (item.kind === "number" ? item.value : 0))];
  }
  return value.items.flatMap(rowsOf);
}

/** Strings, bools and None, as written. */
function wordsOf(value: Literal): string[] {
  if ("items" in value) return value.items.flatMap(wordsOf);
  if (value.kind === "dict") return value.entries.flatMap(([, item]) => wordsOf(item));
  return value.kind === "number" ? [] : [printLiteral(value)];
}

function isWhole(value: Literal): boolean {
  return [...numbersOf(value)].every((number) => number.integer);
}

function isEmpty(value: Literal): boolean {
  return (
    ("items" in value && value.items.length === 0) ||
    ("items" in value && value.items.some(isEmpty))
  );
}

function sum(row: readonly number[]): number {
  return row.reduce((total, x) => total + x, 0);
}

function isDistinct(row: readonly number[]): boolean {
  return new Set(row).size === row.length;
}
