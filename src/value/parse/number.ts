import type { ComplexValue, NumberValue } from "../value.ts";

/** Reads one word as a number in any notation; null if it is none. Linear in the word's length. */
export function readNumber(word: string): NumberValue | ComplexValue | null {
  if (integer.test(word)) return integerOf(word);
  if (float.test(word)) return floatOf(word);
  if (grouped.test(word)) return readNumber(word.replaceAll("_", ""));
  const last = word.at(-1);
  if (last === "j" || last === "J") return complexOf(word);
  if (last === "n" && integer.test(word.slice(0, -1))) return integerOf(word.slice(0, -1));
  return word.includes("/") ? fractionOf(word) : null;
}

/** A number of this value written as a float. */
export function float64(value: number): NumberValue {
  return { kind: "number", value, integer: false };
}

const integer = /^[+-]?\d+$/;
// No part of these patterns can match in two ways, so each is linear in the word's length.
const float = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Python's underscores between digits. */
const grouped = /^[+-]?\d+(?:_\d+)+(?:\.\d*(?:_\d+)*)?(?:[eE][+-]?\d+)?$/;
const complex =
  /^(?:([+-]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|nan|inf))(?=[+-]))?([+-]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|nan|inf))[jJ]$/;

function integerOf(word: string): NumberValue {
  const value = Number(word);
  if (Number.isSafeInteger(value)) return { kind: "number", value, integer: true };
  const digits = word.replace(/^[+-]?0*/, "");
  return {
    kind: "number",
    value,
    integer: true,
    digits: word.startsWith("-") ? `-${digits}` : digits,
  };
}

function floatOf(word: string): NumberValue {
  const value = Number(word);
  if (Number.isFinite(value)) return float64(value);
  return { kind: "number", value, integer: false, digits: scientific(word) };
}

/** A normal form of a decimal number: sign, digits without zeros at the ends, `e` and the exponent. */
function scientific(word: string): string {
  const [mantissa = "", exponent = "0"] = word.toLowerCase().replace(/^[+-]/, "").split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  const digits = (whole + decimals).replace(/^0+/, "");
  const kept = digits.length - trailingZeros(digits);
  const power =
    BigInt(exponent.slice(0, 1000)) - BigInt(decimals.length) + BigInt(digits.length - kept);
  return `${word.startsWith("-") ? "-" : ""}${digits.slice(0, kept)}e${power}`;
}

// Not a regular expression: /0+$/ is quadratic on 0...01.
function trailingZeros(digits: string): number {
  let count = 0;
  while (count < digits.length && digits[digits.length - 1 - count] === "0") count++;
  return count;
}

function complexOf(word: string): ComplexValue | null {
  const parts = complex.exec(word);
  if (parts === null) return null;
  return { kind: "complex", re: partOf(parts[1] ?? "0"), im: partOf(parts[2] ?? "0") };
}

function partOf(text: string): number {
  if (text.endsWith("nan")) return Number.NaN;
  if (text.endsWith("inf")) return text.startsWith("-") ? -Infinity : Infinity;
  return Number(text);
}

/** A Fraction's `str`. */
function fractionOf(word: string): NumberValue | null {
  const [numerator = "", denominator = "", ...more] = word.split("/");
  if (more.length > 0 || !integer.test(numerator) || !/^0*[1-9]\d*$/.test(denominator)) return null;
  const value = Number(numerator) / Number(denominator);
  return Number.isFinite(value) ? float64(value) : null;
}
