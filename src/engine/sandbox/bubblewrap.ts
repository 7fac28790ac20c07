import { readlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { packageRoot } from "../../package-root.ts";
import type { EngineOptions, Layer, Tier } from "../engine.ts";
import {
  hiddenFolders,
  isBelow,
  linkerFiles,
  neededFolders,
  systemLinks,
} from "./readable-paths.ts";

/** The server's Python files. */
export const serverFolder: string = join(packageRoot, "src", "engine", "server");

/** Where they are seen from within a box. */
export const mountedServerFolder = "/dlj";

/** How one server differs from others of the same engine. */
export interface LaunchOptions {
  /** Whether the preloaded modules are imported before a program is known. */
  readonly warm?: boolean;
  /** The core that it keeps to, counted among those that it may use; its cases may use all. */
  readonly core?: number;
  /** Whether a self-check goes before its first program. */
  readonly checked?: boolean;
  /** Whether programs are commands, whose file is put into the current folder. */
  readonly runsCommands?: boolean;
  /** Whether a case may write into that folder in the tier landlock too, as compilers do. */
  readonly writable?: boolean;
  /** Folders that commands need to read. */
  readonly folders?: readonly string[] | undefined;
}

/** The uid and gid within a box of an ordinary user. */
const boxedUser = "1000";
/** Bytes of the scratch folders that bubblewrap itself makes; cases get none of them in the tier nested. */
const scratchSize = "16777216";

/**
 * The bubblewrap command line before the interpreter's: a read-only system, own namespaces, nothing of the judge's.
 *
 * The real root gets no user namespace, in which uid 0 would still be the real one: its server mounts its own /proc, and then
 * becomes a uid without an account and without capabilities.
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
    // A namespace's owner may set its limits in /proc/sys, where the next case would read them. In the tier nested a program's
    // process has to write its uid_map first, and then mounts its own.
    ...(has("readonly") && tier === "flat" && !root ? ["--remount-ro", "/proc"] : []),
    ...["--cap-drop", "ALL", ...(root ? rootCapabilities : [])],
    ...["--chdir", "/tmp", "--"],
  ];
}

/** An ordinary user would own the terminals' folder, whose times and modes outlive a case; and no exercise needs one. */
const noTerminals = ["--perms", "0555", "--size", "4096", "--tmpfs", "/dev/pts"];

const scratch = (path: string) => ["--perms", "1777", "--size", scratchSize, "--tmpfs", path];

const rootCapabilities = ["CAP_SYS_ADMIN", "CAP_SETUID", "CAP_SETGID"].flatMap((name) => [
  "--cap-add",
  name,
]);

/** The order is the point: what hides comes after what it lies in, and the root itself last. */
function readOnly(scratchToo: boolean): string[] {
  const too = scratchToo ? ["--remount-ro", "/dev/shm", "--remount-ro", "/tmp"] : [];
  return [...too, ...["/dev/pts", "/dev", "/"].flatMap((path) => ["--remount-ro", path])];
}

function mounts(options: EngineOptions, folders: readonly string[]): string[] {
  const needed = neededFolders(options, folders);
  const hidden = hiddenFolders(needed, options);
  // What lies in a hidden folder and is needed all the same, an environment in the workspace, is bound again over it.
  const inHidden = [options.interpreter.prefix, options.interpreter.basePrefix].filter((path) =>
    hidden.some((folder) => isBelow(path, folder)),
  );
  return [
    ...parents([...needed, ...linkerFiles]).flatMap((folder) => [
      "--perms",
      "0755",
      "--dir",
      folder,
    ]),
    ...needed.flatMap((folder) => ["--ro-bind", folder, folder]),
    ...systemLinks().flatMap((link) => ["--symlink", readlinkSync(link), link]),
    ...linkerFiles.flatMap((file) => ["--ro-bind-try", file, file]),
    ...hidden.flatMap((folder) => ["--size", "4096", "--tmpfs", folder, "--remount-ro", folder]),
    ...inHidden.flatMap((folder) => ["--ro-bind", folder, folder]),
  ];
}

/** The folders above some, outermost first: bubblewrap would make them for its own user alone. */
function parents(folders: readonly string[]): string[] {
  const above = (folder: string): string[] =>
    dirname(folder) === "/" ? [] : [...above(dirname(folder)), dirname(folder)];
  return [...new Set(folders.flatMap(above))];
}
