import { caseKey } from "../../../problem/case-key.ts";
import type { TerminalContext } from "../../../report/terminal/context.ts";
import { picture } from "../../../report/terminal/picture.ts";
import { painted, printable } from "../../../report/terminal/printable.ts";
import type { WatchState } from "../state.ts";

/** The first wrong answer as a picture. */
export function picturePanel({ run, target }: WatchState, context: TerminalContext) {
  const { watch } = context.messages.learn;
  if (!run || !target) return watch.notJudged;
  const wrong = run.solution.cases.find(({ verdict }) => verdict === "WA");
  if (!wrong) return watch.nothingToCompare;
  const name = painted(context.colours.bold, caseKey(wrong));
  return printable`${name}\n\n${picture(wrong, target.problem.spec, context)}`;
}
