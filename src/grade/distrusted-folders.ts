import { existsSync, realpathSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { DljError } from "../error.ts";
import type { Layout } from "./intake/layouts/table.ts";

/** The folders that students may have filled: the submissions, and in the layout `repository` the whole repository around them. */
export function distrustedFolders(submissions: string, layout: Layout): string[] {
  const repository = layout === "repository" ? repositoryOf(submissions) : undefined;
  return repository === undefined ? [submissions] : [submissions, repository];
}

function repositoryOf(path: string): string | undefined {
  if (existsSync(join(path, ".git"))) return path;
  return dirname(path) === path ? undefined : repositoryOf(dirname(path));
}

/**
 * Refuses an assignment, problem folder or hidden case that a student may have written: it would decide its own verdict.
 *
 * @throws DljError (usage) that names the first such path
 */
export function refuseStudentsOwn(paths: readonly string[], distrusted: readonly string[]): void {
  const roots = distrusted.filter(existsSync).map((folder) => realpathSync(folder));
  const own = paths
    .filter(existsSync)
    .find((path) => roots.some((root) => !/^\.\.(\/|$)/.test(relative(root, realpathSync(path)))));
  if (own === undefined) return;
  throw new DljError(
    "usage",
    (m) => m.grade.studentsOwn({ path: own }),
    (m) => m.grade.studentsOwnNext,
  );
}
