import type { Node } from "./parse.ts";
import { lowered, operators, raised, spaced } from "./symbols.ts";

type OfFraction = (fraction: string) => string;

/**
 * A formula on one line: fractions with a slash, scripts in Unicode's small letters if they exist.
 *
 * @param ofFraction changes the text of each fraction, for example to keep it on one line
 */
export function inline(node: Node, ofFraction: OfFraction = (fraction) => fraction): string {
  const part = (one: Node) => inline(one, ofFraction);
  switch (node.kind) {
    case "symbol":
      return node.text;
    case "row":
      return joined(
        node.items.map((item, index) => {
          // Write log(a/b), because log a/b would be read as (log a)/b.
          const isArgument = item.kind === "fraction" && isName(node.items[index - 1]);
          return isArgument ? `(${part(item)})` : part(item);
        }),
      );
    case "fraction":
      return ofFraction(`${wrapped(part(node.top))}/${wrapped(part(node.bottom))}`);
    case "root":
      return `√${wrapped(part(node.body))}`;
    case "accent":
      return accented(part(node.body), node.mark);
    case "fenced":
      return node.open + part(node.body) + node.close;
    case "table":
      return node.open + node.rows.map((row) => row.map(part).join(" ")).join("; ") + node.close;
    case "scripts": {
      const base = part(node.base);
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

function isName(node: Node | undefined): boolean {
  const base = node?.kind === "scripts" ? node.base : node;
  return base?.kind === "symbol" && operators.has(base.text);
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

function wrapped(text: string): string {
  return /^([\d.]+|[∂√]?[\p{L}\p{M}]+[ₐ-ₜ⁰-₟ᵢ-ᵪᵀ²³¹]*)$/u.test(text) ? text : `(${text})`;
}
