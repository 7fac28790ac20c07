import { type Command, Option } from "commander";
import { type Track, tracks } from "../../problem/spec.ts";
import type { Context } from "../shared/context.ts";
import { addEngineOptions } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import type { ScaffoldOptions } from "./action.ts";

/** `dlj scaffold <id>`: makes a new problem's folder, empty or from cases that are there. */
export function command(context: Context): Command {
  const { scaffold: text } = context.messages.author;
  const choices: Track[] = [...tracks, "course"];
  const made = makeCommand(context, {
    name: "scaffold",
    description: text.description,
    example: "dlj scaffold row-norm --from row_norm.py inputs/",
  })
    .argument("<id>", text.id)
    .option("--from <paths...>", text.from)
    .addOption(new Option("--track <track>", text.track).choices(choices).default("course"))
    .option("--into <folder>", text.into);
  return addEngineOptions(made, context, "auto").action(
    async (id: string, options: ScaffoldOptions) => {
      const { scaffoldOne } = await import("./action.ts");
      await scaffoldOne(context, id, options);
    },
  );
}
