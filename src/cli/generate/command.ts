import { type Command, Option } from "commander";
import { groups } from "../../problem/spec.ts";
import type { Context } from "../shared/context.ts";
import { addJudgingOptions } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { caseName, repeatable, wholeNumber } from "../shared/option-parsers.ts";
import { withEngines } from "../shared/start-engines.ts";
import type { GenerateOptions } from "./action.ts";

/** `dlj generate <problem>`: makes cases from the generator, and outputs from the reference. */
export function command(context: Context): Command {
  const { generate } = context.messages.author;
  const made = makeCommand(context, {
    name: "generate",
    description: generate.description,
    example: "dlj generate softmax --seed 7 --name ties",
  })
    .argument("<problems...>", generate.problems)
    .addOption(
      new Option("--seed <n>", generate.seed).argParser(
        repeatable(wholeNumber(context.messages, 0, 2 ** 31)),
      ),
    )
    .addOption(
      new Option("--group <group>", generate.group).choices(Object.keys(groups)).default("hidden"),
    )
    .addOption(new Option("--name <name>", generate.name).argParser(caseName(context.messages)))
    .option("--refresh", generate.refresh)
    .option("--check", generate.check)
    .option("--force", generate.force);
  return addJudgingOptions(made, context).action(
    async (selectors: string[], options: GenerateOptions) => {
      const code = await withEngines(context, options, {}, async (engines) => {
        const { generateAll } = await import("./action.ts");
        return await generateAll(context, engines, selectors, options);
      });
      context.exit(code);
    },
  );
}
