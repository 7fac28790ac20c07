import { type Command, Option } from "commander";
import { makeCommand } from "./command.ts";
import type { Context } from "./context.ts";
import { addEngineOptions, type EngineChoices, startEngines, wholeNumber } from "./judging.ts";

export interface WorkerOptions extends EngineChoices {
  readonly queue?: string | true;
  readonly takeover: number;
  readonly grace: number;
  readonly idle?: number;
}

/** `dlj worker`: takes the jobs of `dlj grade --queue`. */
export function command(context: Context): Command {
  const { cli } = context.messages;
  const seconds = (least: number) => wholeNumber(context.messages, least, 86_400);
  const made = makeCommand(context, {
    name: "worker",
    description: cli.worker.description,
    example: "dlj worker --queue redis://queue.example:6379 -j 4",
  })
    .option("--queue [url]", cli.worker.queue)
    .addOption(
      new Option("--takeover <seconds>", cli.worker.takeover).argParser(seconds(2)).default(30),
    )
    .addOption(new Option("--grace <seconds>", cli.worker.grace).argParser(seconds(0)).default(20))
    .addOption(new Option("--idle <seconds>", cli.worker.idle).argParser(seconds(1)));
  return addEngineOptions(made, context, "require").action(async (options: WorkerOptions) => {
    const engines = await startEngines(context, options, { busy: true });
    try {
      const { runWorker } = await import("./run-worker.ts");
      context.exit(await runWorker(context, engines, options));
    } finally {
      await engines.close();
    }
  });
}
