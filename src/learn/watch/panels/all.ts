import { caseKey } from "../../../problem/case-key.ts";
import type { TerminalContext } from "../../../report/terminal/context.ts";
import { failure } from "../../../report/terminal/failure.ts";
import { paint } from "../../../report/terminal/solution.ts";
import type { WatchState } from "../state.ts";

/** Every failing case in full. */
export function allFailures({ run }: WatchState, context: TerminalContext): string {
  const { watch } = context.messages.learn;
  if (!run) return watch.notJudged;
  const { solution } = run;
  const failing = solution.cases.filter(({ verdict }) => verdict !== "AC");
  if (failing.length === 0) return watch.noFailures;
  const blocks = failing.map((one) => {
    const text = context.messages.judge.verdicts[one.verdict];
    const title = `${paint(one, context, one.verdict)} ${text}: ${context.colours.bold(caseKey(one))}`;
    return `${title}\n${failure(one, solution, context)}`;
  });
  return blocks.join("\n\n");
}
