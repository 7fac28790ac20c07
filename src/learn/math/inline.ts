import type { Node } from "./parse.ts";
import { lowered, operators, raised, spaced } from "./symbols.ts";

/** A formula on one line: fractions with a slash, scripts in Unicode's small letters if they exist. */
export function inline(node: Node): string {
  switch (node.kind) {
    case "symbol":
      return node.text;
    case "row":
      return joined(node.items.map(inline));
    case "fraction":
      return `${wrapped(node.top)}/${wrapped(node.bottom)}`;
    case "root":
      return `√${wrapped(node.body)}`;
    case "accent":
      return accented(inline(node.body), node.mark);
    case "fenced":
      return node.open + inline(node.body) + node.close;
    case "table":
      return node.open + node.rows.map((row) => row.map(inline).join(" ")).join("; ") + node.close;
    case "scripts": {
      const base = inline(node.base);
      const below = node.below ? script(inline(node.below), lowered, "_") : "";
      const above = node.above ? script(inline(node.above), raised, "^") : "";
      return base + below + above;
    }
  }
}

/**
 * Operators get a space on both sides, names of functions one after them.
 *
 * @param follows whether something comes before the parts; then an operator at their start is not a sign
 */
export function joined(parts: readonly string[], follows = false): string {
  let text = "";
  for (const [index, part] of parts.entries()) {
    const isFirst = text === "" && follows;
    const isSign = (part === "−" || part === "+") && !isFirst && startsOperand(text);
    if (spaced.has(part) && !isSign) text = `${text.trimEnd()} ${part} `;
    else if (part === ",") text += ", ";
    else if (needsSpace(text, part, parts[index - 1])) text += ` ${part}`;
    else text += part;
  }
  return text;
}

function startsOperand(before: string): boolean {
  const trimmed = before.trimEnd();
  const last = [...trimmed].at(-1);
  return last === undefined || "([{,|⌊⌈/^_".includes(last) || spaced.has(last);
}

/** `log x`, `2 log x`, but `log(x)`. */
function needsSpace(before: string, part: string, previous: string | undefined): boolean {
  if (before === "" || before.endsWith(" ") || part === "") return false;
  // Write 1/2 x, because 1/2x would be read as 1/(2x).
  if (/[^/]\/[^/]/.test(previous ?? "") && /^[\p{L}\d(√∑∏]/u.test(part)) return true;
  const afterName = previous !== undefined && operators.has(previous.replace(/[^a-z].*$/i, ""));
  if (afterName) return !/^[([{|⌊⌈,.)\]}ᵀ]/.test(part);
  return operators.has(part) && /[\p{L}\p{N})\]]$/u.test(before);
}

function accented(text: string, mark: string): string {
  const [first = "", ...rest] = [...text];
  return rest.length === 0 ? first + mark : [...text].map((character) => character + mark).join("");
}

function script(text: string, letters: (text: string) => string | undefined, mark: string): string {
  const small = letters(text);
  if (small !== undefined) return small;
  const tight = text.trim().replace(/ {2,}/g, " ");
  return [...tight].length === 1 ? mark + tight : `${mark}(${tight})`;
}

function wrapped(node: Node): string {
  const text = inline(node);
  return /^([\d.]+|[∂√]?[\p{L}\p{M}]+[ₐ-ₜ⁰-₟ᵢ-ᵪᵀ²³¹]*)$/u.test(text) ? text : `(${text})`;
}
