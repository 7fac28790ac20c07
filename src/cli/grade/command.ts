import { resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { stateFolder } from "../../files/user-folders.ts";
import { layouts } from "../../grade/intake/layouts/table.ts";
import type { Context } from "../shared/context.ts";
import { addJudgingOptions } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { anyText, positiveNumber, repeatable, wholeNumber } from "../shared/option-parsers.ts";
import { withEngines } from "../shared/start-engines.ts";
import { hiddenByAssignment } from "./hidden-by-assignment.ts";
import type { GradeOptions } from "./options.ts";

/** `dlj grade <submissions>`: grades a class. */
export function command(context: Context): Command {
  const { cli, grade } = context.messages;
  const made = makeCommand(context, {
    name: "grade",
    description: cli.grade.description,
    example: "dlj grade submissions/ --reporter terminal --reporter csv=grades.csv",
    ignoresConfig: true,
  })
    .argument("<submissions>", cli.grade.submissions)
    .option("--assignment <file>", cli.grade.assignment)
    .option("--roster <file>", cli.grade.roster)
    .option("--trust-repository", cli.grade.trustRepository)
    .addOption(new Option("--layout <name>", cli.grade.layout).choices(layouts).default("auto"))
    .option("--list", cli.grade.list)
    .option("--exact", cli.grade.exact)
    .option("--allow-missing", cli.grade.allowMissing)
    .addOption(
      new Option("--reporter <name[=path]>", cli.grade.reporter).argParser(repeatable(anyText)),
    )
    .addOption(new Option("--student <name>", cli.grade.student).argParser(repeatable(anyText)))
    .option("--strict", cli.options.strict)
    .option("--reveal", cli.grade.reveal)
    .option("--anonymize", cli.grade.anonymize)
    .addOption(
      new Option("--fresh <n>", cli.grade.fresh).argParser(wholeNumber(context.messages, 1, 1000)),
    )
    .option("--seed <text>", cli.grade.seed)
    .option("--resume", cli.grade.resume)
    .option("--no-cache", cli.grade.noCache)
    .option("--journal <file>", cli.grade.journal)
    .option("--queue [url]", cli.grade.queue)
    .addOption(
      new Option("--give-up <seconds>", cli.grade.giveUp).argParser(
        positiveNumber(context.messages),
      ),
    )
    .addOption(new Option("--shard <i/n>", cli.grade.shard).argParser(shardParser(grade.badShard)));
  return addJudgingOptions(made, context, "require").action(
    async (submissions: string, options: GradeOptions) => {
      if (options.list) {
        const { listSubmissions } = await import("./list-action.ts");
        context.exit(await listSubmissions(context, submissions, options));
        return;
      }
      const start = {
        busy: true,
        distrusted: [resolve(context.cwd, submissions)],
        hidden: [submissions, stateFolder(context.env), ...hiddenByAssignment(context, options)],
      };
      const code = await withEngines(context, options, start, async (engines) => {
        const { gradeClass } = await import("./action.ts");
        return await gradeClass(context, engines, submissions, options);
      });
      context.exit(code);
    },
  );
}

/** A parser of one part of a class, `2/5`. */
function shardParser(fault: string): (text: string) => NonNullable<GradeOptions["shard"]> {
  return (text) => {
    const [, index, count] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    if (shard.index >= 1 && shard.index <= shard.count) return shard;
    throw new InvalidArgumentError(fault);
  };
}
