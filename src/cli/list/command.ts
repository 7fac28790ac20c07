import { type Command, Option } from "commander";
import { type Progress, stateOf } from "../../learn/progress/progress.ts";
import { mark } from "../../learn/progress/status-report.ts";
import type { CatalogueEntry } from "../../problem/catalogue.ts";
import { difficulties, tracks } from "../../problem/spec.ts";
import { cut, pad, widest } from "../../report/terminal/layout.ts";
import type { Context } from "../shared/context.ts";
import { addProblemsOption } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { openCatalogue } from "../shared/open-catalogue.ts";
import { currentProgress } from "../shared/record-progress.ts";

interface ListOptions {
  readonly track?: string;
  readonly difficulty?: string;
  readonly heading?: string;
  readonly json?: boolean;
  readonly problems?: readonly string[];
}

/** `dlj list`: lists the problems as a course. */
export function command(context: Context): Command {
  const { cli } = context.messages;
  const list = makeCommand(context, {
    name: "list",
    description: cli.list.description,
    example: "dlj list --track transformer",
  })
    .addOption(new Option("--track <track>", cli.list.track).choices(tracks))
    .addOption(new Option("--difficulty <level>", cli.list.difficulty).choices(difficulties))
    .option("--heading <heading>", cli.list.heading)
    .option("--json", cli.options.json);
  return addProblemsOption(list, cli).action((options: ListOptions) => {
    const { track, difficulty, heading } = options;
    const entries = openCatalogue(context, options)
      .entries()
      .filter(({ spec }) => track === undefined || spec.track === track)
      .filter(({ spec }) => difficulty === undefined || spec.difficulty === difficulty)
      .filter(({ spec }) => heading === undefined || spec.heading === heading);
    const progress = currentProgress(context);
    const { stdout } = context;
    stdout.write(options.json ? asJson(entries, progress) : asTable(entries, progress, context));
  });
}

function asJson(entries: readonly CatalogueEntry[], progress: Progress): string {
  const rows = entries.map(({ spec }) => {
    const { id, track, order, difficulty, title, tags, heading, prerequisites, source } = spec;
    const state = stateOf(progress, id);
    return { id, track, order, difficulty, title, tags, heading, prerequisites, source, state };
  });
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function asTable(entries: readonly CatalogueEntry[], progress: Progress, context: Context): string {
  const { messages, colours, columns, language } = context;
  const { list } = messages.cli;
  if (entries.length === 0) return `${list.none}\n`;
  const idWidth = widest(entries.map(({ spec }) => spec.id));
  const levels = list.difficulties;
  const levelWidth = widest(Object.values(levels));
  const level = { easy: colours.green, medium: colours.yellow, hard: colours.red };
  const lines: string[] = [];
  let current = "";
  for (const { spec } of entries) {
    const { track, difficulty } = spec;
    if (track !== current) lines.push(`${current === "" ? "" : "\n"}${colours.bold(track)}`);
    current = track;
    const shown = level[difficulty](pad(levels[difficulty], levelWidth));
    const state = mark(stateOf(progress, spec.id), context);
    const room = columns - (1 + 1 + idWidth + 2 + levelWidth + 2);
    lines.push(`${state} ${pad(spec.id, idWidth)}  ${shown}  ${cut(spec.title[language], room)}`);
  }
  const solved = entries.filter(({ spec }) => stateOf(progress, spec.id) === "solved").length;
  const done = solved > 0 ? `, ${colours.green(messages.learn.status.solved({ solved }))}` : "";
  return `${lines.join("\n")}\n\n${list.count({ count: entries.length })}${done}\n`;
}
