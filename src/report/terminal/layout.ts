import stringWidth from "fast-string-width";

/** The width in terminal columns. Plain ASCII needs no look at each character. */
export function widthOf(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : stringWidth(text);
}

/** Pads to a width in terminal columns. A Chinese character takes two. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}

export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => widthOf(text)));
}

/** Cuts to a width in terminal columns. A cut text ends with an ellipsis. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (widthOf(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

const opening = "（《「『“‘【";
const closing = "，。；：、！？）》」』”’】";
const chinese = "\\u2e80-\\u9fff\\uff00-\\uffef";
/** Pieces of a line: blanks, a Chinese character or a word, with their punctuation. */
const pieces = new RegExp(
  `\\s+|[${opening}]*(?:[${chinese}]|[^\\s${chinese}${opening}${closing}]+)[${closing}]*|[${opening}${closing}]+`,
  "gu",
);

/**
 * Breaks text into lines of at most `width` columns, at spaces or between Chinese characters, but never before closing or after
 * opening punctuation.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of text.match(pieces) ?? []) {
    const own = widthOf(piece);
    if (line === "" || piece.trimEnd() === "" || used + own <= width) {
      line += piece;
      used += own;
    } else {
      lines.push(line.trimEnd());
      line = piece;
      used = own;
    }
  }
  return [...lines, line.trimEnd()];
}

/** Remaining time, no more exact than an estimate is. */
export function timeLeft(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (minutes < 90) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** A duration in milliseconds, or in seconds from one second on. */
export function duration(seconds: number): string {
  return seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(1)} s`;
}
