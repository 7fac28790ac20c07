import { readlinkSync } from "node:fs";

const pattern = /^dlj-(\d+)-(\d+)-\w+$/;

/** How the names of this process's folders begin: `dlj-4026531836-1234-`. A process id means something only in its own namespace. */
export function ownPrefix(): string {
  return `dlj-${namespace()}-${process.pid}-`;
}

/** Whether a folder was made by a process of this namespace that has ended. */
export function isLeft(name: string): boolean {
  const [, space, pid] = pattern.exec(name) ?? [];
  return space === namespace() && pid !== undefined && !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** The number of the process namespace; 0 if the system has none. Containers that share a folder have different ones. */
function namespace(): string {
  try {
    return /\d+/.exec(readlinkSync("/proc/self/ns/pid"))?.[0] ?? "0";
  } catch {
    return "0";
  }
}
