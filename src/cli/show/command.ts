import type { Command } from "commander";
import { closeAnswers } from "../../learn/follow-ups.ts";
import { layOutStatement, readStatement } from "../../learn/statement.ts";
import { signatureOf } from "../../problem/parameters.ts";
import { wrap } from "../../report/terminal/layout.ts";
import type { Context } from "../shared/context.ts";
import { addProblemsOption } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { openCatalogue } from "../shared/open-catalogue.ts";
import { writePaged } from "../shared/pager.ts";

interface ShowOptions {
  readonly source?: boolean;
  readonly answers?: boolean;
  readonly problems?: readonly string[];
}

/** `dlj show <problem>`: prints the statement. On a terminal the answers to its questions stay closed. */
export function command(context: Context): Command {
  const { cli } = context.messages;
  const show = makeCommand(context, {
    name: "show",
    description: cli.show.description,
    example: "dlj show softmax --lang zh",
  })
    .argument("<problem>", cli.show.problem)
    .option("--answers", cli.show.answers)
    .option("--source", cli.show.source);
  return addProblemsOption(show, cli).action(async (id: string, options: ShowOptions) => {
    const problem = openCatalogue(context, options).find(id);
    const markdown = readStatement(problem.folder, context.language);
    if (options.source) return void context.stdout.write(markdown);
    const isOpen = options.answers || !context.stdout.isTTY;
    const shown = isOpen ? markdown : closeAnswers(markdown, cli.show.closed({ id: problem.id }));
    const forms = cli.show.forms({ call: signatureOf(problem.spec) });
    const laidOut = [layOutStatement(shown, context), ...wrap(forms, context.columns)];
    await writePaged(context, `${laidOut.join("\n")}\n`);
  });
}
