import type { TerminalContext } from "../../../report/terminal/context.ts";
import { failure } from "../../../report/terminal/failure.ts";
import { joinedPrintable, printable } from "../../../report/terminal/printable.ts";
import { titleOf } from "../../../report/terminal/solution.ts";
import type { WatchState } from "../state.ts";

/** Every failing case in full. */
export function allFailures({ run }: WatchState, context: TerminalContext) {
  const { watch } = context.messages.learn;
  if (!run) return watch.notJudged;
  const { solution } = run;
  const failing = solution.cases.filter(({ verdict }) => verdict !== "AC");
  if (failing.length === 0) return watch.noFailures;
  const blocks = failing.map(
    (one) => printable`${titleOf(one, context)}\n${failure(one, solution, context)}`,
  );
  return joinedPrintable(blocks, "\n\n");
}
