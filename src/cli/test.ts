import { type Command, Option } from "commander";
import { makeCommand } from "./command.ts";
import type { Context } from "./context.ts";
import { addJudgingOptions, type JudgingOptions, startEngines } from "./judging.ts";

export interface TestOptions extends JudgingOptions {
  readonly strict?: boolean;
  readonly requireAll?: boolean;
  readonly reporter: "terminal" | "json";
}

/** `dlj test <selector>...`: every solution of the workspace for the problems named. */
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
      const engines = await startEngines(context, options, { busy: true });
      try {
        const { testMany } = await import("./test-many.ts");
        context.exit(await testMany(context, engines, selectors, options));
      } finally {
        await engines.close();
      }
    },
  );
}
