import { resolve } from "node:path";
import { type Command, Option } from "commander";
import type { Context } from "../shared/context.ts";
import { makeCommand } from "../shared/make-command.ts";
import { anyText, repeatable } from "../shared/option-parsers.ts";
import type { MergeOptions } from "./action.ts";

/** `dlj merge <shards>...`: makes one report from the shards of a run. */
export function command(context: Context): Command {
  const { cli } = context.messages;
  return makeCommand(context, {
    name: "merge",
    description: cli.merge.description,
    example: "dlj merge .dlj/shard-*.jsonl --reporter json=result.json",
    ignoresConfig: true,
  })
    .argument("<shards...>", cli.merge.shards)
    .addOption(
      new Option("--reporter <name[=path]>", cli.grade.reporter).argParser(repeatable(anyText)),
    )
    .option("--allow-missing", cli.grade.allowMissing)
    .option("--reveal", cli.grade.reveal)
    .option("--anonymize", cli.grade.anonymize)
    .action(async (files: string[], options: MergeOptions) => {
      const { mergeShards } = await import("./action.ts");
      const paths = files.map((file) => resolve(context.cwd, file));
      context.exit(await mergeShards(context, paths, options));
    });
}
