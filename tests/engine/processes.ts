import { readdirSync, readFileSync } from "node:fs";

/** The servers' processes below a process, by what they were told to run; those that were started first come first. */
export function serversBelow(root: number): number[] {
  const parents = new Map<number, number>();
  for (const entry of readdirSync("/proc")) {
    const parent = parentOf(Number(entry));
    if (parent !== undefined) parents.set(Number(entry), parent);
  }
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isBelow(parents.get(pid)));
  const servers = [...parents.keys()].filter(
    (pid) => pid !== root && isBelow(pid) && runsServer(pid),
  );
  return servers.sort((one, other) => one - other);
}

/** The servers that a process has started itself; what those have forked are not among them. */
export function serversOf(parent: number): number[] {
  return serversBelow(parent).filter((pid) => parentOf(pid) === parent);
}

/** Whether a process is still there, and not only waiting to be reaped. */
export function isAlive(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "latin1"));
  } catch {
    return false;
  }
}

function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return undefined;
  }
}

function runsServer(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "latin1").includes("/dlj-solution");
  } catch {
    return false;
  }
}
