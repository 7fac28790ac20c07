import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of dlj's own package, with `problems/`, `solutions/` and the Python files; the same in the
 * source tree and in the bundle.
 */
export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

/** dlj's version, from its package.json. */
export const version: string = JSON.parse(
  readFileSync(join(packageRoot, "package.json"), "utf8"),
).version;

function findRoot(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : findRoot(dirname(folder));
}
