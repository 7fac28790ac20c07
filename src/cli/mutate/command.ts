import { type Command, Option } from "commander";
import type { Context } from "../shared/context.ts";
import { addJudgingOptions } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { wholeNumber } from "../shared/option-parsers.ts";
import { withEngines } from "../shared/start-engines.ts";
import type { MutateOptions } from "./action.ts";

/** `dlj mutate <problems>`: mutation-tests the cases. */
export function command(context: Context): Command {
  const { mutate } = context.messages.author;
  const made = makeCommand(context, {
    name: "mutate",
    description: mutate.description,
    example: "dlj mutate softmax",
  })
    .argument("<problems...>", mutate.problems)
    .addOption(
      new Option("--at-least <percent>", mutate.atLeast)
        .argParser(wholeNumber(context.messages, 0, 100))
        .default(95),
    )
    .option("--json", context.messages.cli.options.json);
  return addJudgingOptions(made, context).action(
    async (selectors: string[], options: MutateOptions) => {
      const code = await withEngines(context, options, { busy: true }, async (engines) => {
        const { mutateAll } = await import("./action.ts");
        return await mutateAll(context, engines, selectors, options);
      });
      context.exit(code);
    },
  );
}
