import { statSync } from "node:fs";
import { resolve } from "node:path";
import { type Command, Option } from "commander";
import { DljError } from "../../error.ts";
import { stateFolder } from "../../files/user-folders.ts";
import { findConfig } from "../../learn/config/find.ts";
import { findWorkspace } from "../../learn/workspace.ts";
import { packageRoot } from "../../package-root.ts";
import { configure } from "../shared/configure.ts";
import type { Context } from "../shared/context.ts";
import { addEngineOptions, addProblemsOption } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { wholeNumber } from "../shared/option-parsers.ts";
import { withEngines } from "../shared/start-engines.ts";
import type { ServeOptions } from "./action.ts";

/** `dlj serve [dir]`: answers HTTP requests on this machine. */
export function command(context: Context): Command {
  const { cli, serve } = context.messages;
  const made = makeCommand(context, {
    name: "serve",
    description: serve.description,
    example: "dlj serve --port 8000",
    // The workspace may be another folder, which has its own config.
    ignoresConfig: true,
  })
    .argument("[dir]", serve.dir)
    .addOption(new Option("--host <address>", serve.host).default("127.0.0.1"))
    .addOption(
      new Option("--port <n>", serve.port)
        .argParser(wholeNumber(context.messages, 0, 65_535))
        .default(4180),
    )
    .addOption(
      new Option("--waiting <n>", serve.waiting).argParser(
        wholeNumber(context.messages, 0, 10_000),
      ),
    )
    .option("--queue [url]", cli.grade.queue)
    .addOption(new Option("--open", serve.open))
    .addOption(new Option("--no-open", serve.noOpen));
  const withProblems = addProblemsOption(made, cli);
  return addEngineOptions(withProblems, context, "auto").action(
    async (dir: string | undefined, options: ServeOptions, acting: Command) => {
      const home = homeOf(context, dir);
      const config = await findConfig(home);
      const there = { ...context, cwd: home, config };
      configure(acting, there);
      const hidden = [home, stateFolder(there.env)];
      const code = await withEngines(there, options, { hidden }, async (engines) => {
        const { serveUntilStopped } = await import("./action.ts");
        return await serveUntilStopped(there, engines, acting.opts());
      });
      context.exit(code);
    },
  );
}

/** The workspace: the nearest one from the folder upwards, else the folder itself. */
function homeOf({ cwd }: Context, dir = "."): string {
  const folder = resolve(cwd, dir);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new DljError("usage", (m) => m.serve.noFolder({ file: dir }), "dlj init");
  const home = findWorkspace(folder) ?? folder;
  // Its solutions are the references.
  if (home === packageRoot)
    throw new DljError("usage", (m) => m.serve.ownFolder, "dlj init practice");
  return home;
}
