import stringWidth from "string-width";

/** Pads to a width in terminal columns: Chinese characters take two. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - stringWidth(text))) + text;
}

export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => stringWidth(text)));
}

/** Cuts to a width in terminal columns, with an ellipsis where something was cut. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (stringWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

const opening = "（《「『“‘【";
const closing = "，。；：、！？）》」』”’】";
const chinese = "\\u2e80-\\u9fff\\uff00-\\uffef";
/** Blanks, a Chinese character or a word, the latter two with the punctuation that belongs to them. */
const pieces = new RegExp(
  `\\s+|[${opening}]*(?:[${chinese}]|[^\\s${chinese}${opening}${closing}]+)[${closing}]*|[${opening}${closing}]+`,
  "gu",
);

/**
 * Breaks into lines of at most `width` columns, at spaces, or between Chinese characters but never before closing nor
 * after opening punctuation.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(pieces) ?? []) {
    if (stringWidth(line + piece.trimEnd()) <= width || line === "") {
      line += piece;
    } else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  return [...lines, line.trimEnd()];
}

/** How long is left of something, as exactly as an estimate is worth. */
export function timeLeft(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (minutes < 90) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Milliseconds for what a person waits for, seconds from one on. */
export function duration(seconds: number): string {
  return seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(1)} s`;
}
