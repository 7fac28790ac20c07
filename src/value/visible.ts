/** The text with every character that a terminal or a reader would not show as itself written as an escape. */
export function visible(text: string): string {
  return text.replace(unseen, escape);
}

// Controls but tab and newline; soft hyphen, zero-width and bidi marks, line separators, BOM, interlinear marks, tags; lone surrogates.
const unseen =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;

function escape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // The parser keeps a byte that is no UTF-8 as the lone surrogate U+DC00 + byte, as Python's surrogateescape does.
  if (code >= 0xdc80 && code <= 0xdcff) return `\\x${hex(code - 0xdc00, 2)}`;
  if (code < 0x100) return `\\x${hex(code, 2)}`;
  return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\u{${hex(code, 5)}}`;
}

function hex(code: number, width: number): string {
  return code.toString(16).padStart(width, "0");
}
