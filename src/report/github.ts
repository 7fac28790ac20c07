import type { Recorded, SolutionResult } from "../judge/result.ts";
import { verdicts } from "../judge/verdict.ts";
import { visible } from "../value/escape-invisible.ts";
import { deciderOf, hintOf, ownerOf, raisedLimits, remarksOn, type Voice } from "./plain.ts";

/** A runner shows this many errors of one step; the others stand in the summary. */
const mostErrors = 10;
/** A runner cuts longer messages. */
const longest = 4000;
/** A step's summary is refused from 1 MiB on. */
const summaryRoom = 1_000_000;

/** Workflow commands for GitHub's log: an error at the file and line of each refused solution, ten at most. */
export async function* githubReport(
  { head, solutions }: Recorded,
  voice: Voice,
): AsyncGenerator<string> {
  const raised = raisedLimits(head, voice);
  if (raised !== undefined) yield `::notice::${data(raised)}\n`;
  let refused = 0;
  for await (const solution of solutions()) {
    const level = levelOf(solution);
    if (level === undefined) continue;
    refused += 1;
    if (refused <= mostErrors) yield `${annotation(level, solution, voice)}\n`;
  }
  const left = refused - mostErrors;
  if (left > 0) yield `::notice::${data(voice.messages.report.moreInSummary({ count: left }))}\n`;
}

/** What was refused is an error; what could not be judged, a warning. */
function levelOf({ verdict, finding }: SolutionResult): "error" | "warning" | undefined {
  if (verdicts[verdict].exit !== 0) return "error";
  return finding ? "warning" : undefined;
}

function annotation(level: "error" | "warning", solution: SolutionResult, voice: Voice): string {
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
  const message = [
    ...remarksOn(solution, voice),
    reason,
    ...(hint === undefined ? [] : [hint]),
  ].join("\n");
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${level} ${list.join(",")}::${data(message).slice(0, longest)}`;
}

/** The step summary, in Markdown: a table of all solutions, cut where the runner would refuse it. */
export async function* githubSummary(
  { solutions }: Recorded,
  voice: Voice,
): AsyncGenerator<string> {
  const { columns, moreLines } = voice.messages.report;
  const counts = new Map<string, number>();
  for await (const { verdict } of solutions()) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const tally = [...counts].map(([verdict, count]) => `${count} ${verdict}`).join(", ");
  yield `### dlj: ${tally}\n\n| ${columns.solution} | ${columns.verdict} | ${columns.cases} | ${columns.why} |\n`;
  yield "| --- | --- | --- | --- |\n";
  let size = 0;
  let left = 0;
  for await (const solution of solutions()) {
    const row = summaryRow(solution, voice);
    size += Buffer.byteLength(row);
    if (size > summaryRoom) left += 1;
    else yield row;
  }
  if (left > 0) yield `\n${moreLines({ count: left })}\n`;
}

function summaryRow(solution: SolutionResult, voice: Voice): string {
  const deciding = solution.cases.filter((one) => one.deciding);
  const passed = deciding.filter(({ verdict }) => verdict === "AC").length;
  const reason = deciderOf(solution)?.reason?.[voice.language] ?? "";
  const why = [...remarksOn(solution, voice), reason].filter((one) => one !== "").join("; ");
  const cells = [
    ownerOf(solution),
    solution.verdict,
    `${passed}/${deciding.length}`,
    why.slice(0, 300),
  ];
  return `| ${cells.map(markdown).join(" | ")} |\n`;
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
