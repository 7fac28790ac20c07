import { visible } from "../value/escape-invisible.ts";
import { type Piece, type Pieces, piecesFor } from "./pieces.ts";

/** A piece of Markdown. */
export type Markdown = Piece<"markdown">;

const pieces = piecesFor<"markdown">(escapeMarkdown);

export const markdown: Pieces<"markdown">["template"] = pieces.template;
export const ownMarkdown: Pieces<"markdown">["own"] = pieces.own;
export const joinedMarkdown: Pieces<"markdown">["joined"] = pieces.joined;

/** Escapes text on one line of Markdown, so that it is no markup, no HTML and no command of a CI runner. */
function escapeMarkdown(text: string): string {
  const plain = visible(text).replace(/\s+/g, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return plain.replace(/[\\`*_{}[\]()#+!|>~@:-]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Text as a code block, with a fence that is longer than any run of backticks in it. */
export function codeBlock(text: string): Markdown {
  const safe = visible(text);
  const longest = Math.max(2, ...(safe.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return ownMarkdown(`${fence}text\n${safe}\n${fence}`);
}
