import type { Value } from "../value.ts";
import { tags } from "../value.ts";
import { Builder } from "./build.ts";
import { code, endsWord, isSpace, startsNumber } from "./characters.ts";
import { wideDecimal } from "./wide.ts";
import { WordReader } from "./word.ts";

/** How brackets are read: as sequences, or, if they don't match, as words. */
export type Brackets = "nested" | "words";

const powers = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));

/** Reads an output in one pass. Returns a reason if its brackets can't be read as nested. */
export function read(bytes: Uint8Array, brackets: Brackets): Builder | "unbalanced" | "too deep" {
  const end = bytes.length;
  const nested = brackets === "nested";
  const build = new Builder(end);
  const words = new WordReader(bytes);
  let at = end >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let newLine = false;

  while (at < end) {
    const byte = bytes[at] as number;
    if (isSpace[byte] === 1) {
      if (byte === code.newline) newLine = true;
      at++;
      continue;
    }
    if (byte === code.comma) {
      build.comma();
      at++;
      continue;
    }
    if (newLine) {
      if (build.depth === 0) build.startLine();
      newLine = false;
    }
    if (startsNumber[byte] === 1) {
      // If the mantissa is below 2^53 and the power at most 10^22, one division of doubles gives the exact result.
      let next = at;
      if (byte === code.minus || byte === code.plus) next++;
      const first = next;
      let mantissa = 0;
      let digit = 0;
      while (next < end) {
        digit = (bytes[next] as number) - code.zero;
        if (digit < 0 || digit > 9) break;
        mantissa = mantissa * 10 + digit;
        next++;
      }
      let digits = next - first;
      let power = 0;
      let tag: number = tags.integer;
      if (next < end && bytes[next] === code.dot) {
        next++;
        const point = next;
        tag = tags.float;
        while (next < end) {
          digit = (bytes[next] as number) - code.zero;
          if (digit < 0 || digit > 9) break;
          mantissa = mantissa * 10 + digit;
          next++;
        }
        digits += next - point;
        power = point - next;
      }
      if (digits > 0 && next < end && ((bytes[next] as number) | 32) === code.e) {
        let place = next + 1;
        const sign = bytes[place];
        if (sign === code.minus || sign === code.plus) place++;
        const from = place;
        let exponent = 0;
        while (place < end) {
          digit = (bytes[place] as number) - code.zero;
          if (digit < 0 || digit > 9) break;
          exponent = exponent * 10 + digit;
          place++;
        }
        if (place > from) {
          next = place;
          power += sign === code.minus ? -exponent : exponent;
          tag = tags.float;
        }
      }
      if (digits > 0 && (next === end || endsWord[bytes[next] as number] === 1)) {
        let value = Number.NaN;
        if (mantissa < 9007199254740992 && power >= -22 && power <= 22) {
          value =
            power < 0
              ? mantissa / (powers[-power] as number)
              : mantissa * (powers[power] as number);
        } else if (tag === tags.float) {
          value = wideDecimal(bytes, first, digits, -power);
        }
        if (!Number.isNaN(value)) {
          if (byte === code.minus && (tag === tags.float || value !== 0)) value = -value;
          build.number(value, tag);
          at = next;
          continue;
        }
      }
    }
    if (nested) {
      if (byte === code.openBracket || byte === code.open || byte === code.openBrace) {
        if (!build.open(byte)) return "too deep";
        at++;
        continue;
      }
      if (byte === code.closeBracket || byte === code.close || byte === code.closeBrace) {
        const closed = build.close(byte);
        if (closed === false) return "unbalanced";
        at++;
        if (closed !== true && isConsoleLabel(closed, bytes, at)) build.dropLast();
        continue;
      }
      if (build.inBraces) {
        const arrow = byte === code.equals && bytes[at + 1] === code.greater;
        if (byte === code.colon || arrow) {
          build.colon();
          at += arrow ? 2 : 1;
          continue;
        }
      }
    }
    const word = words.read(at, { depth: build.depth, inBraces: build.inBraces, calls: nested });
    at = word.next;
    if (word.kind === "call") {
      if (!build.open(code.open, word.name)) return "too deep";
    } else if (word.kind === "keyword" && build.inCall) {
      build.keyword(word.name);
    } else {
      const signed = byte === code.plus || byte === code.minus;
      if (!signed || !joinsComplex(build, word.value)) build.item(word.value);
    }
  }
  return build.depth === 0 ? build : "unbalanced";
}

// NumPy pads the real parts of complex numbers in arrays: `[1. +2.j 3.5-4.j]`.
function joinsComplex(build: Builder, value: Value): boolean {
  if (value.kind !== "complex" || value.re !== 0) return false;
  const real = build.joinable;
  if (real?.kind !== "number") return false;
  build.replaceLast({ kind: "complex", re: real.value, im: value.im });
  return true;
}

const consoleNames = /^(?:Array|Map|Set|(?:Float|Int|Uint|BigInt|BigUint)\d+(?:Clamped)?Array)$/;

// console.log puts a length before a typed array, a Map and a Set: `Float64Array(3) [ 1, 2, 3 ]`.
function isConsoleLabel(
  call: { readonly name: string; readonly items: readonly Value[] },
  bytes: Uint8Array,
  at: number,
): boolean {
  const [length] = call.items;
  if (call.items.length !== 1 || length?.kind !== "number" || !consoleNames.test(call.name))
    return false;
  const next = bytes[at] === code.space ? bytes[at + 1] : undefined;
  return next === code.openBracket || next === code.openBrace;
}
