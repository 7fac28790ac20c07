import { existsSync, lstatSync, readdirSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { packageRoot } from "../../package-root.ts";
import type { EngineOptions, Interpreter } from "../engine.ts";

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
/** The sandbox looks for commands here, not on the judge's own PATH. */
export const commandFolders = ["/usr/local/bin", "/usr/bin", "/bin"];
/** The dynamic linker needs these files of /etc. */
export const linkerFiles = ["/etc/ld.so.cache", "/etc/alternatives"];

type Visible = Pick<EngineOptions, "interpreter" | "hidden">;

/** The root's links: most systems link `/lib` to `usr/lib`. */
export function systemLinks(): string[] {
  return system.filter((path) => existsSync(path) && lstatSync(path).isSymbolicLink());
}

/**
 * The outermost of all needed paths: the system's folders, the interpreter's file, libraries and packages, and `more`. A prefix as
 * a whole is never needed: it may be a home, or the folder of a course.
 */
export function neededPaths(options: Visible, more: readonly string[] = []): string[] {
  const folders = system.filter((path) => existsSync(path) && !lstatSync(path).isSymbolicLink());
  // A library's path may go through one of the root's links, which are made as links.
  const links = systemLinks();
  const outside = more.filter((path) => !links.some((link) => isBelow(path, link)));
  const own = [...installedPaths(options.interpreter), ...packagePaths(options)];
  return outermost([...folders, ...own, ...outside]);
}

/** The interpreter's own file and libraries. */
function installedPaths({ path, prefix, basePrefix }: Interpreter): string[] {
  const files = [path, realpathSync(path), join(prefix, "pyvenv.cfg")];
  return [...files, ...librariesOf({ prefix, basePrefix })].filter(existsSync);
}

function librariesOf({ prefix, basePrefix }: Pick<Interpreter, "prefix" | "basePrefix">): string[] {
  return [prefix, basePrefix].flatMap((folder) => [join(folder, "lib"), join(folder, "lib64")]);
}

/**
 * The folders of the import path. A folder inside a hidden one was named by a `.pth` file or an editable install: it is left
 * out, unless it belongs to the interpreter.
 */
export function packagePaths(options: Visible): string[] {
  const { interpreter } = options;
  const libraries = librariesOf(interpreter);
  const hidden = hiddenPaths(options);
  const isHidden = (path: string) => hidden.some((one) => isWithin(realpathSync(path), one));
  return interpreter.searchPath
    .filter(existsSync)
    .filter((path) => libraries.some((folder) => isWithin(path, folder)) || !isHidden(path));
}

function outermost(paths: readonly string[]): string[] {
  const all = [...new Set(paths)];
  return all.filter((path) => !all.some((other) => isBelow(path, other)));
}

/** Everything of the judge's that no solution may see: dlj itself, the current folder, and what the options name. */
function hiddenPaths({ hidden = [] }: Pick<EngineOptions, "hidden">): string[] {
  const all = [packageRoot, process.cwd(), ...hidden].filter(existsSync);
  return [...new Set(all.map((path) => realpathSync(path)))];
}

/** A hidden path within a visible folder, and the interpreter's own paths below it, which are needed all the same. */
export interface Mask {
  readonly path: string;
  readonly kept: readonly string[];
}

/**
 * The hidden paths inside a visible folder, outer ones first. A folder may be seen through a link, such as an environment's
 * `lib64`: its hidden paths are masked there, too.
 */
export function masksWithin(visible: readonly string[], options: Visible): Mask[] {
  const hidden = hiddenPaths(options);
  const within = (folder: string) => {
    const real = realpathSync(folder);
    return hidden
      .filter((path) => isBelow(path, real))
      .map((path) => join(folder, relative(real, path)));
  };
  const paths = outermost(visible.filter(existsSync).flatMap(within));
  const own = [...installedPaths(options.interpreter), ...packagePaths(options)];
  const masks = paths.map((path) => ({
    path,
    kept: outermost(own.filter((one) => isBelow(one, path))),
  }));
  const kept = masks.flatMap((mask) => mask.kept);
  return kept.length === 0 ? masks : [...masks, ...masksWithin(kept, options)];
}

/** The paths that Landlock allows a solution to read. Landlock can't hide a part of an allowed folder, so the parts beside it are listed. */
export function allowedPaths(options: Visible, more: readonly string[] = []): string[] {
  const needed = neededPaths(options, more);
  const masks = masksWithin(needed, options);
  const masked = masks.map(({ path }) => path);
  const kept = masks.flatMap((mask) => mask.kept);
  return [
    ...[...needed, ...kept].flatMap((folder) => without(folder, masked)),
    ...linkerFiles.filter(existsSync),
  ];
}

/** A link beside a masked path is left out: Landlock would allow its target. */
function without(path: string, masked: readonly string[]): string[] {
  if (masked.includes(path)) return [];
  if (!masked.some((other) => isBelow(other, path))) return [path];
  return readdirSync(path)
    .map((name) => join(path, name))
    .filter((inner) => !lstatSync(inner).isSymbolicLink())
    .flatMap((inner) => without(inner, masked));
}

/** Whether `path` is inside `folder`, at any depth. A folder is not inside itself. */
export function isBelow(path: string, folder: string): boolean {
  return path !== folder && isWithin(path, folder);
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
