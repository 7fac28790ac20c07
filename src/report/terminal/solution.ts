import type { CaseResult, Result, SolutionResult } from "../../judge/result.ts";
import { verdicts } from "../../judge/verdict.ts";
import { visible } from "../../value/escape-invisible.ts";
import { failure, type Look } from "./failure.ts";
import { duration, pad, padStart, widest } from "./layout.ts";

export interface SolutionReportOptions {
  /** Whether every failing case is shown. */
  readonly all?: boolean;
  /** What is drawn below a failing case. */
  readonly pictureOf?: (one: CaseResult) => string;
}

/** One solution in full: a line a case, the first failure (or all), and a line that sums it up. */
export function solutionReport(
  result: Result,
  solution: SolutionResult,
  look: Look,
  { all = false, pictureOf }: SolutionReportOptions = {},
): string {
  const { colours, language } = look;
  const head = `${colours.bold(solution.problem)}  ${solution.title[language]}  ${colours.dim(visible(solution.file))}`;
  const width = widest(solution.cases.map(nameOf));
  const lines = solution.cases.map((one) => caseLine(one, width, look));
  const failing = solution.cases.filter(({ verdict }) => verdict !== "AC");
  const shown = all ? failing : failing.filter((one) => one === firstToShow(solution));
  const failures = shown.map((one) => {
    const { [one.verdict]: text } = look.messages.judge.verdicts;
    const title = `${paint(one, look, one.verdict)} ${text}: ${colours.bold(nameOf(one))}`;
    const picture = pictureOf === undefined ? "" : `\n\n${pictureOf(one)}`;
    return `${title}\n${failure(one, solution, look)}${picture}`;
  });
  const parts = [`${head}\n${lines.join("\n")}`, ...failures, summary(result, solution, look)];
  return `${parts.join("\n\n")}\n`;
}

/** The deciding case, else the first that failed without deciding. */
function firstToShow({ cases, decidedBy, verdict }: SolutionResult): CaseResult | undefined {
  if (verdict === "AC") return undefined;
  return cases.find((one) => nameOf(one) === decidedBy);
}

function caseLine(one: CaseResult, width: number, look: Look): string {
  const { colours, messages } = look;
  const mark = paint(one, look, verdicts[one.verdict].mark);
  const time = one.ran ? padStart(duration(one.cpu), 7) : padStart("-", 7);
  const note = one.deciding ? "" : `  ${messages.report.notDeciding}`;
  const line = `${mark} ${pad(nameOf(one), width)}  ${pad(one.verdict, 3)}`;
  return `  ${line} ${colours.dim(time)}${colours.dim(note)}`.trimEnd();
}

function summary(result: Result, solution: SolutionResult, look: Look): string {
  const { colours, messages } = look;
  const deciding = solution.cases.filter((one) => one.deciding);
  const passed = deciding.filter(({ verdict }) => verdict === "AC").length;
  const verdict = colours[verdicts[solution.verdict].colour].bold(solution.verdict);
  const counts = messages.report.casesAccepted({ passed, total: deciding.length });
  const { python, numpy, engine, tier } = result.environment;
  const where = [
    `Python ${python}`,
    numpy === null ? messages.report.noNumpy : `NumPy ${numpy}`,
    `${engine}, ${tier}`,
  ];
  return `${verdict}  ${counts}  ${colours.dim(where.join(" · "))}`;
}

/** Text in the colour of a case's verdict, more mildly where the case does not decide. */
export function paint({ verdict, deciding }: CaseResult, { colours }: Look, text: string): string {
  const { colour } = verdicts[verdict];
  return deciding || verdict === "AC" ? colours[colour](text) : colours.yellow(text);
}

/** `group/name`. */
export function nameOf({ group, name }: CaseResult): string {
  return `${group}/${name}`;
}
