import type { CaseResult, Result, SolutionResult } from "../../judge/result.ts";
import { verdicts } from "../../judge/verdict.ts";
import { caseKey } from "../../problem/case-key.ts";
import { deciderOf, decidingCounts } from "../solution-facts.ts";
import type { TerminalContext } from "./context.ts";
import { failure } from "./failure.ts";
import { duration, pad, padStart, widest, widthOf } from "./layout.ts";
import { authored, joinedPrintable, type Printable, painted, printable } from "./printable.ts";

export interface SolutionReportOptions {
  /** Whether to show every failing case. */
  readonly all?: boolean;
  /** Draws a picture below a failing case. */
  readonly pictureOf?: (one: CaseResult) => Printable;
}

/** One solution in full: a line per case, the first failure (or all), and a summary line. */
export function solutionReport(
  result: Result,
  solution: SolutionResult,
  context: TerminalContext,
  { all = false, pictureOf }: SolutionReportOptions = {},
): Printable {
  const { colours, language } = context;
  const { bold, dim } = colours;
  const name = printable`${painted(bold, solution.problem)}  ${authored(solution.title[language])}`;
  const file = painted(dim, solution.file);
  const head = besideOrBelow(name, file, context.columns);
  const width = widest(solution.cases.map(caseKey));
  const lines = solution.cases.map((one) => caseLine(one, width, context));
  const failing = solution.cases.filter(({ verdict }) => verdict !== "AC");
  const shown = all ? failing : failing.filter((one) => one === firstToShow(solution));
  const failures = shown.map((one) => {
    const picture = pictureOf === undefined ? "" : printable`\n\n${pictureOf(one)}`;
    return printable`${titleOf(one, context)}\n${failure(one, solution, context)}${picture}`;
  });
  const { calledFunction } = context.messages.report;
  const form = solution.form ? [printable`  ${painted(dim, calledFunction)}`] : [];
  const parts = [
    joinedPrintable([head, ...form, ...lines], "\n"),
    ...failures,
    summary(result, solution, context),
  ];
  return printable`${joinedPrintable(parts, "\n\n")}\n`;
}

/** The verdict of a case in letters and words, and its name. */
export function titleOf(one: CaseResult, context: TerminalContext): Printable {
  const { [one.verdict]: text } = context.messages.judge.verdicts;
  const name = painted(context.colours.bold, caseKey(one));
  return printable`${paint(one, context, one.verdict)} ${text}: ${name}`;
}

/** The case that decided the verdict, if the solution was refused. */
function firstToShow(solution: SolutionResult): CaseResult | undefined {
  return solution.verdict === "AC" ? undefined : deciderOf(solution);
}

function caseLine(one: CaseResult, width: number, context: TerminalContext): Printable {
  const { colours, messages } = context;
  const mark = paint(one, context, verdicts[one.verdict].mark);
  const time = one.ran ? padStart(duration(one.cpu), 7) : padStart("-", 7);
  const line = printable`${mark} ${pad(caseKey(one), width)}  ${pad(one.verdict, 3)}`;
  const timed = printable`  ${line} ${painted(colours.dim, time)}`;
  if (one.deciding) return timed;
  const note = painted(colours.dim, messages.report.notDeciding);
  return besideOrBelow(timed, note, context.columns);
}

function summary(result: Result, solution: SolutionResult, context: TerminalContext): Printable {
  const { colours, messages } = context;
  const verdict = painted(colours[verdicts[solution.verdict].colour].bold, solution.verdict);
  const counts = messages.report.casesAccepted(decidingCounts(solution));
  const { python, numpy, engine, tier } = result.environment;
  const withNumpy = numpy === null ? messages.report.noNumpy : `NumPy ${numpy}`;
  const isPython = solution.language === "python";
  const where = [
    ...(isPython ? [`Python ${python}`, withNumpy] : [solution.language]),
    `${engine}, ${tier}`,
  ];
  const under = painted(colours.dim, where.join(" · "));
  return besideOrBelow(printable`${verdict}  ${counts}`, under, context.columns);
}

/** Text in the colour of a case's verdict; yellow if a failing case does not decide. */
export function paint(
  { verdict, deciding }: CaseResult,
  { colours }: TerminalContext,
  text: string,
): Printable {
  const { colour } = verdicts[verdict];
  return painted(deciding || verdict === "AC" ? colours[colour] : colours.yellow, text);
}

/** Two parts on one line if they fit, else the second on a line of its own, indented. */
function besideOrBelow(left: Printable, right: Printable, width: number): Printable {
  const fits = widthOf(left.text) + 2 + widthOf(right.text) <= width;
  return fits ? printable`${left}  ${right}` : printable`${left}\n  ${right}`;
}
