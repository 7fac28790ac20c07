/** The bytes that the parser handles, by name. */
export const code = {
  tab: 9,
  newline: 10,
  carriageReturn: 13,
  space: 32,
  doubleQuote: 34,
  quote: 39,
  open: 40,
  close: 41,
  plus: 43,
  comma: 44,
  minus: 45,
  dot: 46,
  zero: 48,
  colon: 58,
  less: 60,
  equals: 61,
  greater: 62,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  backtick: 96,
  e: 101,
  openBrace: 123,
  closeBrace: 125,
} as const;

/** 1 for white space as in C's `isspace`. */
export const isSpace = table("\t\n\v\f\r ");

/** 1 for bytes that end a number or a word. */
export const endsWord = table("\t\n\v\f\r ,[](){}:=");

/** 1 for bytes that a plain number may start with; one with a plus sign is read as a word is. */
export const startsNumber = table("0123456789-.");

function table(characters: string): Uint8Array {
  const flags = new Uint8Array(256);
  for (const character of characters) flags[character.charCodeAt(0)] = 1;
  return flags;
}
