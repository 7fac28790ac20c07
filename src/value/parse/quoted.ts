import { code } from "./characters.ts";
import { decode } from "./decode.ts";

/**
 * The index of the quote that closes the string opened at `at`, or -1 if it does not close on its line. No `repr` breaks a
 * string over lines.
 */
export function closingQuote(bytes: Uint8Array, at: number): number {
  const quote = bytes[at];
  for (let i = at + 1; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === quote) return i;
    if (byte === code.newline) return -1;
    if (byte === code.backslash) i++;
  }
  return -1;
}

/** The text between two quotes, with the escapes of Python's `repr`, of JSON and of JavaScript read. */
export function readEscapes(bytes: Uint8Array, start: number, end: number): string {
  const text = decode(bytes, start, end);
  return text.includes("\\") ? text.replace(escapes, replaceEscape) : text;
}

const escapes =
  /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|u\{([0-9a-fA-F]{1,6})\}|([0-7]{1,3})|([\s\S]))/g;

const letters: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "`": "`",
  "/": "/",
};

function replaceEscape(
  whole: string,
  byte?: string,
  short?: string,
  long?: string,
  braced?: string,
  octal?: string,
  letter?: string,
): string {
  const digits = byte ?? short ?? long ?? braced;
  if (digits !== undefined) {
    const point = Number.parseInt(digits, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  }
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
  return letter !== undefined && Object.hasOwn(letters, letter)
    ? (letters[letter] ?? whole)
    : whole;
}
