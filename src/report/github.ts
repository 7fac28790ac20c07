import type { Result, SolutionResult } from "../judge/result.ts";
import { verdicts } from "../judge/verdict.ts";
import { visible } from "../value/visible.ts";
import { deciderOf, hintOf, ownerOf, type Voice } from "./plain.ts";

/** A runner shows this many errors of one step; the others stand in the summary. */
const mostErrors = 10;
/** A runner cuts longer messages. */
const longest = 4000;
/** A step's summary is refused from 1 MiB on. */
const summaryRoom = 1_000_000;

/** Workflow commands for GitHub's log: an error at the file and line of each refused solution, ten at most. */
export function githubReport(result: Result, voice: Voice): string {
  const refused = result.solutions.filter(({ verdict }) => verdicts[verdict].exit !== 0);
  const commands = refused.slice(0, mostErrors).map((one) => annotation(one, voice));
  const left = refused.length - commands.length;
  if (left > 0)
    commands.push(`::notice::${data(voice.messages.report.moreInSummary({ count: left }))}`);
  return commands.map((line) => `${line}\n`).join("");
}

function annotation(solution: SolutionResult, voice: Voice): string {
  const decider = deciderOf(solution);
  const place = decider ? `${decider.group}/${decider.name}` : "";
  const properties = {
    file: solution.file,
    line: `${decider?.crash?.line ?? 1}`,
    title: `${solution.verdict} ${ownerOf(solution)} ${place}`.trim(),
  };
  const reason =
    decider?.reason?.[voice.language] ?? voice.messages.judge.verdicts[solution.verdict];
  const hint = decider ? hintOf(decider, solution, voice) : undefined;
  const message = hint === undefined ? reason : `${reason}\n${hint}`;
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::error ${list.join(",")}::${data(message).slice(0, longest)}`;
}

/** The step summary, in Markdown: a table of all solutions, cut where the runner would refuse it. */
export function githubSummary(result: Result, voice: Voice): string {
  const { columns } = voice.messages.report;
  const head = `| ${columns.solution} | ${columns.verdict} | ${columns.cases} | ${columns.why} |\n| --- | --- | --- | --- |\n`;
  let text = `### dlj: ${tally(result)}\n\n${head}`;
  for (const [index, solution] of result.solutions.entries()) {
    const row = summaryRow(solution, voice);
    if (text.length + row.length > summaryRoom) {
      return `${text}\n${voice.messages.report.moreLines({ count: result.solutions.length - index })}\n`;
    }
    text += row;
  }
  return text;
}

function summaryRow(solution: SolutionResult, { language }: Voice): string {
  const deciding = solution.cases.filter((one) => one.deciding);
  const passed = deciding.filter(({ verdict }) => verdict === "AC").length;
  const reason = deciderOf(solution)?.reason?.[language] ?? "";
  const cells = [
    ownerOf(solution),
    solution.verdict,
    `${passed}/${deciding.length}`,
    reason.slice(0, 300),
  ];
  return `| ${cells.map(markdown).join(" | ")} |\n`;
}

function tally({ solutions }: Result): string {
  const counts = new Map<string, number>();
  for (const { verdict } of solutions) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => `${count} ${verdict}`).join(", ");
}

/** A runner also reads `##[command]` anywhere in a line. */
function quiet(text: string): string {
  return visible(text).replaceAll("##[", "# #[");
}

function data(text: string): string {
  return quiet(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Text in a Markdown table that is neither markup nor HTML nor a command. */
function markdown(text: string): string {
  const plain = quiet(text).replace(/\s+/g, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return plain.replace(/[\\`*_{}[\]()#+!|>~@:-]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
