import { existsSync, lstatSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { packageRoot } from "../../package-root.ts";
import type { EngineOptions } from "../engine.ts";

/** The system's folders. A solution may read each of them that is not a link. */
const system = [
  "/usr",
  "/bin",
  "/sbin",
  "/lib",
  "/lib32",
  "/lib64",
  "/libx32",
  "/nix/store",
  "/gnu/store",
];
/** The sandbox looks for commands here, whatever the judge's own PATH is. */
export const commandFolders = ["/usr/local/bin", "/usr/bin", "/bin"];
/** The dynamic linker needs these files of /etc. */
export const linkerFiles = ["/etc/ld.so.cache", "/etc/alternatives"];

/** The root's links: most systems link `/lib` to `usr/lib`. */
export function systemLinks(): string[] {
  return system.filter((path) => existsSync(path) && lstatSync(path).isSymbolicLink());
}

/** The outermost of all needed folders: the system's, the interpreter's prefixes and import path, and `more`. */
export function neededFolders(
  { interpreter }: Pick<EngineOptions, "interpreter">,
  more: readonly string[] = [],
): string[] {
  const { path, prefix, basePrefix, searchPath } = interpreter;
  const real = [path, realpathSync(path)].map((file) => dirname(file));
  const all = [...system, prefix, basePrefix, ...real, ...searchPath, ...more].filter(
    (folder) => existsSync(folder) && !lstatSync(folder).isSymbolicLink(),
  );
  const outermost = all.filter((folder) => !all.some((other) => isBelow(folder, other)));
  return [...new Set(outermost)];
}

/** The judge's own folders that lie in a needed one and must be hidden there: dlj itself may be installed below /usr. */
export function hiddenFolders(needed: readonly string[], options: EngineOptions): string[] {
  const candidates = [packageRoot, process.cwd(), ...(options.hidden ?? [])].filter(existsSync);
  const real = new Set(candidates.map((path) => realpathSync(path)));
  return [...real].filter((path) => needed.some((folder) => isBelow(path, folder)));
}

/**
 * The paths that Landlock allows a solution to read. Landlock can't hide a part of an allowed folder, so the parts
 * beside it are listed.
 */
export function readableFolders(options: EngineOptions, more: readonly string[] = []): string[] {
  const needed = neededFolders(options, more);
  const hidden = hiddenFolders(needed, options);
  return [
    ...needed.flatMap((folder) => without(folder, hidden)),
    ...linkerFiles.filter(existsSync),
  ];
}

function without(path: string, hidden: readonly string[]): string[] {
  if (hidden.includes(path)) return [];
  if (!hidden.some((other) => isBelow(other, path))) return [path];
  return readdirSync(path).flatMap((name) => without(join(path, name), hidden));
}

/** Whether `path` lies in `folder`, at any depth. A folder does not lie in itself. */
export function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep) && path !== folder;
}
