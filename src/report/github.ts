import type { Head, Recorded, SolutionResult } from "../judge/result.ts";
import { verdicts } from "../judge/verdict.ts";
import { caseKey } from "../problem/case-key.ts";
import { brokenCommands, cutText, visible } from "../value/escape-invisible.ts";
import { studentTable } from "./github-students.ts";
import type { Locale } from "./locale.ts";
import { type Markdown, markdown } from "./markdown.ts";
import { type Piece, piecesFor } from "./pieces.ts";
import {
  deciderOf,
  decidingCounts,
  filesToLookAt,
  hintOf,
  missingSentence,
  ownerOf,
  raisedLimits,
  remarksOn,
} from "./solution-facts.ts";

/** A runner shows this many errors per step. The summary lists all of them. */
const mostErrors = 10;
/** Most characters of a message; a runner cuts longer ones. */
const longest = 4000;
/** Most bytes of the table of solutions; GitHub refuses a summary of 1 MiB. */
const summaryRoom = 600_000;

/** A piece of a workflow command. */
type Command = Piece<"command">;
const { template: command, own, joined } = piecesFor<"command">(data);

/** Workflow commands for GitHub's log: an error at the file and line of each refused solution, at most ten. */
export async function* githubReport(run: Recorded, locale: Locale): AsyncGenerator<string> {
  for await (const piece of commands(run, locale)) yield `${piece.text}\n`;
}

async function* commands({ head, solutions }: Recorded, locale: Locale): AsyncGenerator<Command> {
  const raised = raisedLimits(head, locale);
  if (raised !== undefined) yield command`::notice::${raised}`;
  for (const sentence of filesToLookAt(head, locale)) yield command`::warning::${sentence}`;
  let refused = 0;
  for await (const solution of solutions()) {
    const level = levelOf(solution, head);
    if (level === undefined) continue;
    refused += 1;
    if (refused <= mostErrors) yield annotation(level, solution, head, locale);
  }
  const left = refused - mostErrors;
  if (left > 0) yield command`::notice::${locale.messages.report.moreInSummary({ count: left })}`;
}

/** A refused solution is an error; a file with a remark, and what one student's repository lacks, is a warning. */
function levelOf(
  { verdict, finding }: SolutionResult,
  { students }: Head,
): "error" | "warning" | undefined {
  if (verdicts[verdict].exit !== 0) return "error";
  const isLacking = verdict === "NA" && students?.length === 1;
  return finding || isLacking ? "warning" : undefined;
}

/** The remarks on a solution; of a missing one, what was handed in instead. */
function remarks(solution: SolutionResult, head: Head, locale: Locale): string[] {
  const isBare = solution.verdict === "NA" && solution.finding === undefined;
  return [
    ...(isBare ? [missingSentence(solution, head, locale)] : []),
    ...remarksOn(solution, locale),
  ];
}

function annotation(
  level: "error" | "warning",
  solution: SolutionResult,
  head: Head,
  locale: Locale,
): Command {
  const decider = deciderOf(solution);
  const place = decider ? caseKey(decider) : "";
  const properties = {
    file: solution.file,
    line: `${decider?.crash?.line ?? 1}`,
    title: `${solution.verdict} ${ownerOf(solution)} ${place}`.trim(),
  };
  const reason =
    decider?.reason?.[locale.language] ?? locale.messages.judge.verdicts[solution.verdict];
  const hint = decider ? hintOf(decider, solution, locale) : undefined;
  const message = [
    ...remarks(solution, head, locale),
    reason,
    ...(hint === undefined ? [] : [hint]),
  ].join("\n");
  const list = Object.entries(properties).map(([key, value]) => command`${key}=${property(value)}`);
  return command`::${level} ${joined(list, ",")}::${own(cutText(data(message), longest))}`;
}

/** The step summary in Markdown: a table of all solutions, cut before it gets too large for GitHub. */
export async function* githubSummary(run: Recorded, locale: Locale): AsyncGenerator<string> {
  for await (const piece of summary(run, locale)) yield piece.text;
}

async function* summary(run: Recorded, locale: Locale): AsyncGenerator<Markdown> {
  const { head, solutions } = run;
  const { columns, moreLines } = locale.messages.report;
  const counts = new Map<string, number>();
  for await (const { verdict } of solutions()) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const tally = [...counts].map(([verdict, count]) => `${count} ${verdict}`).join(", ");
  const notes = filesToLookAt(head, locale).map((sentence) => markdown`${sentence}\n\n`);
  yield markdown`### dlj: ${tally}\n\n${notes}`;
  yield* studentTable(run, locale);
  yield markdown`| ${columns.solution} | ${columns.verdict} | ${columns.cases} | ${columns.why} |\n`;
  yield markdown`| --- | --- | --- | --- |\n`;
  let size = 0;
  let left = 0;
  for await (const solution of solutions()) {
    const row = summaryRow(solution, head, locale);
    size += Buffer.byteLength(row.text);
    if (size > summaryRoom) left += 1;
    else yield row;
  }
  if (left > 0) yield markdown`\n${moreLines({ count: left })}\n`;
}

function summaryRow(solution: SolutionResult, head: Head, locale: Locale): Markdown {
  const { passed, total } = decidingCounts(solution);
  const reason = deciderOf(solution)?.reason?.[locale.language] ?? "";
  const why = [...remarks(solution, head, locale), reason].filter((one) => one !== "").join("; ");
  return markdown`| ${ownerOf(solution)} | ${solution.verdict} | ${passed}/${total} | ${cutText(why, 300)} |\n`;
}

function data(text: string): string {
  const quiet = brokenCommands(visible(text));
  return quiet.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): Command {
  return own(data(text).replaceAll(":", "%3A").replaceAll(",", "%2C"));
}
