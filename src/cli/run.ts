import { type Command, Option } from "commander";
import { makeCommand } from "./command.ts";
import type { Context } from "./context.ts";
import { addJudgingOptions, type JudgingOptions, startEngines } from "./judging.ts";

export interface RunOptions extends JudgingOptions {
  readonly case?: readonly string[];
  readonly all?: boolean;
  readonly picture?: boolean;
  readonly strict?: boolean;
  readonly reporter: "terminal" | "json";
}

/** `dlj run <problem> [file]`: one solution. */
export function command(context: Context): Command {
  const { cli } = context.messages;
  const run = makeCommand(context, {
    name: "run",
    description: cli.run.description,
    example: "dlj run softmax mine.py --all",
  })
    .argument("<problem>", cli.run.problem)
    .argument("[file]", cli.run.file)
    .addOption(
      new Option("--case <name>", cli.run.case).argParser(
        (name: string, previous: readonly string[] | undefined) => [...(previous ?? []), name],
      ),
    )
    .option("--all", cli.run.all)
    .option("--picture", cli.run.picture)
    .option("--strict", cli.options.strict)
    .addOption(
      new Option("--reporter <name>", cli.options.reporter)
        .choices(["terminal", "json"])
        .default("terminal"),
    );
  return addJudgingOptions(run, context).action(
    async (problem: string, file: string | undefined, options: RunOptions) => {
      const engines = await startEngines(context, options);
      try {
        // Loaded only now: Python has started meanwhile.
        const { runOne } = await import("./run-one.ts");
        context.exit(await runOne(context, engines, problem, file, options));
      } finally {
        await engines.close();
      }
    },
  );
}
