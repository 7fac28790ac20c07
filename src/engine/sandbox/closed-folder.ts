import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { EngineOptions } from "../engine.ts";
import { neededFolders } from "./readable-paths.ts";

/** Others may search a folder on the way, and read and search the one that is meant. */
const search = 0o001;
const readAndSearch = 0o005;

/**
 * The outermost folder that keeps a user without an account out of what an interpreter needs, or undefined: root's home, in which
 * a version manager has put it.
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
