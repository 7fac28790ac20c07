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
  return statusOf(pid)?.parent;
}

/** Whether a process is the first of a session with a terminal, as the shell in a window is. */
export function leadsTerminal(pid: number): boolean {
  const status = statusOf(pid);
  return status !== undefined && status.session === pid && status.terminal !== 0;
}

function statusOf(pid: number) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The name in brackets may have blanks and brackets too.
    const [, , parent, , session, terminal] = stat
      .slice(stat.lastIndexOf(")") + 1)
      .split(" ")
      .map(Number);
    return { parent, session, terminal };
  } catch {
    return undefined;
  }
}
