import { readNumber } from "../parse/number.ts";
import { type Bound, near } from "../tolerance.ts";

/**
 * Whether two bare words agree: equal text, except that numbers in them (`95.31%` and `95.3100%`) are compared as numbers. A
 * digit after a letter is part of a name (`x1`), and one between dots is part of a version.
 */
export function wordsAgree(expected: string, actual: string, bound: Bound): boolean {
  const [left, right] = [piecesOf(expected), piecesOf(actual)];
  if (left.length !== right.length || left.length === 1) return false;
  return left.every((piece, i) => {
    const other = right[i] ?? "";
    // The split puts numbers at odd indices.
    return piece === other || (i % 2 === 1 && numbersAgree(piece, other, bound));
  });
}

const number = /(?<![\w.])([+-]?(?:\d+\.\d+(?:e[+-]\d+)?|\d+))(?![\d.]*\.\d|\d)/;

function piecesOf(word: string): string[] {
  // Don't split long words: they are data, not labels.
  return word.length > 200 ? [word] : word.split(number);
}

function numbersAgree(expected: string, actual: string, bound: Bound): boolean {
  const [e, a] = [readNumber(expected), readNumber(actual)];
  if (
    e?.kind !== "number" ||
    a?.kind !== "number" ||
    e.digits !== undefined ||
    a.digits !== undefined
  )
    return false;
  if (e.integer) return Math.abs(e.value - a.value) <= (a.integer ? 0 : 1e-6);
  return near(e.value, a.value, bound);
}
