import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Command, Option } from "commander";
import { findWorkspace } from "../learn/workspace.ts";
import { makeCommand } from "./command.ts";
import type { Context } from "./context.ts";
import { addJudgingOptions, type JudgingOptions, startEngines } from "./judging.ts";

export interface RunOptions extends JudgingOptions {
  readonly case?: readonly string[];
  readonly all?: boolean;
  readonly strict?: boolean;
  readonly reporter: "terminal" | "json";
}

/** `dlj run <problem> [file]`: one solution. */
export function command(context: Context): Command {
  const { cli } = context.messages;
  const run = makeCommand(context, {
    name: "run",
    description: cli.run.description,
    example: "dlj run softmax mine.py --all",
  })
    .argument("<problem>", cli.run.problem)
    .argument("[file]", cli.run.file)
    .addOption(
      new Option("--case <name>", cli.run.case).argParser(
        (name: string, previous: readonly string[] | undefined) => [...(previous ?? []), name],
      ),
    )
    .option("--all", cli.run.all)
    .option("--strict", cli.options.strict)
    .addOption(
      new Option("--reporter <name>", cli.options.reporter)
        .choices(["terminal", "json"])
        .default("terminal"),
    );
  return addJudgingOptions(run, context).action(
    async (problem: string, file: string | undefined, options: RunOptions) => {
      const preload = mentionsNumpy(context.cwd, problem, file) ? ["numpy"] : [];
      const engines = await startEngines(context, options, { preload });
      try {
        // Loaded only now: Python has started meanwhile.
        const { runOne } = await import("./run-one.ts");
        context.exit(await runOne(context, engines, problem, file, options));
      } finally {
        await engines.close();
      }
    },
  );
}

/** Whether the solution is likely to import NumPy: a look at where it most often lies, for its interpreter is started first. */
function mentionsNumpy(cwd: string, problem: string, file: string | undefined): boolean {
  const isFile = /[/.]/.test(problem);
  const inWorkspace = join(findWorkspace(cwd) ?? cwd, "solutions", `${problem}.py`);
  const path = resolve(cwd, file ?? (isFile ? problem : inWorkspace));
  try {
    return readFileSync(path).includes("numpy");
  } catch {
    return true;
  }
}
