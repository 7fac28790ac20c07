import { type Piece, type Pieces, piecesFor } from "../pieces.ts";
import { escapeHtml } from "./escape.ts";

/** A piece of HTML. */
export type Html = Piece<"html">;

const pieces = piecesFor<"html">(escapeHtml);

export const markup: Pieces<"html">["template"] = pieces.template;
export const ownMarkup: Pieces<"html">["own"] = pieces.own;
export const joinedMarkup: Pieces<"html">["joined"] = pieces.joined;
