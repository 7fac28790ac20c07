import { existsSync, lstatSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { packageRoot } from "../../package-root.ts";
import type { EngineOptions } from "../engine.ts";

/** Folders of the system that a solution may read, where they are not links. */
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
/** Where the sandbox looks for commands, whatever the judge's own PATH is. */
export const commandFolders = ["/usr/local/bin", "/usr/bin", "/bin"];
/** What the dynamic linker needs of /etc. */
export const linkerFiles = ["/etc/ld.so.cache", "/etc/alternatives"];

/** Links at the root, as on most systems today: `/lib` to `usr/lib`. */
export function systemLinks(): string[] {
  return system.filter((path) => existsSync(path) && lstatSync(path).isSymbolicLink());
}

/** The outermost folders that are needed: the system's, the interpreter's prefixes and import path, and `more`. */
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

/** Folders of the judge's that lie in one of `needed`, and must not be seen there: dlj itself, where it is installed below /usr. */
export function hiddenFolders(needed: readonly string[], options: EngineOptions): string[] {
  const candidates = [packageRoot, process.cwd(), ...(options.hidden ?? [])].filter(existsSync);
  const real = new Set(candidates.map((path) => realpathSync(path)));
  return [...real].filter((path) => needed.some((folder) => isBelow(path, folder)));
}

/** What Landlock lets a solution read: it can only allow, so a folder with something hidden in it is allowed piece by piece. */
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

/** Whether `path` is strictly within `folder`. */
export function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep) && path !== folder;
}
