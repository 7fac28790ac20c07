import { type Command, Option } from "commander";
import type { Context } from "../shared/context.ts";
import { makeCommand } from "../shared/make-command.ts";
import { decimalNumber } from "../shared/option-parsers.ts";
import type { CompareCommandOptions } from "./action.ts";

/** `dlj compare <expected> <actual>`: compares two outputs as values. */
export function command(context: Context): Command {
  const { cli } = context.messages;
  const texts = cli.compare;
  const amount = decimalNumber((value) => value >= 0, texts.notNegative);
  const decimals = decimalNumber(
    (value) => Number.isInteger(value) && value >= 0 && value <= 15,
    cli.wholeNumber({ least: 0, most: 15 }),
  );
  return makeCommand(context, {
    name: "compare",
    description: texts.description,
    example: "dlj compare expected.txt - < got.txt",
  })
    .argument("<expected>", texts.expected)
    .argument("<actual>", texts.actual)
    .addOption(
      new Option("--decimals <n>", texts.decimals)
        .argParser(decimals)
        .conflicts(["absolute", "relative"]),
    )
    .addOption(new Option("--absolute <x>", texts.absolute).argParser(amount).conflicts("relative"))
    .addOption(new Option("--relative <x>", texts.relative).argParser(amount))
    .option("--strict-containers", texts.strictContainers)
    .option("--json", cli.options.json)
    .action(async (expected: string, actual: string, options: CompareCommandOptions) => {
      const { compareFiles } = await import("./action.ts");
      context.exit(await compareFiles(context, expected, actual, options));
    });
}
