import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Layout } from "./submissions.ts";

/** The folders that students may have filled: the submissions, and in the layout `repository` all of the repository they lie in. */
export function distrustedFolders(submissions: string, layout: Layout): string[] {
  const repository = layout === "repository" ? repositoryOf(submissions) : undefined;
  return repository === undefined ? [submissions] : [submissions, repository];
}

function repositoryOf(path: string): string | undefined {
  if (existsSync(join(path, ".git"))) return path;
  return dirname(path) === path ? undefined : repositoryOf(dirname(path));
}
