import { Argument, type Command } from "commander";
import { Catalogue } from "../../problem/catalogue.ts";
import { byCodeUnit } from "../../problem/load.ts";
import { tracks } from "../../problem/spec.ts";
import type { Context } from "../shared/context.ts";
import { addProblemsOption, problemFolders } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { bashScript } from "./bash.ts";
import { fishScript } from "./fish.ts";
import { type CommandPlace, commandTree, type Lists } from "./tree.ts";
import { zshScript } from "./zsh.ts";

/** The script writers, by shell. */
const shells = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
} satisfies Record<string, (commands: readonly CommandPlace[], lists: Lists) => string>;

/** `dlj completion <shell>`: prints a script made from the commands themselves. */
export function command(context: Context): Command {
  const { cli } = context.messages;
  const completion = makeCommand(context, {
    name: "completion",
    description: cli.completion.description,
    example: 'eval "$(dlj completion bash)"',
  }).addArgument(new Argument("<shell>", cli.completion.shell).choices(Object.keys(shells)));
  return addProblemsOption(completion, cli).action(
    async (shell: keyof typeof shells, options: { readonly problems?: readonly string[] }) => {
      const catalogue = new Catalogue(problemFolders(options));
      const tags = catalogue.entries().flatMap(({ spec }) => spec.tags);
      const problems = catalogue.ids();
      const selectors = [...new Set([...problems, ...tracks, ...tags, "all"])].sort(byCodeUnit);
      const tree = await commandTree(context);
      context.stdout.write(shells[shell](tree, { problems, selectors }));
    },
  );
}
