import { type Command, Option } from "commander";
import type { Context } from "../shared/context.ts";
import { addEngineOptions } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { wholeNumber } from "../shared/option-parsers.ts";
import { withEngines } from "../shared/start-engines.ts";
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
    const start = { busy: true, distrusted: [] };
    const code = await withEngines(context, options, start, async (engines) => {
      const { runWorker } = await import("./action.ts");
      return await runWorker(context, engines, options);
    });
    context.exit(code);
  });
}
