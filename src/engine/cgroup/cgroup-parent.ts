import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { leadsTerminal, parentOf } from "../sandbox/children.ts";
import { isLeft, ownPrefix } from "../sandbox/own-name.ts";
import { type CgroupFolder, hasMemory, ownCgroup } from "./own-cgroup.ts";

/** Why no cgroup can be made. */
type NoCgroup = "noController" | "notWritable" | "shared";

/** The cgroup in which the servers' cgroups are made, or the reason why none can be. */
export type CgroupParent = { readonly folder: string } | { readonly reason: NoCgroup };

/** The cgroup that dlj enters if its own one is to hold the servers': a cgroup with controllers may not hold processes as well. */
const judgesName = "dlj-judge";

let found: CgroupParent | undefined;

/** Finds it at the first call. A cgroup of the judge's own is left again when the process ends. */
export function cgroupParent(): CgroupParent {
  found ??= process.platform === "linux" ? findParent() : { reason: "noController" };
  return found;
}

function findParent(): CgroupParent {
  const own = ownCgroup(textOf("/proc/self/cgroup"), textOf("/proc/self/mountinfo"));
  if (!own || !hasMemory(textOf(join(own.folder, "cgroup.controllers")))) {
    return { reason: "noController" };
  }
  const parent = chooseParent(own);
  if ("folder" in parent) sweep(parent.folder);
  return parent;
}

function chooseParent({ folder, mount }: CgroupFolder): CgroupParent {
  if (isReady(folder)) return tried(folder);
  // Only the root of the whole tree may hold processes and have controllers too. It has no type.
  const isRoot = !existsSync(join(folder, "cgroup.type"));
  if (isRoot) return enable(folder) ? tried(folder) : { reason: "notWritable" };
  // Beside it, a limit on its own memory would not hold for the servers.
  const isLimited = textOf(join(folder, "memory.max")).trim() !== "max";
  const beside = folder === mount || isLimited ? undefined : dirname(folder);
  if (beside !== undefined && isReady(beside)) {
    const parent = tried(beside);
    if ("folder" in parent) return parent;
  }
  if (!isWritable(folder)) return { reason: "notWritable" };
  return enterOwn(folder) ? tried(folder) : { reason: "shared" };
}

function isReady(folder: string): boolean {
  return hasMemory(textOf(join(folder, "cgroup.subtree_control"))) && isWritable(folder);
}

function isWritable(folder: string): boolean {
  try {
    for (const path of [folder, join(folder, "cgroup.procs")]) accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Makes a cgroup and removes it: rights on files do not tell of a read-only mount or of a limit on their number. */
function tried(folder: string): CgroupParent {
  const trial = join(folder, `${ownPrefix()}trial`);
  try {
    mkdirSync(trial);
    const works = existsSync(join(trial, "memory.max"));
    rmdirSync(trial);
    return works ? { folder } : { reason: "noController" };
  } catch {
    return { reason: "notWritable" };
  }
}

/** Gives the cgroups below a folder their controllers. */
function enable(folder: string): boolean {
  const control = join(folder, "cgroup.subtree_control");
  const hasPids = /\bpids\b/.test(textOf(join(folder, "cgroup.controllers")));
  return isWritten(control, hasPids ? "+memory +pids" : "+memory");
}

/**
 * Moves dlj and the programs that wait for it, such as npx, into a cgroup below their own. Leaves those of others alone, and the
 * shell of a terminal: its cgroup was made for the terminal, and was delegated to nobody.
 */
function enterOwn(folder: string): boolean {
  const procs = join(folder, "cgroup.procs");
  const family = ownFamily();
  if (!pidsIn(procs).every((pid) => family.has(pid) && !leadsTerminal(pid))) return false;
  const judges = join(folder, judgesName);
  try {
    mkdirSync(judges, { recursive: true });
  } catch {
    return false;
  }
  const leave = () => leaveOwn(folder);
  for (const pid of pidsIn(procs)) isWritten(join(judges, "cgroup.procs"), `${pid}`);
  if (enable(folder)) {
    process.once("exit", leave);
    return true;
  }
  leave();
  return false;
}

/** Undoes `enterOwn`, unless other runs have cgroups there: without the controllers these would lose their limits. */
function leaveOwn(folder: string): void {
  const judges = join(folder, judgesName);
  if (namesIn(folder).some((name) => name.startsWith("dlj-") && name !== judgesName)) return;
  const control = join(folder, "cgroup.subtree_control");
  for (const name of ["memory", "pids"]) isWritten(control, `-${name}`);
  for (const pid of pidsIn(join(judges, "cgroup.procs"))) {
    isWritten(join(folder, "cgroup.procs"), `${pid}`);
  }
  isRemoved(judges);
}

/** This process and those above it. */
function ownFamily(): Set<number> {
  const family = new Set<number>();
  for (let pid: number | undefined = process.pid; pid && !family.has(pid); pid = parentOf(pid)) {
    family.add(pid);
  }
  return family;
}

/** Removes the cgroups of killed runs, with the processes in them. */
function sweep(folder: string): void {
  for (const name of namesIn(folder).filter(isLeft)) {
    isWritten(join(folder, name, "cgroup.kill"), "1");
    isRemoved(join(folder, name));
  }
}

function pidsIn(procs: string): number[] {
  return textOf(procs).split("\n").filter(Boolean).map(Number);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function isWritten(path: string, text: string): boolean {
  try {
    writeFileSync(path, text);
    return true;
  } catch {
    return false;
  }
}

function isRemoved(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
