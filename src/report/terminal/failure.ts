import { basename } from "node:path";
import type { CaseResult, SolutionResult } from "../../judge/result.ts";
import { drawRow } from "../../value/draw.ts";
import { cutText, visibleInLog } from "../../value/escape-invisible.ts";
import { hintOf } from "../solution-facts.ts";
import type { TerminalContext } from "./context.ts";
import { pad, widest } from "./layout.ts";
import {
  joinedPrintable,
  ownPrintable,
  type Printable,
  painted,
  printable,
  wrapped,
} from "./printable.ts";
import { wrapValue } from "./wrap-value.ts";

/** Limits on the size of a failing case. */
export interface TextLimits {
  /** Most lines of one text. */
  readonly mostLines?: number;
  /** Most characters of one line. A line may hold a matrix of thousands of numbers; its beginning is enough. */
  readonly longestLine?: number;
}

const plenty = { mostLines: 24, longestLine: 2000 } as const satisfies TextLimits;

/** One failing case: input, expected output, actual output, picture of the first wrong row, reason and hint. */
export function failure(
  result: CaseResult,
  solution: Partial<Pick<SolutionResult, "file" | "misconception">>,
  context: TerminalContext,
  given: TextLimits = {},
): Printable {
  const { colours, language } = context;
  const { labels } = context.messages.report;
  const width = widest([...Object.values(labels)]) + 2;
  const room = context.columns - width - 2;
  const space = { ...plenty, ...given, room };
  const parts: [string, readonly Printable[]][] = [];
  if (result.stdin !== undefined) parts.push([labels.input, shown(result.stdin, context, space)]);
  if (result.verdict === "WA") {
    if (result.expected !== undefined)
      parts.push([labels.expected, shown(result.expected, context, space)]);
    const { stdout } = result;
    if (stdout !== undefined) {
      parts.push([
        labels.got,
        stdout.trim() === "" ? [printable`${labels.nothing}`] : shown(stdout, context, space),
      ]);
    }
    const row = pictureOf(result, context, room);
    if (row !== undefined) parts.push([labels.where, row]);
  } else if (result.stderr?.trim()) {
    parts.push([labels.stderr, tellingLines(result.stderr, result.verdict, context, space)]);
    const line = failingLine(result.stderr, solution.file);
    if (line !== undefined) parts.push([labels.where, [printable`${line}`]]);
  }
  if (result.reason) {
    const lines = wrapped(result.reason[language], room);
    parts.push([labels.why, lines.map((line) => painted(colours.bold, line))]);
  }
  const hint = hintOf(result, solution, context);
  if (hint !== undefined) parts.push([labels.hint, wrapped(hint, room)]);
  const blocks = parts.map(([label, lines]) => {
    const text = joinedPrintable(lines, "\n").text.replaceAll("\n", `\n  ${" ".repeat(width)}`);
    return printable`  ${painted(colours.dim, pad(label, width))}${ownPrintable(text)}`;
  });
  return joinedPrintable(blocks, "\n");
}

/** The line of the solution that a Python traceback ends in, as editors read it: `solutions/relu.py:3`. */
function failingLine(stderr: string, file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  const frames = stderr.matchAll(/^ *File "([^"]+)", line (\d+)/gm);
  const own = [...frames].findLast(([, name = ""]) => name === basename(file));
  return own && `${file}:${own[2]}`;
}

function pictureOf(
  result: CaseResult,
  { colours, messages }: TerminalContext,
  room: number,
): Printable[] | undefined {
  const { comparison } = result;
  if (!comparison || comparison.agrees || !comparison.row) return undefined;
  const { row } = comparison;
  const cells = { expected: row.expected.map(visibleInLog), actual: row.actual.map(visibleInLog) };
  const shownRow = { ...row, ...cells, path: visibleInLog(row.path) };
  const mark = (cell: string) => colours.red.bold(cell);
  return drawRow(shownRow, messages.value, mark, room).map(ownPrintable);
}

type Space = Required<TextLimits> & { readonly room: number };

function shown(text: string, { messages }: TerminalContext, space: Space): Printable[] {
  const lines = visibleInLog(text.replace(/\n$/, "")).split("\n");
  const kept = lines
    .slice(0, space.mostLines)
    .flatMap((line) => wrapValue(clip(line, space.longestLine), space.room));
  const left = lines.length - space.mostLines;
  const more = left > 0 ? [messages.report.moreLines({ count: left })] : [];
  // A line that was wrapped may begin with a command now, so each line is escaped again.
  return [...kept, ...more].map((line) => printable`${line}`);
}

/** The most lines of stderr. */
const mostErrorLines = 8;

/** The lines of stderr that name the error: a compiler and Node begin with it, Python ends with it. */
function tellingLines(
  text: string,
  verdict: CaseResult["verdict"],
  context: TerminalContext,
  space: Space,
): Printable[] {
  const lines = visibleInLog(text.trimEnd()).split("\n");
  const isFirst = verdict === "CE" || /^Node\.js v\d/.test(lines.at(-1) ?? "");
  const kept = isFirst ? lines.slice(0, mostErrorLines) : lines.slice(-mostErrorLines);
  const whole = kept.filter((line, i) => !isTorn(line, kept[i - 1] ?? "", space.room));
  return shown(whole.join("\n"), context, space);
}

/** Whether the marks (`^^^`) are out of place because the line above them was wrapped. */
function isTorn(line: string, above: string, room: number): boolean {
  return /^[\s^~|]*[\^~][\s^~|]*$/.test(line) && widest([line, above]) > room;
}

function clip(line: string, longest: number): string {
  return line.length > longest ? `${cutText(line, longest)}…` : line;
}
