import type { TerminalContext } from "../../report/terminal/context.ts";
import { cut, duration, pad, padStart, widest } from "../../report/terminal/layout.ts";
import type { State } from "./progress.ts";
import type { ProblemSummary, TrackSummary } from "./summary.ts";

const bar = { widest: 16, narrowest: 4 };
const title = { widest: 48, narrowest: 8 };
/** The widths of the columns behind a bar, each with the blanks before it. */
const beside = { solved: 7, tried: 10, untouched: 14 };

/** The whole course: one line per track, the total, the streak and the next problem. */
export function statusReport(
  tracks: readonly TrackSummary[],
  { days, next }: { readonly days: number; readonly next: string | undefined },
  context: TerminalContext,
): string {
  const { colours, messages } = context;
  const { status } = messages.learn;
  const width = widest([...tracks.map(({ track }) => track), status.total]);
  const total = sum(tracks);
  const lines = [
    ...tracks.map((one) => line(one.track, one, width, context)),
    "",
    colours.bold(line(status.total, total, width, context)),
  ];
  const streak = days > 0 ? status.streak({ days }) : status.noStreak;
  const then =
    next === undefined ? status.allDone : `${messages.cli.next} ${colours.bold("dlj next")}`;
  return `${lines.join("\n")}\n\n${streak}\n${then}${next ? colours.dim(`  (${next})`) : ""}\n`;
}

/** One track: one line per problem with its runs, its best time and the day it was solved. */
export function trackReport(tracks: readonly TrackSummary[], context: TerminalContext): string {
  const blocks = tracks.map(({ track, problems }) => {
    const width = widest(problems.map(({ id }) => id));
    const lines = problems.map((one) => problemLine(one, width, context));
    return `${context.colours.bold(track)}\n${lines.join("\n")}`;
  });
  return `${blocks.join("\n\n")}\n`;
}

/** A problem's state as one character, readable without colours. */
export function mark(state: State, { colours }: TerminalContext): string {
  const marks = { solved: colours.green("+"), tried: colours.yellow("~"), untouched: " " };
  return marks[state];
}

function problemLine(one: ProblemSummary, width: number, context: TerminalContext): string {
  const { colours, columns, language, messages } = context;
  const runs = one.runs > 0 ? messages.learn.status.runs({ runs: one.runs }) : "";
  const best = one.best === undefined ? "" : duration(one.best);
  const name = `  ${mark(one.state, context)} ${pad(one.id, width)}`;
  const rest = `  ${padStart(runs, 8)}  ${padStart(best, 7)}`;
  const restWidth = widest([rest]);
  const room = columns - (4 + width) - restWidth - 2;
  // A narrow terminal has no room for titles, or for more than the name.
  if (room < title.narrowest)
    return columns < 4 + width + restWidth
      ? name.trimEnd()
      : `${name}${colours.dim(rest)}`.trimEnd();
  const shown = Math.min(title.widest, room);
  return `${name}  ${pad(cut(one.title[language], shown), shown)}${colours.dim(rest)}`.trimEnd();
}

type Counts = Pick<TrackSummary, "solved" | "tried" | "untouched">;

function line(name: string, counts: Counts, width: number, context: TerminalContext): string {
  const { colours, messages } = context;
  const { status } = messages.learn;
  const { solved, tried, untouched } = counts;
  const all = solved + tried + untouched;
  const room = context.columns - width - 2 - beside.solved - beside.tried;
  const isWide = room >= bar.narrowest + beside.untouched;
  const barWidth = Math.max(
    bar.narrowest,
    Math.min(bar.widest, room - (isWide ? beside.untouched : 0)),
  );
  const done = part(solved, all, barWidth);
  const begun = Math.min(barWidth - done, part(tried, all, barWidth));
  const rest = barWidth - done - begun;
  const drawn = `${colours.green("█".repeat(done))}${colours.yellow("▒".repeat(begun))}${colours.dim("·".repeat(rest))}`;
  const parts = [
    padStart(`${solved}/${all}`, beside.solved),
    padStart(tried > 0 ? status.tried({ tried }) : "", beside.tried),
    padStart(isWide && untouched > 0 ? status.untouched({ untouched }) : "", beside.untouched),
  ];
  return `${pad(name, width)}  ${drawn}${parts.join("")}`.trimEnd();
}

/** The filled length of a bar: at least 1 if the count is positive, full only if everything is solved. */
function part(count: number, all: number, barWidth: number): number {
  if (count === 0 || all === 0) return 0;
  const share = Math.round((count / all) * barWidth);
  return count === all ? barWidth : Math.min(barWidth - 1, Math.max(1, share));
}

function sum(tracks: readonly TrackSummary[]): Counts {
  const add = (key: "solved" | "tried" | "untouched") =>
    tracks.reduce((total, one) => total + one[key], 0);
  return { solved: add("solved"), tried: add("tried"), untouched: add("untouched") };
}
