import { type Command, Option } from "commander";
import type { Context } from "../shared/context.ts";
import { addJudgingOptions, startEngines, wholeNumber } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import type { BenchCommandOptions } from "./action.ts";

/** `dlj bench <problem> [file]`: times a solution against the reference. */
export function command(context: Context): Command {
  const { cli } = context.messages;
  const bench = makeCommand(context, {
    name: "bench",
    description: cli.bench.description,
    example: "dlj bench softmax mine.py --grow C",
  })
    .argument("<problem>", cli.run.problem)
    .argument("[file]", cli.run.file)
    .option("--grow <symbols>", cli.bench.grow)
    .addOption(
      new Option("--rounds <n>", cli.bench.rounds)
        .argParser(wholeNumber(context.messages, 1, 100))
        .default(5),
    )
    .option("--json", cli.options.json);
  return addJudgingOptions(bench, context).action(
    async (problem: string, file: string | undefined, options: BenchCommandOptions) => {
      const engines = await startEngines(context, { ...options, jobs: 1 });
      try {
        const { benchOne } = await import("./action.ts");
        context.exit(await benchOne(context, engines, problem, file, options));
      } finally {
        await engines.close();
      }
    },
  );
}
