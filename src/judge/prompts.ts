import type { Program } from "../engine/engine.ts";

/** A string literal right after `input(`: its prefix letters, and the text up to its end or to a placeholder. */
const call = /\binput\s*\(\s*([rRuUfFbB]*)("""|'''|"|')/g;

/**
 * The texts that a Python program passes to `input()`, as far as they are literals: a prompt is claimed only if it is one of them.
 * Another language has no such function, so its list is empty.
 */
export function promptsOf({ language, source }: Pick<Program, "language" | "source">): string[] {
  if (language !== "python") return [];
  const text = Buffer.from(source).toString("utf8");
  return [...text.matchAll(call)].flatMap(
    ({ index, 0: opening, 1: prefix = "", 2: quote = "" }) => {
      const literal = literalAt(text, index + opening.length, quote, prefix.toLowerCase());
      return literal.trim() === "" ? [] : [literal];
    },
  );
}

function literalAt(text: string, from: number, quote: string, prefix: string): string {
  let literal = "";
  for (let at = from; at < text.length && !text.startsWith(quote, at); at++) {
    const character = text[at] as string;
    if (prefix.includes("f") && character === "{") break;
    if (character === "\\" && !prefix.includes("r")) {
      at++;
      literal += text[at] === "n" || text[at] === "t" ? " " : (text[at] ?? "");
    } else literal += character;
  }
  return literal;
}
