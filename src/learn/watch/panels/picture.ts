import type { Look } from "../../../report/terminal/failure.ts";
import { picture } from "../../../report/terminal/picture.ts";
import { nameOf } from "../../../report/terminal/solution.ts";
import type { WatchState } from "../state.ts";

/** The first wrong answer as a picture. */
export function picturePanel({ run, target }: WatchState, look: Look): string {
  const { watch } = look.messages.learn;
  if (!run || !target) return watch.notJudged;
  const wrong = run.solution.cases.find(({ verdict }) => verdict === "WA");
  if (!wrong) return watch.nothingToCompare;
  return `${look.colours.bold(nameOf(wrong))}\n\n${picture(wrong, target.problem.spec, look)}`;
}
