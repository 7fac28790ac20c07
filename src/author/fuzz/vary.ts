import { printInput, readInput } from "../../problem/input.ts";
import { numbersOf } from "../../problem/literal.ts";
import type { ProblemSpec } from "../../problem/spec.ts";
import { numberOf, replaceNumber, shrinkSymbol, type Values } from "./edit.ts";

/** A repeatable sequence of numbers in [0, 1): Steele and Vigna's splitmix, cut to 32 bits. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

/**
 * Puts an edge case into the input that generators seldom make: a tie, a zero, another sign, a single
 * row.
 */
export function vary(spec: ProblemSpec, values: Values, random: () => number): Values {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const { sizes } = readInput(spec, printInput(spec, values));
  if (random() < 0.3) {
    const symbol = pick([...sizes.keys()]);
    const single = symbol && shrinkSymbol(spec, values, sizes, symbol, [0]);
    if (single) return single;
  }
  const line = pick(
    [...values.keys()].filter((i) => values[i] && !numbersOf(values[i]).next().done),
  );
  const value = line === undefined ? undefined : values[line];
  if (line === undefined || value === undefined) return values;
  const numbers = [...numbersOf(value)];
  const place = Math.floor(random() * numbers.length);
  const number = numbers[place];
  if (number === undefined) return values;
  const other = pick(numbers)?.value ?? 0;
  const changed = pick([
    other,
    other,
    0,
    -number.value,
    number.value * 2,
    Math.round(number.value),
  ]);
  return values.with(line, replaceNumber(value, place, numberOf(changed ?? 0, number).value));
}
