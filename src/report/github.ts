import type { Head, Recorded, SolutionResult } from "../judge/result.ts";
import { verdicts } from "../judge/verdict.ts";
import { caseKey } from "../problem/case-key.ts";
import { brokenCommands, cutText, visible } from "../value/escape-invisible.ts";
import { studentTable } from "./github-students.ts";
import type { Locale } from "./locale.ts";
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

/** Workflow commands for GitHub's log: an error at the file and line of each refused solution, at most ten. */
export async function* githubReport(
  { head, solutions }: Recorded,
  locale: Locale,
): AsyncGenerator<string> {
  const raised = raisedLimits(head, locale);
  if (raised !== undefined) yield `::notice::${data(raised)}\n`;
  for (const sentence of filesToLookAt(head, locale)) yield `::warning::${data(sentence)}\n`;
  let refused = 0;
  for await (const solution of solutions()) {
    const level = levelOf(solution, head);
    if (level === undefined) continue;
    refused += 1;
    if (refused <= mostErrors) yield `${annotation(level, solution, head, locale)}\n`;
  }
  const left = refused - mostErrors;
  if (left > 0) yield `::notice::${data(locale.messages.report.moreInSummary({ count: left }))}\n`;
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
): string {
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
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${level} ${list.join(",")}::${cutText(data(message), longest)}`;
}

/** The step summary in Markdown: a table of all solutions, cut before it gets too large for GitHub. */
export async function* githubSummary(run: Recorded, locale: Locale): AsyncGenerator<string> {
  const { head, solutions } = run;
  const { columns, moreLines } = locale.messages.report;
  const counts = new Map<string, number>();
  for await (const { verdict } of solutions()) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const tally = [...counts].map(([verdict, count]) => `${count} ${verdict}`).join(", ");
  const notes = filesToLookAt(head, locale).map((sentence) => `${markdown(sentence)}\n\n`);
  yield `### dlj: ${tally}\n\n${notes.join("")}`;
  yield* studentTable(run, locale);
  yield `| ${columns.solution} | ${columns.verdict} | ${columns.cases} | ${columns.why} |\n`;
  yield "| --- | --- | --- | --- |\n";
  let size = 0;
  let left = 0;
  for await (const solution of solutions()) {
    const row = summaryRow(solution, head, locale);
    size += Buffer.byteLength(row);
    if (size > summaryRoom) left += 1;
    else yield row;
  }
  if (left > 0) yield `\n${moreLines({ count: left })}\n`;
}

function summaryRow(solution: SolutionResult, head: Head, locale: Locale): string {
  const { passed, total } = decidingCounts(solution);
  const reason = deciderOf(solution)?.reason?.[locale.language] ?? "";
  const why = [...remarks(solution, head, locale), reason].filter((one) => one !== "").join("; ");
  const cells = [ownerOf(solution), solution.verdict, `${passed}/${total}`, cutText(why, 300)];
  return `| ${cells.map(markdown).join(" | ")} |\n`;
}

function quiet(text: string): string {
  return brokenCommands(visible(text));
}

function data(text: string): string {
  return quiet(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Escapes text for a Markdown table, so that it is no markup, HTML or command. */
function markdown(text: string): string {
  const plain = quiet(text).replace(/\s+/g, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return plain.replace(/[\\`*_{}[\]()#+!|>~@:-]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
