import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import { verdicts } from "../../judge/verdict.ts";
import { caseKey } from "../../problem/case-key.ts";
import type { Group } from "../../problem/spec.ts";
import { groups } from "../../problem/spec.ts";
import { deciderOf } from "../../report/solution-facts.ts";
import type { TerminalContext } from "../../report/terminal/context.ts";
import { failure } from "../../report/terminal/failure.ts";
import { cut, duration, pad, widest } from "../../report/terminal/layout.ts";
import { paint } from "../../report/terminal/solution.ts";
import { keyNamed, keys } from "./keys.ts";
import type { ScreenSize } from "./screen.ts";
import type { WatchState } from "./state.ts";

export interface ScreenFrame {
  /** A line for each row of the terminal. */
  readonly lines: readonly string[];
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
  const top = [header(state, columns, context), dim("─".repeat(columns))];
  const keyLines = keysLines(state, columns, context);
  const room = Math.max(1, rows - top.length - keyLines.length - 1);
  const text = bodyText(state, { ...context, columns: Math.min(columns, widestText) });
  const body = fold(text, columns);
  const mostScroll = Math.max(0, body.length - room);
  const scroll = Math.min(state.scroll, mostScroll);
  const shown = body.slice(scroll, scroll + room);
  const filled = [...shown, ...Array.from({ length: room - shown.length }, () => "")];
  const lines = [
    ...top,
    ...filled,
    noticeLine(state, mostScroll - scroll, columns, context),
    ...keyLines,
  ];
  return { lines: lines.slice(0, rows), mostScroll };
}

function header({ target, panel }: WatchState, columns: number, context: TerminalContext): string {
  const { colours, language, messages } = context;
  if (!target) return colours.bold(cut(messages.learn.watch.title, columns));
  const { id, spec } = target.problem;
  const key = panel && keyNamed(panel);
  const name = key ? ` · ${key.label(messages.learn.watch.keys)}` : `  ${spec.title[language]}`;
  const left = `${id}${name}`;
  const gap = columns - stringWidth(left) - stringWidth(target.shown);
  if (gap < 2) return colours.bold(cut(left, columns));
  return `${colours.bold(id)}${name}${" ".repeat(gap)}${colours.dim(target.shown)}`;
}

function bodyText(state: WatchState, context: TerminalContext): string {
  const panel = state.panel && keyNamed(state.panel)?.panel;
  if (panel) return panel(state, context);
  const { watch } = context.messages.learn;
  if (!state.target) return watch.waiting;
  if (!state.run) return state.running ? watch.judging : watch.notJudged;
  return resultText(state, context);
}

/** The verdict, one mark per case, and the first failure. */
function resultText({ run, running }: WatchState, context: TerminalContext): string {
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
  ];
  const head = `${colours[verdicts[verdict].colour].bold(verdict)}  ${facts.join(colours.dim(" · "))}`;
  if (running) return runningText(head, context);
  const parts = [head, marks(solution.cases, context)];
  const first = deciderOf(solution) ?? firstUndecided(run);
  if (verdict === "AC") parts.push(messages.learn.watch.accepted);
  if (first) {
    const text = messages.judge.verdicts[first.verdict];
    const title = `${paint(first, context, first.verdict)} ${text}: ${colours.bold(caseKey(first))}`;
    const note = first.deciding ? "" : colours.dim(`  ${messages.report.notDeciding}`);
    const details = failure(first, solution, context, {
      mostLines: 8,
      longestLine: 3 * context.columns,
    });
    parts.push(`${title}${note}\n${details}`);
  }
  return parts.join("\n\n");
}

/** During a run the last verdict is about another text, so it may not be read as this one's. */
function runningText(head: string, { colours, messages }: TerminalContext): string {
  const { judging, before } = messages.learn.watch;
  return `${colours.cyan(judging)}\n\n${colours.dim(`${before}  ${stripVTControlCharacters(head)}`)}`;
}

/** If the verdict is AC, a stability case may still have failed: show it. */
function firstUndecided({ solution }: NonNullable<WatchState["run"]>) {
  return solution.cases.find(({ verdict }) => verdict !== "AC");
}

/** One line per group, one mark per case. */
function marks(
  cases: NonNullable<WatchState["run"]>["solution"]["cases"],
  context: TerminalContext,
): string {
  const names = (Object.keys(groups) as Group[]).filter((group) =>
    cases.some((one) => one.group === group),
  );
  const width = widest(names) + 2;
  return names
    .map((group) => {
      const own = cases.filter((one) => one.group === group);
      const line = own.map((one) => paint(one, context, verdicts[one.verdict].mark)).join(" ");
      const note = own.every(({ deciding }) => deciding)
        ? ""
        : `  ${context.messages.report.notDeciding}`;
      return `${context.colours.dim(pad(group, width))}${line}${context.colours.dim(note)}`;
    })
    .join("\n");
}

function noticeLine(
  state: WatchState,
  below: number,
  columns: number,
  context: TerminalContext,
): string {
  const { colours, messages } = context;
  if (state.notice !== undefined) return colours.yellow(cut(state.notice, columns));
  return below > 0 ? colours.dim(cut(messages.learn.watch.below({ lines: below }), columns)) : "";
}

/** The keys with their labels; the keys alone if the labels would fill the screen. */
function keysLines({ panel }: WatchState, columns: number, context: TerminalContext): string[] {
  const { colours, messages } = context;
  const named = Object.entries(keys).map(([name, key]) => {
    const label = key.label(messages.learn.watch.keys);
    // Never break a line between a key and its label.
    const text = `${colours.bold(name)}${glue}${label.replaceAll(" ", glue)}`;
    return name === panel ? colours.inverse(text) : text;
  });
  const lines = fold(named.join("  "), columns);
  const shown = lines.length <= 2 ? lines : [cut(Object.keys(keys).join(" "), columns)];
  return shown.map((line) => line.replaceAll(glue, " "));
}

/** Breaks lines that are wider than the terminal. They may have colours. */
function fold(text: string, columns: number): string[] {
  return text
    .split("\n")
    .flatMap((line) =>
      stringWidth(line) <= columns
        ? [line]
        : wrapAnsi(line, columns, { hard: true, trim: false }).split("\n"),
    );
}

function clock(date: Date): string {
  return date.toTimeString().slice(0, 8);
}
