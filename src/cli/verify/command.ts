import type { Command } from "commander";
import type { Context } from "../shared/context.ts";
import { addJudgingOptions } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import type { VerifyCommandOptions } from "./action.ts";

/** `dlj verify [problems]`: checks problem folders. */
export function command(context: Context): Command {
  const { verify } = context.messages.author;
  const made = makeCommand(context, {
    name: "verify",
    description: verify.description,
    example: "dlj verify softmax 'conv*'",
  })
    .argument("[problems...]", verify.problems)
    .option("--mine", verify.mine)
    .option("--course", verify.course)
    .option("--json", verify.json)
    .option("--write-schema", verify.writeSchema);
  return addJudgingOptions(made, context).action(
    async (selectors: string[], options: VerifyCommandOptions) => {
      const { verifyAll, writeSchema } = await import("./action.ts");
      if (options.writeSchema) writeSchema(context, options);
      else context.exit(await verifyAll(context, selectors, options));
    },
  );
}
