import type { Command } from "commander";
import type { Context } from "../shared/context.ts";
import { makeCommand } from "../shared/make-command.ts";

/** `dlj diff <old> <new>`: says what changed between two runs of a class. */
export function command(context: Context): Command {
  const { cli } = context.messages;
  return makeCommand(context, {
    name: "diff",
    description: cli.diff.description,
    example: "dlj diff old.json new.json",
    ignoresConfig: true,
  })
    .argument("<old>", cli.diff.old)
    .argument("<new>", cli.diff.now)
    .action(async (old: string, now: string) => {
      const { diffResults } = await import("./action.ts");
      context.exit(diffResults(context, old, now));
    });
}
