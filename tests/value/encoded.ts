import { isSequence, itemAt, lengthOf } from "../../src/value/sequence.ts";
import type { Value } from "../../src/value/value.ts";

/** A value as tests/fixtures/value/random_values.py writes it. */
export type Encoded =
  | { seq: Encoded[] }
  | { empty: number[] }
  | { dict: [Encoded, Encoded][] }
  | { set: Encoded[] }
  | { float: string }
  | { int: string }
  | { complex: [string, string] }
  | { bool: boolean }
  | { none: true }
  | { str: string }
  | { word: string }
  | { bytes: number[] };

/** The place at which a parsed value differs from the encoded one, or null. `digits`: the printed significant digits. */
export function difference(
  encoded: Encoded,
  value: Value,
  digits: number,
  path = "",
): string | null {
  const wrong = (expected: unknown) =>
    `at ${path || "the top"}: expected ${JSON.stringify(expected)}, read ${value.kind}`;
  if ("seq" in encoded) {
    if (!isSequence(value) || lengthOf(value) !== encoded.seq.length) return wrong(encoded);
    return firstOf(encoded.seq, (item, i) =>
      difference(item, itemAt(value, i), digits, `${path}[${i}]`),
    );
  }
  if ("empty" in encoded) {
    // An empty array's str is [], whatever its shape.
    if (value.kind !== "block" || !value.shape.includes(0)) return wrong(encoded);
    return value.shape.length === 1 || value.shape.join() === encoded.empty.join()
      ? null
      : wrong(encoded);
  }
  if ("dict" in encoded) {
    if (value.kind !== "dict" || value.keys.length !== encoded.dict.length) return wrong(encoded);
    return firstOf(
      encoded.dict,
      ([key, item], i) =>
        difference(key, value.keys[i] as Value, 17, `${path}{key ${i}}`) ??
        difference(item, value.values[i] as Value, digits, `${path}{${i}}`),
    );
  }
  if ("set" in encoded) {
    if (value.kind !== "set" || value.items.length !== encoded.set.length) return wrong(encoded);
    return firstOf(encoded.set, (item, i) =>
      difference(item, value.items[i] as Value, digits, `${path}{${i}}`),
    );
  }
  return sameScalar(encoded, value, digits) ? null : `${wrong(encoded)} ${JSON.stringify(value)}`;
}

function sameScalar(encoded: Encoded, value: Value, digits: number): boolean {
  if ("float" in encoded) {
    return value.kind === "number" && !value.integer
      ? near(number(encoded.float), value.value, digits)
      : isWhole(encoded.float, value);
  }
  if ("int" in encoded) {
    return (
      value.kind === "number" &&
      value.integer &&
      (value.digits ?? String(value.value)) === encoded.int
    );
  }
  if ("complex" in encoded) {
    const [re, im] = encoded.complex;
    if (value.kind !== "complex") return false;
    return near(number(re), value.re, digits) && near(number(im), value.im, digits);
  }
  if ("bool" in encoded) return value.kind === "bool" && value.value === encoded.bool;
  if ("none" in encoded) return value.kind === "none";
  if ("str" in encoded) return value.kind === "text" && value.quoted && value.text === encoded.str;
  if ("word" in encoded)
    return value.kind === "text" && !value.quoted && value.text === encoded.word;
  if ("bytes" in encoded) {
    return (
      value.kind === "text" &&
      value.bytes === true &&
      value.text === String.fromCharCode(...encoded.bytes)
    );
  }
  return false;
}

// A Fraction or a Decimal prints a whole number without a point.
function isWhole(text: string, value: Value): boolean {
  return value.kind === "number" && value.integer && value.value === Number(text);
}

function near(expected: number, actual: number, digits: number): boolean {
  if (Object.is(expected, actual)) return true;
  if (digits >= 17) return expected === actual;
  return Math.abs(expected - actual) <= 10 ** -digits * Math.max(1, Math.abs(expected));
}

function number(text: string): number {
  return text === "nan"
    ? Number.NaN
    : text.endsWith("inf")
      ? Number(text.replace("inf", "Infinity"))
      : Number(text);
}

function firstOf<T>(
  items: readonly T[],
  check: (item: T, index: number) => string | null,
): string | null {
  for (const [i, item] of items.entries()) {
    const found = check(item, i);
    if (found !== null) return found;
  }
  return null;
}
