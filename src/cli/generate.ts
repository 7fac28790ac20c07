import { type Command, Option } from "commander";
import type { Group } from "../problem/spec.ts";
import { groups } from "../problem/spec.ts";
import { makeCommand } from "./command.ts";
import type { Context } from "./context.ts";
import { addJudgingOptions, type JudgingOptions, startEngines, wholeNumber } from "./judging.ts";

export interface GenerateOptions extends JudgingOptions {
  readonly seed?: readonly number[];
  readonly group: Group;
  readonly name?: string;
  readonly refresh?: boolean;
  readonly check?: boolean;
  readonly force?: boolean;
}

/** `dlj generate <problem>`: cases from the generator, outputs from the reference. */
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
        (text: string, previous: readonly number[] | undefined) => [
          ...(previous ?? []),
          wholeNumber(context.messages, 0, 2 ** 31)(text),
        ],
      ),
    )
    .addOption(
      new Option("--group <group>", generate.group).choices(Object.keys(groups)).default("hidden"),
    )
    .option("--name <name>", generate.name)
    .option("--refresh", generate.refresh)
    .option("--check", generate.check)
    .option("--force", generate.force);
  return addJudgingOptions(made, context).action(
    async (selectors: string[], options: GenerateOptions) => {
      const engines = await startEngines(context, options);
      try {
        const { generateAll } = await import("./generate-all.ts");
        context.exit(await generateAll(context, engines, selectors, options));
      } finally {
        await engines.close();
      }
    },
  );
}
