import { join, resolve } from "node:path";
import { type Command, CommanderError, Option } from "commander";
import { DljError } from "../../error.ts";
import { readRegularFile } from "../../files/read-regular-file.ts";
import { findWorkspace } from "../../learn/workspace.ts";
import type { Context } from "../shared/context.ts";
import { addJudgingOptions } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { anyText, repeatable } from "../shared/option-parsers.ts";
import { withEngines } from "../shared/start-engines.ts";
import type { RunOptions } from "./options.ts";

/** `dlj run <problem> [file]`: judges one solution. */
export function command(context: Context): Command {
  const { cli } = context.messages;
  const run = makeCommand(context, {
    name: "run",
    description: cli.run.description,
    example: "dlj run softmax mine.py --all",
  })
    .argument("[problem]", cli.run.problem)
    .argument("[file]", cli.run.file)
    .addOption(new Option("--case <name>", cli.run.case).argParser(repeatable(anyText)))
    .option("--all", cli.run.all)
    .option("--picture", cli.run.picture)
    .addOption(new Option("--watch", cli.run.watch).conflicts(["reporter", "all"]))
    .option("--strict", cli.options.strict)
    .addOption(
      new Option("--reporter <name>", cli.options.reporter)
        .choices(["terminal", "json"])
        .default("terminal"),
    );
  return addJudgingOptions(run, context).action(
    async (problem: string | undefined, file: string | undefined, options: RunOptions) => {
      if (options.watch) checkTerminal(context);
      else if (problem === undefined) throw missing("problem");
      const onlyOne = !options.watch && problem !== undefined;
      const needsNumpy = !onlyOne || mentionsNumpy(context.cwd, problem, file);
      const start = { preload: needsNumpy ? ["numpy"] : [] };
      const code = await withEngines(context, options, start, async (engines) => {
        if (options.watch || problem === undefined) {
          const { watchRuns } = await import("./watch.ts");
          return await watchRuns(context, engines, problem, file, options);
        }
        // Loaded only now, because Python starts meanwhile.
        const { runOne } = await import("./action.ts");
        return await runOne(context, engines, problem, file, options);
      });
      context.exit(code);
    },
  );
}

/**
 * Whether the solution probably imports NumPy. Looks in the usual place only, because the interpreter
 * is started first.
 */
function mentionsNumpy(cwd: string, problem: string, file: string | undefined): boolean {
  const isFile = /[/.]/.test(problem);
  const inWorkspace = join(findWorkspace(cwd) ?? cwd, "solutions", `${problem}.py`);
  const path = resolve(cwd, file ?? (isFile ? problem : inWorkspace));
  try {
    return readRegularFile(path).includes("numpy");
  } catch {
    return true;
  }
}

/** @throws DljError (usage) if stdin and stdout are not a terminal. */
function checkTerminal({ stdin, stdout, env }: Context): void {
  if (stdin.isTTY && stdout.isTTY && env.TERM !== "dumb") return;
  throw new DljError("usage", (m) => m.learn.watch.noTerminal, "dlj run --help");
}

/** Without --watch a problem is required; commander's own message for a missing argument. */
function missing(argument: string): CommanderError {
  const message = `error: missing required argument '${argument}'`;
  return new CommanderError(1, "commander.missingArgument", message);
}
