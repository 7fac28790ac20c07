import { type Bound, near } from "../tolerance.ts";
import type { ComplexValue, NumberValue, TextValue, Value } from "../value.ts";
import { tags } from "../value.ts";
import { wordsAgree } from "./words.ts";

/** The largest difference of a float from an expected integer. */
const integerTolerance = 1e-6;

/** Whether two packed elements agree, by their values and tags. */
export function packedAgree(
  expected: number,
  expectedTag: number,
  actual: number,
  actualTag: number,
  bound: Bound,
): boolean {
  if (expectedTag === tags.bool || actualTag === tags.bool)
    return expectedTag === actualTag && expected === actual;
  if (expectedTag === tags.float) return near(expected, actual, bound);
  if (actualTag === tags.integer) return expected === actual;
  return Math.abs(expected - actual) <= integerTolerance;
}

/**
 * Whether two values without members agree. `bare`: the actual one was printed outside any brackets, where `print` writes a
 * string without quotes.
 */
export function scalarsAgree(expected: Value, actual: Value, bound: Bound, bare: boolean): boolean {
  if (expected.kind === "number") {
    if (actual.kind === "number") return numbersAgree(expected, actual, bound);
    return (
      actual.kind === "complex" &&
      numbersAgree(expected, real(actual), bound) &&
      isZero(expected, actual.im, bound)
    );
  }
  if (expected.kind === "complex") {
    if (actual.kind === "number")
      return near(expected.re, actual.value, bound) && near(expected.im, 0, bound);
    return (
      actual.kind === "complex" &&
      near(expected.re, actual.re, bound) &&
      near(expected.im, actual.im, bound)
    );
  }
  if (expected.kind === "text") {
    if (actual.kind === "text") return textsAgree(expected, actual, bound, bare);
    return (
      bare && expected.quoted && expected.bytes === undefined && expected.text === asPrinted(actual)
    );
  }
  if (expected.kind === "bool") return actual.kind === "bool" && expected.value === actual.value;
  return expected.kind === actual.kind;
}

function numbersAgree(expected: NumberValue, actual: NumberValue, bound: Bound): boolean {
  if (expected.integer && actual.integer) return digitsOf(expected) === digitsOf(actual);
  if (!Number.isFinite(expected.value) || !Number.isFinite(actual.value)) {
    // Numbers too large for a double agree only with themselves, not with infinity.
    if (expected.digits !== undefined || actual.digits !== undefined)
      return expected.digits === actual.digits;
  }
  if (expected.integer) return Math.abs(expected.value - actual.value) <= integerTolerance;
  return near(expected.value, actual.value, bound);
}

function digitsOf(integer: NumberValue): string {
  return integer.digits ?? String(integer.value);
}

function real(complex: ComplexValue): NumberValue {
  return { kind: "number", value: complex.re, integer: false };
}

function isZero(expected: NumberValue, imaginary: number, bound: Bound): boolean {
  return expected.integer ? Math.abs(imaginary) <= integerTolerance : near(0, imaginary, bound);
}

function textsAgree(expected: TextValue, actual: TextValue, bound: Bound, bare: boolean): boolean {
  if (expected.bytes !== actual.bytes) return false;
  if (expected.text === actual.text) return true;
  if (expected.quoted) return bare && !actual.quoted && actual.text === `${expected.text},`;
  return !actual.quoted && wordsAgree(expected.text, actual.text, bound);
}

/** The string that `print` would write like this value; null if there is no single form. */
function asPrinted(value: Value): string | null {
  if (value.kind === "number")
    return value.integer
      ? digitsOf(value)
      : Number.isInteger(value.value)
        ? null
        : String(value.value);
  if (value.kind === "bool") return value.value ? "True" : "False";
  return value.kind === "none" ? "None" : null;
}
