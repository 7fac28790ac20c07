import type { CaseResult, Result, SolutionResult } from "../../judge/result.ts";
import { verdicts } from "../../judge/verdict.ts";
import { caseKey } from "../../problem/case-key.ts";
import { visibleInLog } from "../../value/escape-invisible.ts";
import { deciderOf, decidingCounts } from "../solution-facts.ts";
import type { TerminalContext } from "./context.ts";
import { failure } from "./failure.ts";
import { besideOrBelow, duration, pad, padStart, widest } from "./layout.ts";

export interface SolutionReportOptions {
  /** Whether to show every failing case. */
  readonly all?: boolean;
  /** Draws a picture below a failing case. */
  readonly pictureOf?: (one: CaseResult) => string;
}

/** One solution in full: a line per case, the first failure (or all), and a summary line. */
export function solutionReport(
  result: Result,
  solution: SolutionResult,
  context: TerminalContext,
  { all = false, pictureOf }: SolutionReportOptions = {},
): string {
  const { colours, language } = context;
  const name = `${colours.bold(solution.problem)}  ${solution.title[language]}`;
  const file = colours.dim(visibleInLog(solution.file));
  const head = besideOrBelow(name, file, context.columns);
  const width = widest(solution.cases.map(caseKey));
  const lines = solution.cases.map((one) => caseLine(one, width, context));
  const failing = solution.cases.filter(({ verdict }) => verdict !== "AC");
  const shown = all ? failing : failing.filter((one) => one === firstToShow(solution));
  const failures = shown.map((one) => {
    const { [one.verdict]: text } = context.messages.judge.verdicts;
    const title = `${paint(one, context, one.verdict)} ${text}: ${colours.bold(caseKey(one))}`;
    const picture = pictureOf === undefined ? "" : `\n\n${pictureOf(one)}`;
    return `${title}\n${failure(one, solution, context)}${picture}`;
  });
  const form = solution.form ? [`  ${colours.dim(context.messages.report.calledFunction)}`] : [];
  const parts = [
    [head, ...form, ...lines].join("\n"),
    ...failures,
    summary(result, solution, context),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The case that decided the verdict, if the solution was refused. */
function firstToShow(solution: SolutionResult): CaseResult | undefined {
  return solution.verdict === "AC" ? undefined : deciderOf(solution);
}

function caseLine(one: CaseResult, width: number, context: TerminalContext): string {
  const { colours, messages } = context;
  const mark = paint(one, context, verdicts[one.verdict].mark);
  const time = one.ran ? padStart(duration(one.cpu), 7) : padStart("-", 7);
  const line = `${mark} ${pad(caseKey(one), width)}  ${pad(one.verdict, 3)}`;
  const timed = `  ${line} ${colours.dim(time)}`;
  const note = one.deciding ? "" : colours.dim(messages.report.notDeciding);
  return note === "" ? timed : besideOrBelow(timed, note, context.columns);
}

function summary(result: Result, solution: SolutionResult, context: TerminalContext): string {
  const { colours, messages } = context;
  const verdict = colours[verdicts[solution.verdict].colour].bold(solution.verdict);
  const counts = messages.report.casesAccepted(decidingCounts(solution));
  const { python, numpy, engine, tier } = result.environment;
  const withNumpy = numpy === null ? messages.report.noNumpy : `NumPy ${numpy}`;
  const isPython = solution.language === "python";
  const where = [
    ...(isPython ? [`Python ${python}`, withNumpy] : [solution.language]),
    `${engine}, ${tier}`,
  ];
  return besideOrBelow(`${verdict}  ${counts}`, colours.dim(where.join(" · ")), context.columns);
}

/** Text in the colour of a case's verdict; yellow if a failing case does not decide. */
export function paint(
  { verdict, deciding }: CaseResult,
  { colours }: TerminalContext,
  text: string,
): string {
  const { colour } = verdicts[verdict];
  return deciding || verdict === "AC" ? colours[colour](text) : colours.yellow(text);
}
