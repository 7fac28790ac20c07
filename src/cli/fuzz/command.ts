import { type Command, Option } from "commander";
import { groups } from "../../problem/spec.ts";
import type { Context } from "../shared/context.ts";
import { addJudgingOptions } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { caseName, wholeNumber } from "../shared/option-parsers.ts";
import { withEngines } from "../shared/start-engines.ts";
import type { FuzzCommandOptions } from "./action.ts";

/** `dlj fuzz <problem> [file]`: finds the simplest counterexample to a solution. */
export function command(context: Context): Command {
  const { fuzz } = context.messages.author;
  const whole = (least: number, most: number) => wholeNumber(context.messages, least, most);
  const made = makeCommand(context, {
    name: "fuzz",
    description: fuzz.description,
    example: "dlj fuzz softmax mine.py",
  })
    .argument("<problem>", fuzz.problem)
    .argument("[file]", fuzz.file)
    .addOption(new Option("--seed <n>", fuzz.seed).argParser(whole(0, 2 ** 31)).default(1))
    .addOption(new Option("--count <n>", fuzz.count).argParser(whole(1, 1_000_000)).default(2000))
    .addOption(new Option("--seconds <n>", fuzz.seconds).argParser(whole(1, 86_400)).default(30))
    .addOption(new Option("--save <name>", fuzz.save).argParser(caseName(context.messages)))
    .addOption(
      new Option("--group <group>", fuzz.group).choices(Object.keys(groups)).default("hidden"),
    );
  return addJudgingOptions(made, context).action(
    async (problem: string, file: string | undefined, options: FuzzCommandOptions) => {
      const code = await withEngines(context, options, {}, async (engines) => {
        const { fuzzOne } = await import("./action.ts");
        return await fuzzOne(context, engines, problem, file, options);
      });
      context.exit(code);
    },
  );
}
