import { type Command, InvalidArgumentError, Option } from "commander";
import { type Layout, layouts } from "../grade/submissions.ts";
import { makeCommand } from "./command.ts";
import type { Context } from "./context.ts";
import {
  addJudgingOptions,
  type JudgingOptions,
  positiveNumber,
  startEngines,
  wholeNumber,
} from "./judging.ts";

export interface GradeOptions extends JudgingOptions {
  readonly assignment?: string;
  readonly layout: Layout;
  readonly reporter?: readonly string[];
  readonly strict?: boolean;
  readonly reveal?: boolean;
  readonly anonymize?: boolean;
  readonly fresh?: number;
  readonly seed?: string;
  readonly resume?: boolean;
  readonly cache: boolean;
  readonly journal?: string;
  readonly queue?: string | true;
  readonly giveUp?: number;
  readonly shard?: { readonly index: number; readonly count: number };
}

/** `dlj grade <submissions>`: a class. */
export function command(context: Context): Command {
  const { cli, grade } = context.messages;
  const repeat = (text: string, previous: readonly string[] | undefined) => [
    ...(previous ?? []),
    text,
  ];
  const made = makeCommand(context, {
    name: "grade",
    description: cli.grade.description,
    example: "dlj grade submissions/ --reporter terminal --reporter csv=grades.csv",
    ignoresConfig: true,
  })
    .argument("<submissions>", cli.grade.submissions)
    .option("--assignment <file>", cli.grade.assignment)
    .addOption(new Option("--layout <name>", cli.grade.layout).choices(layouts).default("student"))
    .addOption(new Option("--reporter <name[=path]>", cli.grade.reporter).argParser(repeat))
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
    .addOption(
      new Option("--shard <i/n>", cli.grade.shard).argParser((text: string) => {
        const [, index, count] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
        const shard = { index: Number(index), count: Number(count) };
        if (shard.index >= 1 && shard.index <= shard.count) return shard;
        throw new InvalidArgumentError(grade.badShard);
      }),
    );
  return addJudgingOptions(made, context, "require").action(
    async (submissions: string, options: GradeOptions) => {
      const engines = await startEngines(context, options, { busy: true });
      try {
        const { gradeClass } = await import("./grade-class.ts");
        context.exit(await gradeClass(context, engines, submissions, options));
      } finally {
        await engines.close();
      }
    },
  );
}
