import type { Command } from "commander";
import type { Context } from "../shared/context.ts";
import { addProblemsOption } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { openCatalogue } from "../shared/open-catalogue.ts";
import type { CaseOptions } from "./run-case.ts";

/** `dlj case <problem> [case]`: prints a case's stdin, or runs a solution on it without limits. */
export function command(context: Context): Command {
  const { cli } = context.messages;
  const text = cli.case;
  const made = makeCommand(context, {
    name: "case",
    description: text.description,
    example: "dlj case softmax hidden/ties --run",
  })
    .argument("<problem>", text.problem)
    .argument("[case]", text.case)
    .option("--run [file]", text.run)
    .option("--debug", text.debug)
    .option("--python <path>", cli.options.python);
  return addProblemsOption(made, cli).action(
    async (id: string, name: string | undefined, options: CaseOptions) => {
      const problem = openCatalogue(context, options).find(id);
      const { caseNamed, runCase } = await import("./run-case.ts");
      const chosen = caseNamed(problem, name);
      if (options.run === undefined && !options.debug) context.stdout.write(chosen.stdin);
      else context.exit(await runCase(context, problem, chosen, options));
    },
  );
}
