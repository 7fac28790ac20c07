import { axisLength, type Sizes } from "../../problem/axis.ts";
import { type Literal, literalShape, numberLiteral } from "../../problem/literal.ts";
import type { ProblemSpec } from "../../problem/spec.ts";

export type NumberLiteral = Extract<Literal, { kind: "number" }>;
export type Values = readonly Literal[];

/** Replaces one number of the literal, by its position in the text. */
export function replaceNumber(literal: Literal, place: number, value: number): Literal {
  let at = -1;
  return mapNumbers(literal, (number) => {
    at += 1;
    return at === place ? numberOf(value, number) : number;
  });
}

/** Replaces every number of the literal; the keys of a dict stay. */
export function mapNumbers(
  literal: Literal,
  change: (number: NumberLiteral) => NumberLiteral,
): Literal {
  if (literal.kind === "number") return change(literal);
  if ("items" in literal) {
    return { ...literal, items: literal.items.map((item) => mapNumbers(item, change)) };
  }
  if (literal.kind !== "dict") return literal;
  return { ...literal, entries: literal.entries.map(([key, v]) => [key, mapNumbers(v, change)]) };
}

/** Writes another value in the number's style: an integer stays an integer. */
export function numberOf(value: number, like: NumberLiteral): NumberLiteral {
  return numberLiteral(like.integer ? Math.round(value) : value, like.integer) as NumberLiteral;
}

/**
 * Shrinks one symbol's length. Every axis that depends on it loses the entry at `index`, or its last
 * entries if the axis is a multiple or a sum. Undefined if some axis can't be shrunk.
 */
export function shrinkSymbol(
  { input }: Pick<ProblemSpec, "input">,
  values: Values,
  sizes: Sizes,
  symbol: string,
  keep: readonly number[],
): Values | undefined {
  const smaller = new Map(sizes).set(symbol, keep.length);
  const changed = values.map((value, i): Literal | undefined => {
    const line = input[i];
    if (line?.name === symbol && value.kind === "number") return numberOf(keep.length, value);
    const { shape } = line ?? {};
    if (shape === undefined || literalShape(value) === undefined) return value;
    return shape.reduce<Literal | undefined>((literal, axis, depth) => {
      const [before, after] = [axisLength(axis, sizes), axisLength(axis, smaller)];
      if (literal === undefined || before === after || before === undefined) return literal;
      if (after === undefined || after < 0) return undefined;
      const kept = axis.trim() === symbol ? keep : Array.from({ length: after }, (_, at) => at);
      return keepAlong(literal, depth, kept);
    }, value);
  });
  return changed.every((value) => value !== undefined) ? (changed as Values) : undefined;
}

function keepAlong(literal: Literal, depth: number, kept: readonly number[]): Literal {
  if (!("items" in literal)) return literal;
  const items =
    depth === 0
      ? kept.flatMap((at) => literal.items[at] ?? [])
      : literal.items.map((item) => keepAlong(item, depth - 1, kept));
  return { ...literal, items };
}

/** For every sequence and dict in a literal, versions without one entry or without half of them. */
export function* withoutEntries(literal: Literal): Generator<Literal> {
  const entries: readonly unknown[] =
    "items" in literal ? literal.items : literal.kind === "dict" ? literal.entries : [];
  const leave = (keep: (at: number) => boolean): Literal => {
    const kept = entries.filter((_, at) => keep(at));
    return (
      "items" in literal ? { ...literal, items: kept } : { ...literal, entries: kept }
    ) as Literal;
  };
  const half = Math.floor(entries.length / 2);
  if (half > 0) {
    yield leave((at) => at < half);
    yield leave((at) => at >= half);
  }
  for (let gone = 0; gone < entries.length; gone += 1) yield leave((at) => at !== gone);
  if (!("items" in literal)) return;
  for (const [at, item] of literal.items.entries()) {
    for (const smaller of withoutEntries(item)) {
      yield { ...literal, items: literal.items.with(at, smaller) };
    }
  }
}
