import { type Command, InvalidArgumentError } from "commander";
import { DljError } from "../../error.ts";
import { newADay } from "../../learn/drill/drill.ts";
import type { Context } from "../shared/context.ts";
import { addProblemsOption } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { progressWorkspace } from "../shared/record-progress.ts";
import type { DrillOptions } from "./options.ts";

/** `dlj drill [problems]`: asks follow-up questions; with --code, lets a solved exercise be written again. */
export function command(context: Context): Command {
  const { cli, learn } = context.messages;
  const made = makeCommand(context, {
    name: "drill",
    description: learn.drill.description,
    example: "dlj drill transformer --new 5",
  })
    .argument("[problems]", learn.drill.problems)
    .option("--code", learn.drill.code)
    .option("--new <count>", learn.drill.new, count(learn.drill.badCount), newADay);
  return addProblemsOption(made, cli).action(
    async (selector: string | undefined, options: DrillOptions) => {
      const workspace = progressWorkspace(context);
      if (workspace === undefined)
        throw new DljError("usage", (m) => m.learn.progress.noWorkspace, "dlj init");
      if (options.code) {
        const { writeAgain } = await import("./write-again.ts");
        await writeAgain(context, workspace, selector, options);
      } else {
        const { askQuestions } = await import("./ask-questions.ts");
        context.exit(await askQuestions(context, workspace, selector, options));
      }
    },
  );
}

function count(otherwise: string): (text: string) => number {
  return (text) => {
    if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError(otherwise);
    return Number(text);
  };
}
