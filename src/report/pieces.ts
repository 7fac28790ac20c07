/** The field is private, so that no other value counts as a piece. `sink` exists for the type only. */
class FinishedPiece<Sink extends string> {
  declare readonly sink: Sink;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }
}

/**
 * Text that is ready for one sink, such as HTML. Only `piecesFor` makes pieces. A report that is made of nothing else can't forget to
 * escape a text: that is a type error.
 */
export type Piece<Sink extends string> = FinishedPiece<Sink>;

type Part<Sink extends string> = string | number | Piece<Sink> | readonly Piece<Sink>[];

/** The ways to make pieces for one sink. */
export interface Pieces<Sink extends string> {
  /** A tag of templates. Texts in it are escaped, pieces are taken as they are. */
  readonly template: (own: TemplateStringsArray, ...parts: readonly Part<Sink>[]) => Piece<Sink>;
  /** Text of dlj's own that holds no text of others, such as a style sheet, or that is escaped already. */
  readonly own: (text: string) => Piece<Sink>;
  /** Pieces with a divider between them. */
  readonly joined: (pieces: readonly Piece<Sink>[], divider: string | Piece<Sink>) => Piece<Sink>;
}

export function piecesFor<Sink extends string>(escaped: (text: string) => string): Pieces<Sink> {
  const shown = (part: Part<Sink>): string => {
    if (typeof part === "number") return `${part}`;
    if (typeof part === "string") return escaped(part);
    if (part instanceof FinishedPiece) return part.text;
    return part.map(({ text }) => text).join("");
  };
  return {
    template: (own, ...parts) =>
      new FinishedPiece(own.map((piece, index) => piece + shown(parts[index] ?? "")).join("")),
    own: (text) => new FinishedPiece(text),
    joined: (pieces, divider) =>
      new FinishedPiece(pieces.map(({ text }) => text).join(shown(divider))),
  };
}
