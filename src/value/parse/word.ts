import type { TextValue, Value } from "../value.ts";
import { code, endsWord } from "./characters.ts";
import { decode } from "./decode.ts";
import { float64, readNumber } from "./number.ts";
import { closingQuote, readEscapes } from "./quoted.ts";

/** A word's kind, and the index after it. */
export type Word =
  | { readonly kind: "value"; readonly value: Value; readonly next: number }
  /** A name right before an opening parenthesis; `next` is after the parenthesis. */
  | { readonly kind: "call"; readonly name: string; readonly next: number }
  /** A name and an equals sign: a keyword inside a call, text elsewhere. */
  | {
      readonly kind: "keyword";
      readonly name: string;
      readonly value: TextValue;
      readonly next: number;
    };

/** The context of a word. */
export interface WordContext {
  readonly depth: number;
  readonly inBraces: boolean;
  /** Whether a name before an opening parenthesis is a call. */
  readonly calls: boolean;
}

const constants: ReadonlyMap<string, Value> = new Map<string, Value>([
  ...["True", "true", "np.True_"].map((word): [string, Value] => [
    word,
    { kind: "bool", value: true },
  ]),
  ...["False", "false", "np.False_"].map((word): [string, Value] => [
    word,
    { kind: "bool", value: false },
  ]),
  ...["None", "null"].map((word): [string, Value] => [word, { kind: "none" }]),
  ...["nan", "NaN", "NAN"].flatMap((word): [string, Value][] =>
    ["", "+", "-"].map((sign) => [sign + word, float64(Number.NaN)]),
  ),
  ...["inf", "Inf", "INF", "infinity", "Infinity", "INFINITY"].flatMap(
    (word): [string, Value][] => [
      [word, float64(Infinity)],
      [`+${word}`, float64(Infinity)],
      [`-${word}`, float64(-Infinity)],
    ],
  ),
  ["...", { kind: "ellipsis" }],
]);
const longestConstant = 9;

// Shared values for single characters: an output may consist of unmatched brackets only.
const single = Array.from(
  { length: 128 },
  (_, i): TextValue => ({ kind: "text", text: String.fromCharCode(i), quoted: false }),
);

/** Reads the words of one output: everything but plain numbers and brackets. */
export class WordReader {
  readonly #bytes: Uint8Array;
  /** No angle bracket closes before this index. */
  #unclosedBefore = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The word that begins at `at`. */
  read(at: number, place: WordContext): Word {
    const bytes = this.#bytes;
    const byte = bytes[at] as number;
    if (
      byte === code.quote ||
      byte === code.doubleQuote ||
      (byte === code.backtick && place.depth > 0)
    ) {
      const close = closingQuote(bytes, at);
      if (close >= 0) return quoted(readEscapes(bytes, at + 1, close), close + 1);
    }
    let end = at;
    if (byte === code.less) end = this.#angleEnd(at);
    while (end < bytes.length && endsWord[bytes[end] as number] === 0) end++;
    if (end === at) {
      return {
        kind: "value",
        value: single[byte] ?? plain(decode(bytes, at, at + 1)),
        next: at + 1,
      };
    }
    const text = decode(bytes, at, end);
    const value = constantOrNumber(text);
    if (value !== null) return { kind: "value", value, next: end };
    if (/^[bBuU]['"]/.test(text)) {
      const close = closingQuote(bytes, at + 1);
      const inner = close >= 0 ? readEscapes(bytes, at + 2, close) : "";
      if (close >= 0) return quoted(inner, close + 1, /^b/i.test(text));
    }
    return this.#word(text, end, place);
  }

  #word(text: string, end: number, place: WordContext): Word {
    const bytes = this.#bytes;
    const after = bytes[end];
    if (after === code.open && place.calls && isName(text))
      return { kind: "call", name: text, next: end + 1 };
    if (after === code.equals && !(place.inBraces && bytes[end + 1] === code.greater)) {
      const value = plain(`${text}=`);
      return isName(text)
        ? { kind: "keyword", name: text, value, next: end + 1 }
        : { kind: "value", value, next: end + 1 };
    }
    // At the top level punctuation belongs to its word; in brackets it separates elements.
    const joins =
      (after === code.colon && !place.inBraces) || (after === code.comma && place.depth === 0);
    if (joins)
      return { kind: "value", value: plain(text + String.fromCharCode(after)), next: end + 1 };
    return { kind: "value", value: plain(text), next: end };
  }

  // `<class 'int'>` is one word including its blanks; a lone `<` does not start one.
  #angleEnd(at: number): number {
    const bytes = this.#bytes;
    if (at < this.#unclosedBefore || !startsTag(bytes[at + 1])) return at;
    for (let i = at + 1; i < bytes.length; i++) {
      if (bytes[i] === code.greater) return i + 1;
      if (bytes[i] === code.newline) {
        this.#unclosedBefore = i;
        return at;
      }
    }
    this.#unclosedBefore = bytes.length;
    return at;
  }
}

function constantOrNumber(text: string): Value | null {
  if (text.length <= longestConstant) {
    const constant = constants.get(text);
    if (constant !== undefined) return constant;
  }
  const first = text.charCodeAt(0);
  const numeric =
    (first >= code.zero && first <= 57) ||
    first === code.minus ||
    first === code.plus ||
    first === code.dot;
  return numeric || /^(?:nan|inf).*j$/.test(text) ? readNumber(text) : null;
}

function plain(text: string): TextValue {
  return { kind: "text", text, quoted: false };
}

function quoted(text: string, next: number, bytes = false): Word {
  const value: TextValue = bytes
    ? { kind: "text", text, quoted: true, bytes }
    : { kind: "text", text, quoted: true };
  return { kind: "value", value, next };
}

function isName(text: string): boolean {
  return /^[A-Za-z_][\w.]*$/.test(text);
}

function startsTag(byte: number | undefined): boolean {
  return byte !== undefined && /[A-Za-z_/|]/.test(String.fromCharCode(byte));
}
