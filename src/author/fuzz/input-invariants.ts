import { type InputReading, readInput } from "../../problem/input.ts";
import { type Literal, numbersOf, printLiteral } from "../../problem/literal.ts";
import type { ProblemSpec } from "../../problem/spec.ts";

/** Whether an input satisfies the invariants of all known inputs. */
export type InputInvariants = (reading: InputReading) => boolean;

/** A rule about one input item that may hold for all inputs of a problem. */
type Rule = (reading: InputReading) => boolean;

/**
 * Infers invariants from the known inputs of a problem, beyond the shapes in its spec: ranges of
 * numbers and lengths, distinct ids, probabilities that sum to 1, a head count that divides the width.
 * A shrunken input is valid only if it satisfies them, because a spec can't state such rules and a
 * solution need not handle other inputs.
 */
export function inferInvariants(
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
    // Floats may be distinct by chance; require distinct values only of ids and positions.
    about((value) => !isWhole(value) || rowsOf(value).every(isDistinct)),
    about((value) => new Set(rowsOf(value).map((row) => row.length)).size <= 1),
  ];
}

/**
 * For lengths and whole numbers: their ranges, which is never greater than another, and which divides
 * another.
 */
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

/** Strings, bools and None, as written in the input. */
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
