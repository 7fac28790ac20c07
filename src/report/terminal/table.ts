import type { Result, SolutionResult } from "../../judge/result.ts";
import { type Verdict, verdictNames, verdicts } from "../../judge/verdict.ts";
import { visibleInLog } from "../../value/escape-invisible.ts";
import { deciderOf, decidingCounts } from "../solution-facts.ts";
import type { TerminalContext } from "./context.ts";
import { cut, duration, pad, padStart, widest } from "./layout.ts";
import { joinedPrintable, type Printable, painted, printable } from "./printable.ts";

/** Many solutions: a table per track with a line per solution and the reason if it is refused, then a total. */
export function tableReport(result: Result, context: TerminalContext): Printable {
  const tracks = new Map<string, SolutionResult[]>();
  for (const solution of result.solutions) {
    tracks.set(solution.track, [...(tracks.get(solution.track) ?? []), solution]);
  }
  const width = Math.min(34, widest(result.solutions.map(nameOf)));
  const blocks = [...tracks].map(([track, solutions]) => {
    const lines = solutions.map((solution) => line(solution, width, context));
    return printable`${painted(context.colours.bold, track)}\n${joinedPrintable(lines, "\n")}`;
  });
  return printable`${joinedPrintable([...blocks, total(result, context)], "\n\n")}\n`;
}

function line(solution: SolutionResult, width: number, context: TerminalContext): Printable {
  const { colours, columns, language } = context;
  const { verdict, cases } = solution;
  const { passed, total } = decidingCounts(solution);
  const cpu = cases.reduce((sum, one) => sum + one.cpu, 0);
  const shown = painted(colours[verdicts[verdict].colour], pad(verdict, 3));
  const counts = padStart(verdict === "NA" ? "-" : `${passed}/${total}`, 6);
  const time = padStart(verdict === "NA" ? "" : duration(cpu), 8);
  const facts = `${pad(cut(nameOf(solution), width), width)} ${counts} ${time}`;
  const room = columns - (2 + 4 + width + 1 + 6 + 1 + 8 + 2);
  const reason = deciderOf(solution)?.reason?.[language];
  if (!reason || room <= 10) return printable`  ${shown} ${facts.trimEnd()}`;
  const why = cut(visibleInLog(reason).replaceAll("\n", " "), room);
  return printable`  ${shown} ${facts}  ${painted(colours.dim, why)}`;
}

function total(result: Result, context: TerminalContext): Printable {
  const { colours, messages } = context;
  const counts = new Map<Verdict, number>();
  for (const { verdict } of result.solutions) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const { python, numpy, engine, tier } = result.environment;
  const cases = result.solutions.reduce((sum, one) => sum + one.cases.length, 0);
  const where = `Python ${python}, NumPy ${numpy ?? "-"}, ${engine}, ${tier}`;
  const count = messages.report.total({ solutions: result.solutions.length, cases });
  const under = painted(colours.dim, `${duration(result.wall)} · ${where}`);
  return printable`${count}: ${joinedPrintable(tally(counts, context), ", ")}\n${under}`;
}

/** Each verdict with its count, the best first. */
export function tally(
  counts: ReadonlyMap<Verdict, number>,
  { colours }: TerminalContext,
): Printable[] {
  return verdictNames
    .toReversed()
    .filter((verdict) => counts.has(verdict))
    .map((verdict) =>
      painted(colours[verdicts[verdict].colour], `${counts.get(verdict)} ${verdict}`),
    );
}

function nameOf({ problem, student }: SolutionResult): string {
  return student === undefined ? problem : `${visibleInLog(student)} ${problem}`;
}
