import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { EngineOptions } from "../engine.ts";
import { neededFolders } from "./readable-paths.ts";

/** Other users need these rights: search on each parent, read and search on the folder itself. */
const search = 0o001;
const readAndSearch = 0o005;

/**
 * The outermost folder that keeps a user without an account from reading the interpreter, or undefined. A version
 * manager in root's home is such a case.
 */
export function closedFolder(options: Pick<EngineOptions, "interpreter">): string | undefined {
  for (const folder of neededFolders(options)) {
    if (!existsSync(folder)) continue;
    const path = realpathSync(folder);
    const closed = upwards(path)
      .reverse()
      .find((above) => !allows(above, above === path ? readAndSearch : search));
    if (closed) return closed;
  }
  return undefined;
}

function upwards(path: string): string[] {
  return dirname(path) === path ? [path] : [path, ...upwards(dirname(path))];
}

function allows(path: string, rights: number): boolean {
  return (statSync(path).mode & rights) === rights;
}
