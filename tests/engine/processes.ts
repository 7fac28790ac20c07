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

/** Those that run a solution's code by now: a sandboxed case has one system call filter more than the process that forked it. */
export function casesBelow(root: number): number[] {
  const own = filtersOf(process.pid) ?? 0;
  return serversBelow(root).filter((pid) => filtersOf(pid) === own + 2);
}

/** Whether a process is still there, and not only waiting to be reaped. */
export function isAlive(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "latin1"));
  } catch {
    return false;
  }
}

export function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return undefined;
  }
}

function filtersOf(pid: number): number | undefined {
  try {
    const [, count] =
      /^Seccomp_filters:\t(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, "latin1")) ?? [];
    return Number(count);
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
