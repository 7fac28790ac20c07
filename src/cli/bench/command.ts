import { type Command, Option } from "commander";
import type { Context } from "../shared/context.ts";
import { addJudgingOptions } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { wholeNumber } from "../shared/option-parsers.ts";
import { withEngines } from "../shared/start-engines.ts";
import type { BenchCommandOptions } from "./action.ts";

/** `dlj bench <problem> [file]`: times a solution against the reference. */
export function command(context: Context): Command {
  const { cli } = context.messages;
  const bench = makeCommand(context, {
    name: "bench",
    description: cli.bench.description,
    example: "dlj bench softmax mine.py",
  })
    .argument("<problem>", cli.run.problem)
    .argument("[file]", cli.run.file)
    .addOption(
      new Option("--rounds <n>", cli.bench.rounds)
        .argParser(wholeNumber(context.messages, 1, 100))
        .default(5),
    )
    .option("--json", cli.options.json);
  return addJudgingOptions(bench, context).action(
    async (problem: string, file: string | undefined, options: BenchCommandOptions) => {
      const code = await withEngines(context, { ...options, jobs: 1 }, {}, async (engines) => {
        const { benchOne } = await import("./action.ts");
        return await benchOne(context, engines, problem, file, options);
      });
      context.exit(code);
    },
  );
}
