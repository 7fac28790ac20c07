import { axisLength, isSymbol, type Sizes } from "../../problem/axis.ts";
import { type InputReading, printInput } from "../../problem/input.ts";
import { type Literal, numberLiteral, numbersOf } from "../../problem/literal.ts";
import type { ProblemSpec } from "../../problem/spec.ts";

/** An input of a problem that can be made larger, axis by axis. */
export interface Seed {
  readonly spec: Pick<ProblemSpec, "input" | "output">;
  readonly values: readonly Literal[];
  readonly sizes: Sizes;
}

/** Chooses the input with the most different numbers: one with many ties is not typical. */
export function seedFrom(spec: Seed["spec"], readings: readonly InputReading[]): Seed | undefined {
  const seeds = readings.flatMap(({ issues, values, sizes }): Seed[] =>
    issues.length === 0
      ? [{ spec, values: values.filter((value) => value !== undefined), sizes }]
      : [],
  );
  const variety = ({ values }: Seed) =>
    new Set(values.flatMap((value) => [...numbersOf(value)].map((number) => number.value))).size;
  return seeds.toSorted((a, b) => variety(b) - variety(a))[0];
}

/**
 * Sets of lengths that may grow together, the most useful first: the axes of the first array, all axes, each alone; then
 * integers of the input that are lengths of the output.
 */
export function waysToGrow({ spec, sizes }: Seed): string[][] {
  const read = new Set(spec.input.filter((line) => line.read === "int").map(({ name }) => name));
  const lines = spec.input.map(({ shape = [] }) =>
    shape.filter((axis) => isSymbol(axis) && sizes.has(axis) && !read.has(axis)),
  );
  const lengths = spec.output.flatMap(({ shape = [] }) => shape);
  const integers = lengths.filter((axis) => read.has(axis));
  const all = lines.flat();
  const ways = [lines.find((line) => line.length > 0) ?? [], all, ...all.map(alone), integers];
  const sets = [...ways, ...integers.map(alone)].map((way) => [...new Set(way)]);
  return sets.filter(
    (way, i) => way.length > 0 && sets.findIndex((other) => `${other}` === `${way}`) === i,
  );
}

const alone = (axis: string) => [axis];

/** A larger input. */
export interface Grown {
  readonly stdin: Buffer;
  /** The lengths of the symbols that grew. */
  readonly sizes: Readonly<Record<string, number>>;
  /** The number of its numbers. */
  readonly numbers: number;
}

/** Makes some lengths `scale` times as long. Values repeat; floats get a little smaller each time, so that they differ. */
export function grow(seed: Seed, symbols: readonly string[], scale: number): Grown {
  const grown = symbols.map((symbol) => [symbol, (seed.sizes.get(symbol) ?? 1) * scale] as const);
  const sizes: Sizes = new Map([...seed.sizes, ...grown]);
  const values = seed.values.map((value, line) => {
    const { name = "", read, shape } = seed.spec.input[line] ?? {};
    if (read === "int" && symbols.includes(name)) return numberLiteral(sizes.get(name) ?? 0, true);
    const lengths = shape?.flatMap((axis) => axisLength(axis, sizes) ?? []) ?? [];
    return lengths.length === shape?.length ? stretch(value, lengths, 0) : value;
  });
  return {
    stdin: Buffer.from(printInput(seed.spec, values)),
    sizes: Object.fromEntries(grown),
    numbers: values.reduce((count, value) => count + [...numbersOf(value)].length, 0),
  };
}

/** @param copy which copy of its values this is, 0 for the values themselves */
function stretch(value: Literal, [length, ...inner]: readonly number[], copy: number): Literal {
  if (!("items" in value) || length === undefined) return smaller(value, copy);
  const { items } = value;
  if (items.length === 0) return value;
  const longer = Array.from({ length }, (_, i) => {
    const round = Math.floor(i / items.length);
    return stretch(items[i % items.length] as Literal, inner, copy * 7919 + round);
  });
  return { ...value, items: longer };
}

/** Moves a fraction towards zero by less than a thousandth, so that it stays in its range. Whole numbers may be flags or classes. */
function smaller(value: Literal, copy: number): Literal {
  if (value.kind !== "number" || Number.isInteger(value.value) || copy === 0) return value;
  // Multiples of the golden ratio are spread evenly between 0 and 1.
  const less = value.value * (1 - ((copy * 0.618_033_988_75) % 1) / 1000);
  return numberLiteral(Number(less.toFixed(6)), false);
}
