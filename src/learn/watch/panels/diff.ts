import { caseKey } from "../../../problem/case-key.ts";
import type { TerminalContext } from "../../../report/terminal/context.ts";
import { joinedPrintable, painted, printable } from "../../../report/terminal/printable.ts";
import { diffOutputs } from "../diff.ts";
import type { WatchState } from "../state.ts";

/** The expected and the printed rows of the first failing case, one under the other. */
export function diffPanel({ run, target }: WatchState, context: TerminalContext) {
  const { colours, messages } = context;
  const { watch } = messages.learn;
  if (!run || !target) return watch.notJudged;
  const { cases } = run.solution;
  const wrong = cases.find(({ verdict }) => verdict === "WA");
  if (wrong?.expected === undefined || wrong.stdout === undefined) return watch.nothingToCompare;
  const { tolerance, containers } = target.problem.spec;
  const lines = diffOutputs(wrong.expected, wrong.stdout, { tolerance, containers });
  const drawn = lines.map((line) => {
    if (line.side === "same") return painted(colours.dim, `  ${line.text}`);
    if (line.side === "skipped")
      return painted(colours.dim, `  ${watch.sameRows({ count: line.count })}`);
    const isExpected = line.side === "expected";
    const colour = isExpected ? colours.green : colours.red;
    return painted(colour, `${isExpected ? "-" : "+"} ${line.text}`);
  });
  const { expected, got } = messages.report.labels;
  const name = painted(colours.bold, caseKey(wrong));
  const legend = [painted(colours.green, `- ${expected}`), painted(colours.red, `+ ${got}`)];
  return joinedPrintable([joinedPrintable([name, ...legend], "   "), printable``, ...drawn], "\n");
}
