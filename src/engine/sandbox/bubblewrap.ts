import { existsSync, readlinkSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { packageRoot } from "../../package-root.ts";
import type { EngineOptions, Layer, Tier } from "../engine.ts";
import { linkerFiles, masksWithin, neededPaths, systemLinks } from "./readable-paths.ts";

/** The folder of the server's Python files. */
export const serverFolder: string = join(packageRoot, "src", "engine", "server");

/** The same folder as the sandbox sees it. */
export const mountedServerFolder = "/dlj";

/** Settings that differ between servers of one engine. */
export interface LaunchOptions {
  /** Import modules before the first program is known. */
  readonly warm?: boolean;
  /** These modules; by default the preloaded ones. */
  readonly imports?: readonly string[];
  /** Pin the server to this core, an index into the allowed ones. Its cases may use all cores. */
  readonly core?: number;
  /** Run the self-check before the first program. */
  readonly checked?: boolean;
  /** Programs are commands; their files are written into the current folder. */
  readonly runsCommands?: boolean;
  /** Cases may write into that folder in the tier landlock too, as compilers do. */
  readonly writable?: boolean;
  /** More folders that commands must be able to read. */
  readonly folders?: readonly string[] | undefined;
}

/** The uid and gid in the sandbox if the judge is an ordinary user. */
const boxedUser = "1000";
/** Bytes of bubblewrap's own scratch folders. In the tier nested each program gets new ones instead. */
const scratchSize = "16777216";

/**
 * The bubblewrap command line, up to the interpreter's own: a read-only system, own namespaces, no file of the judge's.
 *
 * Real root gets no user namespace, because uid 0 in it would still be the real uid 0. Its server mounts /proc itself,
 * then takes a uid without an account and drops all capabilities.
 */
export function bubblewrapCommand(
  tier: Tier,
  kept: readonly Layer[],
  root: boolean,
  options: EngineOptions,
  { folders = [], runsCommands = false }: LaunchOptions,
): string[] {
  const has = (layer: Layer) => kept.includes(layer);
  return [
    "bwrap",
    ...(root ? [] : ["--unshare-user", "--uid", boxedUser, "--gid", boxedUser]),
    ...["--unshare-pid", "--unshare-uts", "--unshare-cgroup-try", "--hostname", "dlj"],
    ...(has("ipc") ? ["--unshare-ipc"] : []),
    ...(has("network") ? ["--unshare-net"] : []),
    ...["--as-pid-1", "--die-with-parent", "--new-session"],
    ...(has("mounts") ? mounts(options, folders) : ["--ro-bind", "/", "/"]),
    ...(has("mounts") ? ["--ro-bind", serverFolder, mountedServerFolder] : []),
    ...(root ? ["--dir", "/proc"] : ["--proc", "/proc"]),
    ...["--dev", "/dev", ...noTerminals, ...scratch("/dev/shm"), ...scratch("/tmp")],
    ...(has("readonly") ? readOnly(tier === "flat" && !runsCommands) : []),
    // The owner of a namespace may change its limits in /proc/sys, and the next case could read them. In the tier nested
    // a program's process must first write its uid_map, and then mounts its own /proc.
    ...(has("readonly") && tier === "flat" && !root ? ["--remount-ro", "/proc"] : []),
    ...["--cap-drop", "ALL", ...(root ? rootCapabilities : [])],
    ...["--chdir", "/tmp", "--"],
  ];
}

/** Hides the terminals. An ordinary user would own their folder, so a case could leave state in its times and modes. */
const noTerminals = ["--perms", "0555", "--size", "4096", "--tmpfs", "/dev/pts"];

const scratch = (path: string) => ["--perms", "1777", "--size", scratchSize, "--tmpfs", path];

const rootCapabilities = ["CAP_SYS_ADMIN", "CAP_SETUID", "CAP_SETGID"].flatMap((name) => [
  "--cap-add",
  name,
]);

/** The order matters: a mount that hides comes after the mount that contains it, and the root comes last. */
function readOnly(scratchToo: boolean): string[] {
  const too = scratchToo ? ["--remount-ro", "/dev/shm", "--remount-ro", "/tmp"] : [];
  return [...too, ...["/dev/pts", "/dev", "/"].flatMap((path) => ["--remount-ro", path])];
}

function mounts(options: EngineOptions, folders: readonly string[]): string[] {
  const needed = neededPaths(options, folders);
  return [
    ...bound([...needed, ...linkerFiles.filter(existsSync)]),
    ...systemLinks().flatMap((link) => ["--symlink", readlinkSync(link), link]),
    ...masksWithin(needed, options).flatMap(({ path, kept }) =>
      statSync(path).isDirectory()
        ? [...emptyFolder, path, ...bound(kept), "--remount-ro", path]
        : ["--ro-bind", "/dev/null", path],
    ),
  ];
}

const emptyFolder = ["--perms", "0755", "--size", "4096", "--tmpfs"];

function bound(paths: readonly string[]): string[] {
  const folders = parents(paths).flatMap((folder) => ["--perms", "0755", "--dir", folder]);
  return [...folders, ...paths.flatMap((path) => ["--ro-bind", path, path])];
}

/** The parents of some folders, outermost first. bubblewrap would create them with rights for its own user alone. */
function parents(folders: readonly string[]): string[] {
  const above = (folder: string): string[] =>
    dirname(folder) === "/" ? [] : [...above(dirname(folder)), dirname(folder)];
  return [...new Set(folders.flatMap(above))];
}
