import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import { DljError } from "../error.ts";
import { starter } from "../learn/starter.ts";
import { findWorkspace } from "../learn/workspace.ts";
import { Catalogue } from "../problem/catalogue.ts";
import { makeCommand } from "./command.ts";
import type { Context } from "./context.ts";
import { addProblemsOption, problemFolders } from "./judging.ts";

interface NewOptions {
  readonly force?: boolean;
  readonly problems?: readonly string[];
}

/** `dlj new <problem>`: a starter in the workspace's `solutions/`, or in a new one here. */
export function command(context: Context): Command {
  const { cli } = context.messages;
  const made = makeCommand(context, {
    name: "new",
    description: cli.new.description,
    example: "dlj new softmax",
  })
    .argument("<problem>", cli.new.problem)
    .option("--force", cli.new.force);
  return addProblemsOption(made, cli).action((id: string, options: NewOptions) => {
    const problem = new Catalogue(problemFolders(options)).find(id);
    const { spec } = problem;
    const folder = join(findWorkspace(context.cwd) ?? context.cwd, "solutions");
    const file = join(folder, `${spec.id}.py`);
    const shown = file.startsWith(`${context.cwd}/`) ? file.slice(context.cwd.length + 1) : file;
    if (existsSync(file) && !options.force) {
      throw new DljError("usage", (m) => m.cli.new.exists({ file: shown }), `dlj run ${spec.id}`);
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, starter(problem, context.language, context.messages));
    context.stdout.write(`${cli.new.written({ file: shown })}\n${cli.next} dlj run ${spec.id}\n`);
  });
}
