import { brokenCommands, visibleInLog, withoutControls } from "../../value/escape-invisible.ts";
import { type Piece, type Pieces, piecesFor } from "../pieces.ts";
import { wrap } from "./layout.ts";

/** Text for a terminal or a CI runner's log. Its only control characters are newlines, tabs and dlj's own colours. */
export type Printable = Piece<"terminal">;

const pieces = piecesFor<"terminal">(visibleInLog);

export const printable: Pieces<"terminal">["template"] = pieces.template;
export const ownPrintable: Pieces<"terminal">["own"] = pieces.own;
export const joinedPrintable: Pieces<"terminal">["joined"] = pieces.joined;

/** Text in a colour. A colour that is not added here is escaped as any control character. */
export function painted(colour: (text: string) => string, part: string | Printable): Printable {
  return ownPrintable(colour(printable`${part}`.text));
}

/** A text of a problem's author, who may need joiners and hard blanks. */
export function authored(text: string): Printable {
  return ownPrintable(brokenCommands(withoutControls(text)));
}

/** Lines of at most `width` columns. Escape the text before it is measured, and each line again: it may begin with a command now. */
export function wrapped(text: string, width: number): Printable[] {
  return wrap(visibleInLog(text), width).map((line) => printable`${line}`);
}
