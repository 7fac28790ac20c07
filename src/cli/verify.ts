import type { Command } from "commander";
import { makeCommand } from "./command.ts";
import type { Context } from "./context.ts";
import { addJudgingOptions, type JudgingOptions } from "./judging.ts";

export interface VerifyOptions extends JudgingOptions {
  readonly json?: boolean;
  readonly writeSchema?: boolean;
}

/** `dlj verify [problems]`: everything that is wrong with problem folders. */
export function command(context: Context): Command {
  const { verify } = context.messages.author;
  const made = makeCommand(context, {
    name: "verify",
    description: verify.description,
    example: "dlj verify softmax 'conv*'",
  })
    .argument("[problems...]", verify.problems)
    .option("--json", verify.json)
    .option("--write-schema", verify.writeSchema);
  return addJudgingOptions(made, context).action(
    async (selectors: string[], options: VerifyOptions) => {
      const { verifyAll, writeSchema } = await import("./verify-all.ts");
      if (options.writeSchema) writeSchema(context, options);
      else context.exit(await verifyAll(context, selectors, options));
    },
  );
}
