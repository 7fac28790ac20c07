import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Program } from "../../engine/engine.ts";
import { DljError } from "../../error.ts";
import { languageOf, makeProgram, readProgram } from "../../judge/solution.ts";
import { findSolution, findWorkspace } from "../../learn/workspace.ts";
import { idOfFile } from "../../problem/catalogue.ts";
import type { Problem } from "../../problem/load.ts";
import type { Context } from "./context.ts";
import type { JudgingOptions } from "./judging-options.ts";
import { openCatalogue } from "./open-catalogue.ts";

/**
 * Resolves the arguments of one solution. An argument with `/` or an extension is a file, named after
 * its problem; any other is an id or alias.
 */
export function resolveSolution(
  context: Context,
  what: string,
  file: string | undefined,
  options: Pick<JudgingOptions, "problems">,
): { problem: Problem; path: string } {
  const catalogue = openCatalogue(context, options);
  if (isFile(what)) {
    if (file !== undefined) {
      throw new DljError(
        "usage",
        (m) => m.cli.run.twoFiles({ first: what, second: file }),
        "dlj run --help",
      );
    }
    const path = resolve(context.cwd, what);
    if (!existsSync(path))
      throw new DljError(
        "usage",
        (m) => m.judge.unreadable({ file: what, why: "ENOENT" }),
        "dlj list",
      );
    const name = /^(solution|main)\.\w+$/.test(basename(path)) ? basename(dirname(path)) : path;
    return { problem: catalogue.find(idOfFile(name)), path };
  }
  const problem = catalogue.find(what);
  if (file !== undefined) return { problem, path: file === "-" ? "-" : resolve(context.cwd, file) };
  const workspace = findWorkspace(context.cwd);
  const found = workspace && findSolution(workspace, problem.id, Object.keys(languageOf));
  if (found) return { problem, path: found };
  const missing = join(workspace ? "solutions" : ".", `${problem.id}.py`);
  throw new DljError(
    "usage",
    (m) => m.cli.run.noSolution({ id: problem.id, file: missing }),
    `dlj new ${problem.id}`,
  );
}

function isFile(argument: string): boolean {
  return argument.includes("/") || /\.[A-Za-z]+$/.test(argument);
}

export async function readProgramAt(
  context: Context,
  problem: Problem,
  path: string,
): Promise<Program> {
  if (path !== "-") return readProgram(path, shownFileName(context, path));
  return makeProgram(await buffer(context.stdin), `${problem.id}.py`);
}

export function shownFileName({ cwd }: Context, path: string): string {
  return path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path;
}
