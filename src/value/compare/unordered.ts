import { describe } from "../describe.ts";
import type { Bound } from "../tolerance.ts";
import type { DictValue, NumberValue, Value } from "../value.ts";
import { canonical } from "./canonical.ts";
import { scalarsAgree } from "./scalars.ts";

/** The values of two dicts, paired by key. */
export interface DictPairs {
  readonly keys: readonly string[];
  readonly expected: readonly Value[];
  readonly actual: readonly Value[];
}

/** Pairs two dicts' values by key, in the order of the expected one; null if their keys differ. */
export function matchKeys(expected: DictValue, actual: DictValue, bound: Bound): DictPairs | null {
  if (expected.keys.length !== actual.keys.length) return null;
  const places = new Map(numbered(actual.keys).map((key, i) => [key, i]));
  const order = numbered(expected.keys).map((key) => {
    const place = places.get(key);
    places.delete(key);
    return place;
  });
  if (!matchFloatKeys(expected, actual, order, [...places.values()], bound)) return null;
  return {
    keys: expected.keys.map((key) => describe(key, 40)),
    expected: expected.values,
    actual: order.map((place) => actual.values[place ?? -1] ?? { kind: "none" }),
  };
}

// A repeated key counts as another key, so that no value is skipped.
function numbered(keys: readonly Value[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const name = canonical(key);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return `${times}:${name}`;
  });
}

// Pairs the remaining keys that are not equal but agree as numbers.
function matchFloatKeys(
  expected: DictValue,
  actual: DictValue,
  order: (number | undefined)[],
  places: number[],
  bound: Bound,
): boolean {
  const missing = order.flatMap((place, i) => (place === undefined ? [i] : []));
  const byKey = (dict: DictValue) => (one: number, other: number) =>
    ascending(dict.keys[one], dict.keys[other]);
  missing.sort(byKey(expected));
  places.sort(byKey(actual));
  return missing.every((index, i) => {
    const place = places[i] ?? -1;
    const [key, other] = [expected.keys[index], actual.keys[place]];
    if (key?.kind !== "number" || other === undefined || !scalarsAgree(key, other, bound, false))
      return false;
    order[index] = place;
    return true;
  });
}

/**
 * The number of elements without a partner in the other set; null if the sizes differ. Numbers are paired in ascending order:
 * if any pairing matches all of them, this one does. `agree` compares elements that have members.
 */
export function matchSets(
  expected: readonly Value[],
  actual: readonly Value[],
  bound: Bound,
  agree: (expected: Value, actual: Value) => boolean,
): number | null {
  if (expected.length !== actual.length) return null;
  const [numbers, others] = split(expected);
  const [actualNumbers, actualOthers] = split(actual);
  if (numbers.length !== actualNumbers.length)
    return Math.abs(numbers.length - actualNumbers.length);
  numbers.sort(ascending);
  actualNumbers.sort(ascending);
  let unmatched = 0;
  for (const [i, number] of numbers.entries()) {
    if (!scalarsAgree(number, actualNumbers[i] ?? number, bound, false)) unmatched++;
  }
  return unmatched + matchOthers(others, actualOthers, agree);
}

/** Above this number, elements are paired in sorted order instead of each with each. */
const maxTried = 64;

function matchOthers(
  expected: Value[],
  actual: Value[],
  agree: (e: Value, a: Value) => boolean,
): number {
  const left = new Map<string, Value[]>();
  for (const item of actual) {
    const name = canonical(item);
    const same = left.get(name);
    if (same === undefined) left.set(name, [item]);
    else same.push(item);
  }
  const missing = expected.filter((item) => left.get(canonical(item))?.pop() === undefined);
  const rest = [...left.values()].flat();
  if (missing.length > maxTried) {
    const order = (one: Value, other: Value) => (canonical(one) < canonical(other) ? -1 : 1);
    missing.sort(order);
    rest.sort(order);
    return missing.filter((item, i) => !agree(item, rest[i] ?? { kind: "none" })).length;
  }
  return missing.filter((item) => {
    const place = rest.findIndex((other) => agree(item, other));
    if (place >= 0) rest.splice(place, 1);
    return place < 0;
  }).length;
}

function split(items: readonly Value[]): [NumberValue[], Value[]] {
  const numbers: NumberValue[] = [];
  const others: Value[] = [];
  for (const item of items) {
    if (item.kind === "number") numbers.push(item);
    else others.push(item);
  }
  return [numbers, others];
}

// Sorts nan last.
function ascending(one: Value | undefined, other: Value | undefined): number {
  const [x, y] = [one, other].map((value) => (value?.kind === "number" ? value.value : Number.NaN));
  if (x === y) return 0;
  if (Number.isNaN(x)) return Number.isNaN(y) ? 0 : 1;
  return Number.isNaN(y) || (x ?? 0) < (y ?? 0) ? -1 : 1;
}
