import { type Command, Option } from "commander";
import { makeCommand } from "./command.ts";
import type { Context } from "./context.ts";
import { addJudgingOptions, type JudgingOptions, startEngines, wholeNumber } from "./judging.ts";

export interface BenchCommandOptions extends JudgingOptions {
  readonly grow?: string;
  readonly rounds: number;
  readonly json?: boolean;
}

/** `dlj bench <problem> [file]`: a solution's time against the reference's. */
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
        const { benchOne } = await import("./bench-one.ts");
        context.exit(await benchOne(context, engines, problem, file, options));
      } finally {
        await engines.close();
      }
    },
  );
}
