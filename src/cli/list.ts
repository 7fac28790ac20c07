import { type Command, Option } from "commander";
import { Catalogue, type Entry } from "../problem/catalogue.ts";
import { difficulties, tracks } from "../problem/spec.ts";
import { pad, widest } from "../report/terminal/layout.ts";
import { makeCommand } from "./command.ts";
import type { Context } from "./context.ts";
import { addProblemsOption, problemFolders } from "./judging.ts";

interface ListOptions {
  readonly track?: string;
  readonly difficulty?: string;
  readonly heading?: string;
  readonly json?: boolean;
  readonly problems?: readonly string[];
}

/** `dlj list`: the problems as a course. */
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
    const entries = new Catalogue(problemFolders(options))
      .entries()
      .filter(({ spec }) => track === undefined || spec.track === track)
      .filter(({ spec }) => difficulty === undefined || spec.difficulty === difficulty)
      .filter(({ spec }) => heading === undefined || spec.heading === heading);
    context.stdout.write(options.json ? asJson(entries) : asTable(entries, context));
  });
}

function asJson(entries: readonly Entry[]): string {
  const rows = entries.map(({ spec }) => {
    const { id, track, order, difficulty, title, tags, heading, prerequisites, source } = spec;
    return { id, track, order, difficulty, title, tags, heading, prerequisites, source };
  });
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function asTable(entries: readonly Entry[], { messages, colours, language }: Context): string {
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
    lines.push(`  ${pad(spec.id, idWidth)}  ${shown}  ${spec.title[language]}`);
  }
  return `${lines.join("\n")}\n\n${list.count({ count: entries.length })}\n`;
}
