import { stripVTControlCharacters } from "node:util";
import stringWidth from "fast-string-width";
import wrapAnsi from "wrap-ansi";
import { verdicts } from "../../judge/verdict.ts";
import type { Group } from "../../problem/spec.ts";
import { groups } from "../../problem/spec.ts";
import { deciderOf } from "../../report/solution-facts.ts";
import type { TerminalContext } from "../../report/terminal/context.ts";
import { failure } from "../../report/terminal/failure.ts";
import { cut, duration, pad, widest, widthOf } from "../../report/terminal/layout.ts";
import {
  authored,
  joinedPrintable,
  ownPrintable,
  type Printable,
  painted,
  printable,
} from "../../report/terminal/printable.ts";
import { paint, titleOf } from "../../report/terminal/solution.ts";
import { visibleInLog } from "../../value/escape-invisible.ts";
import { keyNamed, keys } from "./keys.ts";
import type { ScreenSize } from "./screen.ts";
import type { WatchState } from "./state.ts";

export interface ScreenFrame {
  /** A line for each row of the terminal. */
  readonly lines: readonly Printable[];
  /** The most lines that it can be scrolled. */
  readonly mostScroll: number;
}

/** A space at which no line is broken. */
const glue = "\u00a0";

/** The widest text, in columns: longer lines are hard to read. */
const widestText = 100;

/** The whole screen: the solution's name, the result or a panel, a notice, and the keys. */
export function frame(
  state: WatchState,
  { columns, rows }: ScreenSize,
  context: TerminalContext,
): ScreenFrame {
  const { dim } = context.colours;
  const top = [header(state, columns, context), painted(dim, "─".repeat(columns))];
  const keyLines = keysLines(state, columns, context);
  const room = Math.max(1, rows - top.length - keyLines.length - 1);
  const text = bodyText(state, { ...context, columns: Math.min(columns, widestText) });
  const body = fold(printable`${text}`, columns);
  const mostScroll = Math.max(0, body.length - room);
  const scroll = Math.min(state.scroll, mostScroll);
  const shown = body.slice(scroll, scroll + room);
  const filled = [...shown, ...Array.from({ length: room - shown.length }, () => printable``)];
  const lines = [
    ...top,
    ...filled,
    noticeLine(state, mostScroll - scroll, columns, context),
    ...keyLines,
  ];
  return { lines: lines.slice(0, rows), mostScroll };
}

function header({ target, panel }: WatchState, columns: number, context: TerminalContext) {
  const { colours, language, messages } = context;
  const { bold, dim } = colours;
  if (!target) return painted(bold, cut(messages.learn.watch.title, columns));
  const { id, spec } = target.problem;
  const key = panel && keyNamed(panel);
  const name = key
    ? printable` · ${key.label(messages.learn.watch.keys)}`
    : printable`  ${authored(spec.title[language])}`;
  const left = printable`${id}${name}`.text;
  const file = painted(dim, target.shown);
  const gap = columns - widthOf(left) - widthOf(file.text);
  if (gap < 2) return painted(bold, ownPrintable(cut(left, columns)));
  return printable`${painted(bold, id)}${name}${" ".repeat(gap)}${file}`;
}

function bodyText(state: WatchState, context: TerminalContext): string | Printable {
  const panel = state.panel && keyNamed(state.panel)?.panel;
  if (panel) return panel(state, context);
  const { watch } = context.messages.learn;
  if (!state.target) return watch.waiting;
  if (!state.run) return state.running ? watch.judging : watch.notJudged;
  return resultText(state, context);
}

/** The verdict, one mark per case, and the first failure. */
function resultText({ run, running }: WatchState, context: TerminalContext): string | Printable {
  if (!run) return "";
  const { colours, messages } = context;
  const { solution } = run;
  const { verdict, cases } = solution;
  const deciding = cases.filter((one) => one.deciding);
  const passed = deciding.filter((one) => one.verdict === "AC").length;
  const facts = [
    messages.report.casesAccepted({ passed, total: deciding.length }),
    messages.learn.watch.runNumber({ number: run.number }),
    duration(run.took / 1000),
    clock(run.at),
  ].map((fact) => printable`${fact}`);
  const name = painted(colours[verdicts[verdict].colour].bold, verdict);
  const head = printable`${name}  ${joinedPrintable(facts, painted(colours.dim, " · "))}`;
  if (running) return runningText(head, context);
  const parts = [head, marks(solution.cases, context)];
  const first = deciderOf(solution) ?? firstUndecided(run);
  if (verdict === "AC") parts.push(printable`${messages.learn.watch.accepted}`);
  if (first) {
    const note = first.deciding ? "" : painted(colours.dim, `  ${messages.report.notDeciding}`);
    const details = failure(first, solution, context, {
      mostLines: 8,
      longestLine: 3 * context.columns,
    });
    parts.push(printable`${titleOf(first, context)}${note}\n${details}`);
  }
  return joinedPrintable(parts, "\n\n");
}

/** During a run the last verdict is about another text, so it may not be read as this one's. */
function runningText(head: Printable, { colours, messages }: TerminalContext): Printable {
  const { judging, before } = messages.learn.watch;
  const last = painted(colours.dim, `${before}  ${stripVTControlCharacters(head.text)}`);
  return printable`${painted(colours.cyan, judging)}\n\n${last}`;
}

/** If the verdict is AC, a stability case may still have failed: show it. */
function firstUndecided({ solution }: NonNullable<WatchState["run"]>) {
  return solution.cases.find(({ verdict }) => verdict !== "AC");
}

/** One line per group, one mark per case. */
function marks(
  cases: NonNullable<WatchState["run"]>["solution"]["cases"],
  context: TerminalContext,
): Printable {
  const { dim } = context.colours;
  const names = (Object.keys(groups) as Group[]).filter((group) =>
    cases.some((one) => one.group === group),
  );
  const width = widest(names) + 2;
  const lines = names.map((group) => {
    const own = cases.filter((one) => one.group === group);
    const signs = own.map((one) => paint(one, context, verdicts[one.verdict].mark));
    const note = own.every(({ deciding }) => deciding)
      ? ""
      : `  ${context.messages.report.notDeciding}`;
    return printable`${painted(dim, pad(group, width))}${joinedPrintable(signs, " ")}${painted(dim, note)}`;
  });
  return joinedPrintable(lines, "\n");
}

function noticeLine(
  state: WatchState,
  below: number,
  columns: number,
  context: TerminalContext,
): Printable {
  const { colours, messages } = context;
  const cutTo = (text: string) => cut(visibleInLog(text).replaceAll("\n", " "), columns);
  if (state.notice !== undefined) return painted(colours.yellow, cutTo(state.notice));
  if (below <= 0) return printable``;
  return painted(colours.dim, cutTo(messages.learn.watch.below({ lines: below })));
}

/** The keys with their labels; the keys alone if the labels would fill the screen. */
function keysLines({ panel }: WatchState, columns: number, context: TerminalContext): Printable[] {
  const { colours, messages } = context;
  const named = Object.entries(keys).map(([name, key]) => {
    const label = key.label(messages.learn.watch.keys);
    // Never break a line between a key and its label.
    const text = `${colours.bold(name)}${glue}${label.replaceAll(" ", glue)}`;
    return name === panel ? colours.inverse(text) : text;
  });
  const lines = fold(ownPrintable(named.join("  ")), columns);
  if (lines.length > 2) return [printable`${cut(Object.keys(keys).join(" "), columns)}`];
  return lines.map(({ text }) => ownPrintable(text.replaceAll(glue, " ")));
}

/** Breaks lines that are wider than the terminal. They may have colours. */
function fold({ text }: Printable, columns: number): Printable[] {
  const lines = text
    .split("\n")
    .flatMap((line) =>
      stringWidth(line) <= columns
        ? [line]
        : wrapAnsi(line, columns, { hard: true, trim: false }).split("\n"),
    );
  return lines.map(ownPrintable);
}

function clock(date: Date): string {
  return date.toTimeString().slice(0, 8);
}
