/** Escapes every character that a terminal would not show as itself. Keeps tab and newline. */
export function visible(text: string): string {
  return text.replace(unseen, escaped);
}

/**
 * Escapes only the characters that steer a terminal or reorder its text. People's texts may hold the other ones that can't be seen,
 * such as joiners and hard blanks.
 */
export function withoutControls(text: string): string {
  return maySteer.test(text) ? text.replaceAll("\r\n", "\n").replace(steering, escaped) : text;
}

/** `visible`, and no line is a command to the CI runner that prints it: `::error::` at its start, `##[error]` anywhere. */
export function visibleInLog(text: string): string {
  return brokenCommands(visible(text)).replace(/^([ \t]*):(?=:)/gm, "$1: ");
}

/** Breaks up `##[command]` and `##vso[command]`, which runners read anywhere in a line. */
export function brokenCommands(text: string): string {
  return text.replace(/##(?=\w*\[)/g, "# #");
}

// The same characters and every surrogate. Without the flag `u` it takes a tenth of the time, and most texts have none of them.
const maySteer =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/;

const steering = /(?![\t\n])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

// Controls, format characters (bidi, zero-width, tags), line separators, lone surrogates, and all blanks but U+0020 and U+3000.
const unseen =
  /(?![\t\n \u3000])[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** The first `length` UTF-16 units of a text, without half a character at the end. */
export function cutText(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  const isHalf = last >= 0xd800 && last <= 0xdbff && text.length > length;
  return text.slice(0, isHalf ? length - 1 : length);
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x0d) return "\\r";
  // The parser keeps an invalid UTF-8 byte as the lone surrogate U+DC00 + byte, as Python's surrogateescape does.
  if (code >= 0xdc80 && code <= 0xdcff) return `\\x${hex(code - 0xdc00, 2)}`;
  if (code < 0x100) return `\\x${hex(code, 2)}`;
  return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\u{${hex(code, 5)}}`;
}

function hex(code: number, width: number): string {
  return code.toString(16).padStart(width, "0");
}
