import type { ChalkInstance } from "chalk";
import type { CaseResult, SolutionResult } from "../../judge/result.ts";
import type { Messages } from "../../text/en.ts";
import type { Language } from "../../text/language.ts";
import { drawRow } from "../../value/draw.ts";
import { visible } from "../../value/visible.ts";
import { pad, widest, wrap } from "./layout.ts";

export interface Look {
  readonly messages: Messages;
  readonly language: Language;
  readonly colours: ChalkInstance;
}

/** Most lines of one text that are shown. */
const mostLines = 24;
const columns = 80;

/** One failing case: the input, expected, got, the picture of the first wrong row, why, and the hint. */
export function failure(
  result: CaseResult,
  solution: Pick<SolutionResult, "misconception">,
  look: Look,
): string {
  const { colours, language } = look;
  const { labels } = look.messages.report;
  const parts: [string, string][] = [];
  if (result.stdin !== undefined) parts.push([labels.input, shown(result.stdin, look)]);
  if (result.verdict === "WA") {
    if (result.expected !== undefined) parts.push([labels.expected, shown(result.expected, look)]);
    const { stdout } = result;
    if (stdout !== undefined) {
      parts.push([labels.got, stdout.trim() === "" ? labels.nothing : shown(stdout, look)]);
    }
    const row = pictureOf(result, look);
    if (row !== undefined) parts.push([labels.where, row]);
  } else if (result.stderr?.trim()) {
    parts.push([labels.stderr, lastLines(result.stderr, look)]);
  }
  const width = widest([...Object.values(labels)]) + 2;
  const room = columns - width - 2;
  if (result.reason) {
    parts.push([
      labels.why,
      wrap(visible(result.reason[language]), room)
        .map((line) => colours.bold(line))
        .join("\n"),
    ]);
  }
  const hint = hintOf(result, solution, language);
  if (hint !== undefined) parts.push([labels.hint, wrap(visible(hint), room).join("\n")]);
  return parts
    .map(([label, text]) => `  ${block(colours.dim(pad(label, width)), text, width)}`)
    .join("\n");
}

function block(label: string, text: string, width: number): string {
  return label + text.split("\n").join(`\n  ${" ".repeat(width)}`);
}

function pictureOf(result: CaseResult, { colours, messages }: Look): string | undefined {
  const { comparison } = result;
  if (!comparison || comparison.agrees || !comparison.row) return undefined;
  return drawRow(comparison.row, messages.value, (cell) => colours.red.bold(cell)).join("\n");
}

function hintOf(
  result: CaseResult,
  { misconception }: Pick<SolutionResult, "misconception">,
  language: Language,
): string | undefined {
  if (misconception === undefined || result.misconception !== misconception.name) return undefined;
  return misconception.hint[language];
}

function shown(text: string, { messages }: Look): string {
  const lines = visible(text.replace(/\n$/, "")).split("\n");
  const kept = lines.slice(0, mostLines).map((line) => clip(line));
  const left = lines.length - kept.length;
  return [...kept, ...(left > 0 ? [messages.report.moreLines({ count: left })] : [])].join("\n");
}

function lastLines(text: string, look: Look): string {
  const lines = visible(text.trimEnd()).split("\n");
  return shown(lines.slice(-8).join("\n"), look);
}

/** A single line may hold a matrix of thousands; its beginning says what it is. */
function clip(line: string): string {
  return line.length > 2000 ? `${line.slice(0, 2000)}…` : line;
}
