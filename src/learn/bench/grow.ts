import { axisLength, isSymbol, type Sizes } from "../../problem/axis.ts";
import { type InputReading, printInput } from "../../problem/input.ts";
import { type Literal, literalShape, numberLiteral, numbersOf } from "../../problem/literal.ts";
import type { ProblemSpec } from "../../problem/spec.ts";

/** An input of a problem that can be made larger, axis by axis. */
export interface Seed {
  readonly spec: Pick<ProblemSpec, "input">;
  readonly values: readonly Literal[];
  readonly sizes: Sizes;
  /** The symbols of each line's axes; undefined if the line does not grow. */
  readonly axes: readonly (readonly string[] | undefined)[];
}

/**
 * Chooses the input to grow from: all but scalars have known axes, and it has the most different numbers. If the spec gives a
 * line no shape, its axes are those that fit it in every input.
 */
export function seedFrom(
  spec: Pick<ProblemSpec, "input">,
  readings: readonly InputReading[],
): Seed | undefined {
  const good = readings.filter(
    ({ issues, values }) => issues.length === 0 && !values.includes(undefined),
  );
  const axes = spec.input.map(({ shape }, line) => shape ?? inferAxes(line, good));
  const seeds = good.map(
    ({ values, sizes }): Seed => ({ spec, values: values as Literal[], sizes, axes }),
  );
  const cost = (seed: Seed) => {
    const loose = seed.values.filter(
      (value, i) => axes[i] === undefined && "items" in value,
    ).length;
    const single = [...symbolsOf(seed)].filter(
      (symbol) => (seed.sizes.get(symbol) ?? 0) < 2,
    ).length;
    return loose * 1000 + single;
  };
  return seeds.toSorted((a, b) => cost(a) - cost(b) || variety(b) - variety(a))[0];
}

/** The number of different numbers. An input with many ties is not typical. */
function variety({ values }: Seed): number {
  return new Set(values.flatMap((value) => [...numbersOf(value)].map((number) => number.value)))
    .size;
}

function inferAxes(line: number, readings: readonly InputReading[]): string[] | undefined {
  const seen = readings.flatMap(({ values, sizes }) => {
    const value = values[line];
    return value && "items" in value ? [{ shape: literalShape(value), sizes }] : [];
  });
  const rank = seen[0]?.shape?.length;
  if (rank === undefined || seen.some(({ shape }) => shape?.length !== rank)) return undefined;
  const names = [...(seen[0]?.sizes.keys() ?? [])];
  const axes = Array.from({ length: rank }, (_, axis) =>
    names.find((name) => seen.every(({ shape, sizes }) => sizes.get(name) === shape?.[axis])),
  );
  return axes.every((axis) => axis !== undefined) ? axes : undefined;
}

/** The symbols that are axes of the input and not integers of the input. */
export function symbolsOf({
  axes,
  spec,
  sizes,
}: Pick<Seed, "axes" | "spec" | "sizes">): Set<string> {
  const integers = new Set(spec.input.filter(({ read }) => read === "int").map(({ name }) => name));
  const symbols = axes.flatMap((line) => line ?? []).filter(isSymbol);
  return new Set(symbols.filter((symbol) => sizes.has(symbol) && !integers.has(symbol)));
}

/**
 * Sets of symbols that may grow together, the most useful first: the axes of the first array, all, each alone; then integers
 * that are lengths of the output.
 */
export function waysToGrow(seed: Seed, output: ProblemSpec["output"]): string[][] {
  const all = symbolsOf(seed);
  const first = seed.axes.find((line) => line?.some((axis) => all.has(axis))) ?? [];
  const lengths = output.flatMap(({ shape = [] }) => shape);
  const integers = seed.spec.input
    .filter(({ name, read }) => read === "int" && lengths.includes(name))
    .map(({ name }) => name);
  const ways = [
    [...new Set(first.filter((axis) => all.has(axis)))],
    [...all],
    ...[...all].map((symbol) => [symbol]),
    integers,
    ...integers.map((name) => [name]),
  ];
  return ways.filter(
    (way, i) => way.length > 0 && ways.findIndex((w) => `${w}` === `${way}`) === i,
  );
}

/** A larger input. */
export interface Grown {
  readonly stdin: Buffer;
  /** The lengths of the symbols that grew. */
  readonly sizes: Readonly<Record<string, number>>;
  /** The number of its numbers. */
  readonly numbers: number;
}

/** Makes some symbols `scale` times as long. Values repeat; floats get a little smaller each time, so that they differ. */
export function grow(seed: Seed, symbols: readonly string[], scale: number): Grown {
  const sizes = new Map(seed.sizes);
  for (const symbol of symbols) sizes.set(symbol, (seed.sizes.get(symbol) ?? 1) * scale);
  const random = numbersFrom(1);
  const values = seed.values.map((value, line) => {
    const { name = "", read } = seed.spec.input[line] ?? {};
    if (read === "int" && symbols.includes(name)) return numberLiteral(sizes.get(name) ?? 0, true);
    const lengths = seed.axes[line]?.map((axis) => axisLength(axis, sizes));
    if (!lengths || !("items" in value) || lengths.includes(undefined)) return value;
    const larger = stretch(value, lengths as number[], isVaried(value) ? random : undefined, false);
    return sumsToOne(value) ? normalised(larger) : larger;
  });
  return {
    stdin: Buffer.from(printInput(seed.spec, values)),
    sizes: Object.fromEntries(symbols.map((symbol) => [symbol, sizes.get(symbol) ?? 0])),
    numbers: values.reduce((count, value) => count + [...numbersOf(value)].length, 0),
  };
}

function stretch(
  value: Literal,
  [length, ...inner]: readonly number[],
  random: (() => number) | undefined,
  isCopy: boolean,
): Literal {
  if (length === undefined || !("items" in value) || value.items.length === 0)
    return isCopy && random ? varied(value, random) : value;
  const { items } = value;
  const longer = Array.from({ length }, (_, i) =>
    stretch(items[i % items.length] as Literal, inner, random, isCopy || i >= items.length),
  );
  return { ...value, items: longer };
}

/** Moves a number towards zero by less than a thousandth, so that it stays in its range. */
function varied(value: Literal, random: () => number): Literal {
  if (value.kind !== "number" || value.integer) return value;
  const less = value.value * (1 - random() / 1000);
  return numberLiteral(Number(less.toFixed(6)), false);
}

/** Whether its numbers are measurements, not flags or classes written as floats. */
function isVaried(value: Literal): boolean {
  return [...numbersOf(value)].some((number) => !number.integer && !Number.isInteger(number.value));
}

function sumsToOne(value: Literal): boolean {
  const rows = rowsOf(value);
  return (
    rows.length > 0 &&
    rows.every(
      (row) => row.length > 1 && row.every((x) => x >= 0) && Math.abs(total(row) - 1) < 1e-3,
    )
  );
}

function rowsOf(value: Literal): number[][] {
  if (!("items" in value)) return [];
  if (value.items.some((item) => "items" in item)) return value.items.flatMap(rowsOf);
  return [value.items.map((item) => (item.kind === "number" ? item.value : Number.NaN))];
}

function normalised(value: Literal): Literal {
  if (!("items" in value)) return value;
  if (value.items.some((item) => "items" in item))
    return { ...value, items: value.items.map(normalised) };
  const sum = total(rowsOf(value)[0] ?? []);
  const items = value.items.map((item) =>
    item.kind === "number" ? numberLiteral(Number((item.value / sum).toPrecision(8)), false) : item,
  );
  return { ...value, items };
}

function total(row: readonly number[]): number {
  return row.reduce((sum, x) => sum + x, 0);
}

/** Numbers from 0 to 1, the same on every run: a linear congruential generator. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
