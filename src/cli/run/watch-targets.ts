import { existsSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { DljError } from "../../error.ts";
import { makeFolder } from "../../files/private-folder.ts";
import { readRegularFile } from "../../files/read-regular-file.ts";
import { languageOf } from "../../judge/solution.ts";
import { nextProblem } from "../../learn/progress/next.ts";
import { readProgress } from "../../learn/progress/store.ts";
import { starter } from "../../learn/starter.ts";
import { stampOf } from "../../learn/watch/saves.ts";
import type { Target } from "../../learn/watch/state.ts";
import { findWorkspace } from "../../learn/workspace.ts";
import type { Catalogue } from "../../problem/catalogue.ts";
import { loadProblem, type Problem } from "../../problem/load.ts";
import { languages } from "../../text/language.ts";
import type { Context } from "../shared/context.ts";
import { progressWorkspace } from "../shared/record-progress.ts";
import { shownPath } from "../shared/shown-path.ts";
import { resolveSolution } from "../shared/solution-argument.ts";
import { starterPath, writeStarter } from "../shared/write-starter.ts";
import type { RunOptions } from "./options.ts";

/** The named target. @throws DljError (usage) if it is stdin, or names nothing */
export function targetOf(
  context: Context,
  what: string,
  file: string | undefined,
  options: RunOptions,
): Target {
  if (file === "-") throw new DljError("usage", (m) => m.learn.watch.notStdin, "dlj run --help");
  const { problem, path } = resolveSolution(context, what, file, options);
  return makeTarget(context, problem, path);
}

/** A problem's file as a target, with its current content. */
export function makeTarget(context: Context, problem: Problem, path: string): Target {
  const shown = shownPath(context, path);
  const stamp = stampOf(path);
  const text = existsSync(path) ? readRegularFile(path).toString("utf8") : "";
  const isFresh = (["en", "zh"] as const).some((language) =>
    (["script", "function"] as const).some(
      (form) => starter(problem, language, languages[language], form) === text,
    ),
  );
  return { problem, path, shown, isFresh, stamp };
}

/** The folder in which solutions are saved. @throws DljError (usage) if there is no workspace */
export function solutionsFolder({ cwd }: Context): string {
  const workspace = findWorkspace(cwd);
  if (workspace === undefined) {
    throw new DljError("usage", (m) => m.learn.watch.noWorkspace, "dlj init");
  }
  const folder = join(workspace, "solutions");
  makeFolder(folder);
  return folder;
}

/** Editors write hidden files, backups and drafts beside a solution. */
export function isSolution(path: string): boolean {
  return !basename(path).startsWith(".") && extname(path) in languageOf;
}

/** Looks each path up only once, because an unknown name makes the catalogue read all problems. */
export function remembering(
  find: (path: string) => Problem | undefined,
): (path: string) => Problem | undefined {
  const known = new Map<string, Problem | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, find(path));
    return known.get(path);
  };
}

/** The next problem, with its starter. @throws DljError (usage) if there is no workspace for it */
export function nextTarget(
  context: Context,
  catalogue: Catalogue,
  leaving: Target | undefined,
): Target | undefined {
  const workspace = progressWorkspace(context);
  if (workspace === undefined) throw new DljError("usage", (m) => m.learn.watch.noWorkspace);
  const { progress } = readProgress(workspace);
  const entry = nextProblem(catalogue.entries(), progress, leaving?.problem.id);
  if (!entry) return undefined;
  const problem = loadProblem(entry.folder);
  const path = starterPath(context, problem.id);
  if (!existsSync(path)) writeStarter(context, problem, path);
  return makeTarget(context, problem, path);
}
