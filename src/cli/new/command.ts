import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { DljError } from "../../error.ts";
import { nextProblem } from "../../learn/progress/next.ts";
import { findWorkspace } from "../../learn/workspace.ts";
import { loadProblem, type Problem } from "../../problem/load.ts";
import type { Context } from "../shared/context.ts";
import { addProblemsOption } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { openCatalogue } from "../shared/open-catalogue.ts";
import { currentProgress } from "../shared/record-progress.ts";
import { shownPath } from "../shared/shown-path.ts";
import { starterPath, writeStarter } from "../shared/write-starter.ts";

interface NewOptions {
  readonly force?: boolean;
  readonly function?: boolean;
  readonly problems?: readonly string[];
}

/**
 * `dlj new [problem]`: writes a starter into the workspace's `solutions/`, or into a new one here.
 * Without a problem, for the next problem.
 */
export function command(context: Context): Command {
  const { cli } = context.messages;
  const made = makeCommand(context, {
    name: "new",
    description: cli.new.description,
    example: "dlj new softmax",
  })
    .argument("[problem]", cli.new.problem)
    .option("--function", cli.new.functionAlone)
    .option("--force", cli.new.force);
  return addProblemsOption(made, cli).action((id: string | undefined, options: NewOptions) => {
    const problem = id ? openCatalogue(context, options).find(id) : next(context, options);
    if (problem === undefined) {
      context.stdout.write(`${context.messages.learn.next.nothingLeft}\n`);
      return;
    }
    const folder = join(findWorkspace(context.cwd) ?? context.cwd, "solutions");
    const file = join(folder, `${problem.id}.py`);
    // A solution with another spelling or in another language counts too.
    const standing = existsSync(file) ? file : starterPath(context, problem.id);
    if (existsSync(standing) && !options.force) {
      const shown = shownPath(context, standing);
      throw new DljError(
        "usage",
        (m) => m.cli.new.exists({ file: shown }),
        `dlj run ${problem.id}`,
      );
    }
    const form = options.function ? "function" : "script";
    writeStarter(context, problem, file, { force: options.force ?? false, form });
    const written = cli.new.written({ file: shownPath(context, file) });
    context.stdout.write(`${written}\n${cli.next} dlj run ${problem.id} --watch\n`);
  });
}

/** The next problem without a solution. */
function next(context: Context, options: NewOptions): Problem | undefined {
  const isBegun = (id: string) => existsSync(starterPath(context, id));
  const entries = openCatalogue(context, options).entries();
  const entry = nextProblem(entries, currentProgress(context), undefined, isBegun);
  return entry && loadProblem(entry.folder);
}
