import type { Command } from "commander";
import { layOutStatement, readStatement } from "../../learn/statement.ts";
import { Catalogue } from "../../problem/catalogue.ts";
import { signatureOf } from "../../problem/parameters.ts";
import { wrap } from "../../report/terminal/layout.ts";
import type { Context } from "../shared/context.ts";
import { addProblemsOption, problemFolders } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";

interface ShowOptions {
  readonly source?: boolean;
  readonly problems?: readonly string[];
}

/** `dlj show <problem>`: prints the statement. */
export function command(context: Context): Command {
  const { cli } = context.messages;
  const show = makeCommand(context, {
    name: "show",
    description: cli.show.description,
    example: "dlj show softmax --lang zh",
  })
    .argument("<problem>", cli.show.problem)
    .option("--source", cli.show.source);
  return addProblemsOption(show, cli).action((id: string, options: ShowOptions) => {
    const problem = new Catalogue(problemFolders(options)).find(id);
    const markdown = readStatement(problem.folder, context.language);
    if (options.source) context.stdout.write(markdown);
    else {
      const forms = wrap(cli.show.forms({ call: signatureOf(problem.spec) }), 80).join("\n");
      context.stdout.write(`${layOutStatement(markdown, context.colours)}\n${forms}\n`);
    }
  });
}
