import type { Problem } from "../../../problem/load.ts";
import type { TerminalContext } from "../../../report/terminal/context.ts";
import { layOutStatement, readStatement } from "../../statement.ts";
import type { WatchState } from "../state.ts";

/** The problem's statement, as `dlj show` lays it out. */
export function statementPanel({ target }: WatchState, context: TerminalContext): string {
  if (!target) return context.messages.learn.watch.noProblem;
  const width = Math.min(80, context.columns);
  const { problem } = target;
  if (last?.problem !== problem || last.width !== width) {
    const markdown = readStatement(problem.folder, context.language);
    last = {
      problem,
      width,
      text: layOutStatement(markdown, { ...context, columns: width }).trimEnd(),
    };
  }
  return last.text;
}

/** Cached, because laying out formulas is slow enough to make scrolling lag. */
let last: { readonly problem: Problem; readonly width: number; readonly text: string } | undefined;
