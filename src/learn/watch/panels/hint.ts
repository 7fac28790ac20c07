import type { TerminalContext } from "../../../report/terminal/context.ts";
import { ownPrintable } from "../../../report/terminal/printable.ts";
import { hintSteps } from "../../progress/hint-report.ts";
import type { WatchState } from "../state.ts";

/** The hints so far. */
export function hintPanel({ hints, target }: WatchState, context: TerminalContext) {
  const { hint, watch } = context.messages.learn;
  if (!target) return watch.noProblem;
  if (!hints) return "";
  const { steps, total, failure } = hints;
  const shown = steps.length;
  const count = shown === 0 ? [] : [context.colours.dim(hint.count({ shown, total }))];
  const isLast = steps.length === total && !failure;
  const end = context.colours.dim(isLast ? watch.lastHint : watch.moreHints);
  const columns = Math.min(80, context.columns);
  // A problem's hints are read without control characters.
  const blocks = [...count, ...hintSteps(hints, { ...context, columns }), end];
  return ownPrintable(blocks.join("\n\n"));
}
