import { existsSync, readdirSync, readFileSync } from "node:fs";

/** The ids of a process's children, as far as /proc tells. */
export function childrenOf(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
    return children.split(" ").filter(Boolean).map(Number);
  } catch {
    return existsSync(`/proc/${pid}`) ? searched(pid) : [];
  }
}

/** Kills a process's children. */
export function killChildrenOf(pid: number): void {
  for (const child of childrenOf(pid)) {
    try {
      process.kill(child, "SIGKILL");
    } catch {
      // It has ended.
    }
  }
}

/** For kernels whose /proc has no lists of children. */
function searched(parent: number): number[] {
  try {
    return readdirSync("/proc")
      .map(Number)
      .filter((pid) => pid > 0 && parentOf(pid) === parent);
  } catch {
    return [];
  }
}

/** The id of a process's parent; undefined if the process has ended. */
export function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return Number(stat.slice(stat.lastIndexOf(")") + 1).split(" ")[2]);
  } catch {
    return undefined;
  }
}
