import { type Command, Option } from "commander";
import type { Context } from "../shared/context.ts";
import { addJudgingOptions } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { withEngines } from "../shared/start-engines.ts";
import type { TestOptions } from "./action.ts";

/** `dlj test <selector>...`: judges the workspace's solutions of the selected problems. */
export function command(context: Context): Command {
  const { cli } = context.messages;
  const test = makeCommand(context, {
    name: "test",
    description: cli.test.description,
    example: "dlj test foundations 'conv*'",
  })
    .argument("<problems...>", cli.test.problems)
    .option("--strict", cli.options.strict)
    .option("--require-all", cli.test.requireAll)
    .addOption(
      new Option("--reporter <name>", cli.options.reporter)
        .choices(["terminal", "json"])
        .default("terminal"),
    );
  return addJudgingOptions(test, context).action(
    async (selectors: string[], options: TestOptions) => {
      const code = await withEngines(context, options, { busy: true }, async (engines) => {
        const { testMany } = await import("./action.ts");
        return await testMany(context, engines, selectors, options);
      });
      context.exit(code);
    },
  );
}
