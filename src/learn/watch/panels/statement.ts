import type { Problem } from "../../../problem/load.ts";
import type { TerminalContext } from "../../../report/terminal/context.ts";
import { ownPrintable, type Printable } from "../../../report/terminal/printable.ts";
import { layOutStatement, readStatement } from "../../statement.ts";
import type { WatchState } from "../state.ts";

/** The problem's statement, as `dlj show` lays it out. */
export function statementPanel({ target }: WatchState, context: TerminalContext) {
  if (!target) return context.messages.learn.watch.noProblem;
  const width = Math.min(80, context.columns);
  const { problem } = target;
  if (last?.problem !== problem || last.width !== width) {
    const markdown = readStatement(problem.folder, context.language);
    const text = layOutStatement(markdown, { ...context, columns: width }).trimEnd();
    // `readStatement` escapes control characters.
    last = { problem, width, text: ownPrintable(text) };
  }
  return last.text;
}

/** Cached, because laying out formulas is slow enough to make scrolling lag. */
let last:
  | { readonly problem: Problem; readonly width: number; readonly text: Printable }
  | undefined;
