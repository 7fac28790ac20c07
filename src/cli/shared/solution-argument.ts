import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Program } from "../../engine/engine.ts";
import { DljError } from "../../error.ts";
import { nameIndexOf } from "../../grade/intake/problem-names.ts";
import { sourceName } from "../../grade/intake/source-names.ts";
import { languageOf, makeProgram, readProgram } from "../../judge/solution.ts";
import { findSolution, findWorkspace } from "../../learn/workspace.ts";
import { type Catalogue, idOfFile } from "../../problem/catalogue.ts";
import { loadProblem, type Problem } from "../../problem/load.ts";
import { type Context, warn } from "./context.ts";
import type { JudgingOptions } from "./judging-options.ts";
import { openCatalogue } from "./open-catalogue.ts";
import { readStdin } from "./read-stdin.ts";

/**
 * Resolves the arguments of one solution. An argument with `/` or an extension is a file, named after
 * its problem; any other is an id or alias. If a file's name is only near to a problem's, a warning says so.
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
    const { problem, isNear } = problemOfFile(catalogue, path) ?? {};
    // Throws with similar ids.
    if (problem === undefined) return { problem: catalogue.find(idOfFile(namedAfter(path))), path };
    if (isNear) warn(context, context.messages.cli.run.nearName({ file: what, id: problem.id }));
    return { problem, path };
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

/** The problem that a file is named after, or whose name is near, as `dlj grade` finds it: `softmax_v2.py` is softmax. */
export function problemOfFile(
  catalogue: Catalogue,
  path: string,
): { readonly problem: Problem; readonly isNear: boolean } | undefined {
  const name = namedAfter(path);
  const exact = catalogue.lookUp(idOfFile(name));
  if (exact) return { problem: exact, isNear: false };
  const near = nameIndexOf(catalogue).near(sourceName(name).stem, new Set());
  const folder = near && catalogue.folder(near.problem);
  return folder === undefined ? undefined : { problem: loadProblem(folder), isNear: true };
}

/** The file's name, or the folder's if it is only `solution.py` or `main.py`. */
function namedAfter(path: string): string {
  return basename(/^(solution|main)\.\w+$/.test(basename(path)) ? dirname(path) : path);
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
  return makeProgram(await readStdin(context), `${problem.id}.py`);
}

export function shownFileName({ cwd }: Context, path: string): string {
  return path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path;
}
