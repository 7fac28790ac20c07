import { join, resolve } from "node:path";

/** A folder of the cgroup v2 tree, and the folder at which the tree is mounted. */
export interface CgroupFolder {
  readonly folder: string;
  readonly mount: string;
}

/**
 * The folder of a process's cgroup v2. Undefined if the tree is not mounted, or if the mounted part does not show this cgroup.
 *
 * @param cgroup the text of `/proc/PID/cgroup`; the line of version 2 is `0::/path`
 * @param mountinfo the text of `/proc/PID/mountinfo`
 */
export function ownCgroup(cgroup: string, mountinfo: string): CgroupFolder | undefined {
  const path = /^0::(\/.*)$/m.exec(cgroup)?.[1];
  if (path === undefined || path.split("/").includes("..")) return undefined;
  for (const line of mountinfo.split("\n")) {
    const [before = "", after = ""] = line.split(" - ");
    const [root, mount] = before.split(" ").slice(3, 5).map(withoutEscapes);
    if (!after.startsWith("cgroup2 ") || root === undefined || mount === undefined) continue;
    const rest = below(root, path);
    if (rest !== undefined) return { folder: resolve(join(mount, rest)), mount };
  }
  return undefined;
}

/** The controllers that a file such as `cgroup.controllers` or `cgroup.subtree_control` lists. */
export function hasMemory(controllers: string): boolean {
  return controllers.trim().split(/\s+/).includes("memory");
}

/** The number behind a name in a file such as `memory.events`; 0 if the name is missing. */
export function countIn(events: string, name: string): number {
  return Number(new RegExp(`^${name} (\\d+)$`, "m").exec(events)?.[1] ?? 0);
}

/** A path as seen from a folder above it. */
function below(root: string, path: string): string | undefined {
  if (root === "/") return path;
  return path === root || path.startsWith(`${root}/`) ? path.slice(root.length) : undefined;
}

/** mountinfo writes a space as `\040`. */
function withoutEscapes(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8)));
}
