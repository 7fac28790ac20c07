import { existsSync } from "node:fs";
import type { Command } from "commander";
import { nextProblem } from "../../learn/progress/next.ts";
import type { CatalogueEntry } from "../../problem/catalogue.ts";
import { loadProblem } from "../../problem/load.ts";
import type { Context } from "../shared/context.ts";
import { drillSummary, dueSentence } from "../shared/due-today.ts";
import { addProblemsOption } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { openCatalogue } from "../shared/open-catalogue.ts";
import { currentProgress } from "../shared/record-progress.ts";
import { shownPath } from "../shared/shown-path.ts";
import { starterPath, writeStarter } from "../shared/write-starter.ts";

interface NextOptions {
  readonly dryRun?: boolean;
  readonly problems?: readonly string[];
}

/** `dlj next`: names the next problem of the course, and writes its starter if there is no solution yet. */
export function command(context: Context): Command {
  const { cli, learn } = context.messages;
  const made = makeCommand(context, {
    name: "next",
    description: learn.next.description,
    example: "dlj next",
  }).option("--dry-run", learn.next.dryRun);
  return addProblemsOption(made, cli).action(async (options: NextOptions) => {
    const due = dueSentence(context, await drillSummary(context, currentProgress(context)));
    const entry = findNext(context, options);
    if (entry === undefined) {
      context.stdout.write(`${[learn.next.nothingLeft, ...(due ? [due] : [])].join("\n")}\n`);
      return;
    }
    const { stdout, colours, language } = context;
    const { id, track, difficulty, title } = entry.spec;
    const about = `${track}, ${cli.list.difficulties[difficulty]}`;
    stdout.write(`${colours.bold(id)}  ${title[language]}  ${colours.dim(about)}\n`);
    const file = starterPath(context, id);
    if (!existsSync(file) && !options.dryRun) {
      writeStarter(context, loadProblem(entry.folder), file);
      stdout.write(`${cli.new.written({ file: shownPath(context, file) })}\n`);
    }
    const then = existsSync(file) ? `dlj run ${id} --watch` : `dlj new ${id}`;
    stdout.write(`${cli.next} ${colours.bold(`dlj show ${id}`)}, ${colours.bold(then)}\n`);
    if (due) stdout.write(`${due}\n`);
  });
}

/** The next problem by the workspace's progress; without progress, the first of the course. */
function findNext(
  context: Context,
  options: Pick<NextOptions, "problems">,
): CatalogueEntry | undefined {
  const entries = openCatalogue(context, options).entries();
  return nextProblem(entries, currentProgress(context));
}
