import type { ChalkInstance } from "chalk";
import type { CaseResult, SolutionResult } from "../../judge/result.ts";
import type { Messages } from "../../text/en.ts";
import type { Language } from "../../text/language.ts";
import { drawRow } from "../../value/draw.ts";
import { visible } from "../../value/escape-invisible.ts";
import { pad, widest, wrap } from "./layout.ts";

export interface Look {
  readonly messages: Messages;
  readonly language: Language;
  readonly colours: ChalkInstance;
}

/** How much room a failing case may take. */
export interface Room {
  readonly columns?: number;
  /** Most lines of one text that are shown. */
  readonly mostLines?: number;
  /** Most characters of one line. A single line may hold a matrix of thousands; its beginning says what it is. */
  readonly longestLine?: number;
}

const plenty = { columns: 80, mostLines: 24, longestLine: 2000 } as const satisfies Room;

/** One failing case: the input, expected, got, the picture of the first wrong row, why, and the hint. */
export function failure(
  result: CaseResult,
  solution: Pick<SolutionResult, "misconception">,
  look: Look,
  given: Room = {},
): string {
  const { colours, language } = look;
  const space = { ...plenty, ...given };
  const { labels } = look.messages.report;
  const parts: [string, string][] = [];
  if (result.stdin !== undefined) parts.push([labels.input, shown(result.stdin, look, space)]);
  if (result.verdict === "WA") {
    if (result.expected !== undefined)
      parts.push([labels.expected, shown(result.expected, look, space)]);
    const { stdout } = result;
    if (stdout !== undefined) {
      parts.push([labels.got, stdout.trim() === "" ? labels.nothing : shown(stdout, look, space)]);
    }
    const row = pictureOf(result, look);
    if (row !== undefined) parts.push([labels.where, row]);
  } else if (result.stderr?.trim()) {
    parts.push([labels.stderr, lastLines(result.stderr, look, space)]);
  }
  const width = widest([...Object.values(labels)]) + 2;
  const room = space.columns - width - 2;
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

function shown(text: string, { messages }: Look, space: Required<Room>): string {
  const lines = visible(text.replace(/\n$/, "")).split("\n");
  const kept = lines.slice(0, space.mostLines).map((line) => clip(line, space.longestLine));
  const left = lines.length - kept.length;
  return [...kept, ...(left > 0 ? [messages.report.moreLines({ count: left })] : [])].join("\n");
}

function lastLines(text: string, look: Look, space: Required<Room>): string {
  const lines = visible(text.trimEnd()).split("\n");
  return shown(lines.slice(-8).join("\n"), look, space);
}

function clip(line: string, longest: number): string {
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
