import { type Command, Option } from "commander";
import type { Context } from "../shared/context.ts";
import { addEngineOptions, startEngines, wholeNumber } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import type { WorkerOptions } from "./action.ts";

/** `dlj worker`: judges the jobs of `dlj grade --queue`. */
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
    const engines = await startEngines(context, options, { busy: true, distrusted: [] });
    try {
      const { runWorker } = await import("./action.ts");
      context.exit(await runWorker(context, engines, options));
    } finally {
      await engines.close();
    }
  });
}
