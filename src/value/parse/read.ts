import type { Value } from "../value.ts";
import { Builder } from "./build.ts";
import { code, isSpace, startsNumber } from "./characters.ts";
import { DecimalReader } from "./decimal.ts";
import { WordReader } from "./word.ts";

/** How brackets are read: as sequences, or, if they don't match, as words. */
export type Brackets = "nested" | "words";

/** Reads an output in one pass. Returns a reason if its brackets can't be read as nested. */
export function read(bytes: Uint8Array, brackets: Brackets): Builder | "unbalanced" | "too deep" {
  const end = bytes.length;
  const nested = brackets === "nested";
  const build = new Builder(end);
  const decimals = new DecimalReader(bytes);
  const words = new WordReader(bytes);
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
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
    if (startsNumber[byte] === 1 && decimals.read(at)) {
      build.number(decimals.value, decimals.tag);
      at = decimals.next;
      continue;
    }
    const after = nested ? structureAt(build, bytes, at) : undefined;
    if (typeof after === "string") return after;
    if (after !== undefined) {
      at = after;
      continue;
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

/** Reads a bracket, or the colon of a dict. Returns the place after it; undefined if there is none. */
function structureAt(
  build: Builder,
  bytes: Uint8Array,
  at: number,
): number | "unbalanced" | "too deep" | undefined {
  const byte = bytes[at] as number;
  if (byte === code.openBracket || byte === code.open || byte === code.openBrace)
    return build.open(byte) ? at + 1 : "too deep";
  if (byte === code.closeBracket || byte === code.close || byte === code.closeBrace) {
    const closed = build.close(byte);
    if (closed === false) return "unbalanced";
    if (closed !== true && isConsoleLabel(closed, bytes, at + 1)) build.dropLast();
    return at + 1;
  }
  if (!build.inBraces) return undefined;
  const arrow = byte === code.equals && bytes[at + 1] === code.greater;
  if (byte !== code.colon && !arrow) return undefined;
  build.colon();
  return at + (arrow ? 2 : 1);
}

// NumPy pads the real parts of complex numbers in arrays: `[1. +2.j 3.5-4.j]`.
function joinsComplex(build: Builder, value: Value): boolean {
  if (value.kind !== "complex" || value.re !== 0) return false;
  const real = build.joinable;
  if (real?.kind !== "number") return false;
  build.replaceLast({ kind: "complex", re: real.value, im: value.im });
  return true;
}

const consoleNames = /^(?:Map|Set|(?:Float|Int|Uint|BigInt|BigUint)\d+(?:Clamped)?Array)$/;

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
