import { caseKey } from "../../../problem/case-key.ts";
import type { TerminalContext } from "../../../report/terminal/context.ts";
import { diffOutputs } from "../diff.ts";
import type { WatchState } from "../state.ts";

/** The expected and the printed rows of the first failing case, one under the other. */
export function diffPanel({ run, target }: WatchState, context: TerminalContext): string {
  const { colours, messages } = context;
  const { watch } = messages.learn;
  if (!run || !target) return watch.notJudged;
  const { cases } = run.solution;
  const wrong = cases.find(({ verdict }) => verdict === "WA");
  if (wrong?.expected === undefined || wrong.stdout === undefined) return watch.nothingToCompare;
  const { tolerance, containers } = target.problem.spec;
  const lines = diffOutputs(wrong.expected, wrong.stdout, { tolerance, containers });
  const drawn = lines.map((line) => {
    if (line.side === "same") return colours.dim(`  ${line.text}`);
    if (line.side === "skipped") return colours.dim(`  ${watch.sameRows({ count: line.count })}`);
    const paint = line.side === "expected" ? colours.green : colours.red;
    return paint(`${line.side === "expected" ? "-" : "+"} ${line.text}`);
  });
  const legend = `${colours.green(`- ${messages.report.labels.expected}`)}   ${colours.red(`+ ${messages.report.labels.got}`)}`;
  return [`${colours.bold(caseKey(wrong))}   ${legend}`, "", ...drawn].join("\n");
}
