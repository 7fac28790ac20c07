import type { Command } from "commander";
import type { Context } from "../shared/context.ts";
import { addEngineOptions } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import type { ImportOptions } from "./action.ts";

/** `dlj import <packages>`: makes problems of Kattis packages and deep-ml files. */
export function command(context: Context): Command {
  const { imports } = context.messages;
  const made = makeCommand(context, {
    name: "import",
    description: imports.description,
    example: "dlj import different.zip",
  })
    .argument("<packages...>", imports.packages)
    .option("--as <id>", imports.as)
    .option("--into <folder>", context.messages.author.scaffold.into);
  return addEngineOptions(made, context, "auto").action(
    async (packages: string[], options: ImportOptions) => {
      const { importAll } = await import("./action.ts");
      await importAll(context, packages, options);
    },
  );
}
