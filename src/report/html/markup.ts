import { escapeHtml } from "./escape.ts";

/** The field is private, so that no other value counts as a piece of HTML. */
class Piece {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }
}

/** A piece of HTML. Only `markup` and `ownMarkup` make one, and pages are made of nothing else: a text that is not escaped is a type error. */
export type Html = Piece;

type Part = string | number | Html | readonly Html[];

/** HTML with parts: texts are escaped, HTML is taken as it is. */
export function markup(own: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Piece(own.map((piece, index) => piece + escaped(parts[index] ?? "")).join(""));
}

/** Markup of dlj's own that holds no text of others: a style sheet, a script, a policy. */
export function ownMarkup(text: string): Html {
  return new Piece(text);
}

/** Pieces with a divider between them. */
export function joinedMarkup(pieces: readonly Html[], divider: string): Html {
  return new Piece(pieces.map(({ text }) => text).join(escapeHtml(divider)));
}

function escaped(part: Part): string {
  if (typeof part === "number") return `${part}`;
  if (typeof part === "string") return escapeHtml(part);
  if (part instanceof Piece) return part.text;
  return part.map(({ text }) => text).join("");
}
