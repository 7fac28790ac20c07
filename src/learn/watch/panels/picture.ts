import { caseKey } from "../../../problem/case-key.ts";
import type { TerminalContext } from "../../../report/terminal/context.ts";
import { picture } from "../../../report/terminal/picture.ts";
import type { WatchState } from "../state.ts";

/** The first wrong answer as a picture. */
export function picturePanel({ run, target }: WatchState, context: TerminalContext): string {
  const { watch } = context.messages.learn;
  if (!run || !target) return watch.notJudged;
  const wrong = run.solution.cases.find(({ verdict }) => verdict === "WA");
  if (!wrong) return watch.nothingToCompare;
  return `${context.colours.bold(caseKey(wrong))}\n\n${picture(wrong, target.problem.spec, context)}`;
}
