import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { EngineOptions } from "../engine.ts";
import { neededPaths } from "./readable-paths.ts";

/** Other users need these rights: search on each parent, read on the path itself, and search too if it is a folder. */
const search = 0o001;
const read = 0o004;
const neededOf = (path: string) => (statSync(path).isDirectory() ? read | search : read);

/**
 * The outermost folder that keeps a user without an account from reading the interpreter, or undefined. A version
 * manager in root's home is such a case.
 */
export function closedFolder(options: Pick<EngineOptions, "interpreter">): string | undefined {
  for (const folder of neededPaths(options)) {
    if (!existsSync(folder)) continue;
    const path = realpathSync(folder);
    const closed = upwards(path)
      .reverse()
      .find((above) => !allows(above, above === path ? neededOf(path) : search));
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
