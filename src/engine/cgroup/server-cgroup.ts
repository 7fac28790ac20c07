import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { RunLimits } from "../engine.ts";
import { childrenOf } from "../sandbox/children.ts";
import { ownPrefix } from "../sandbox/own-name.ts";
import { cgroupParent } from "./cgroup-parent.ts";
import { memoryBound, whileLoading } from "./memory-bound.ts";
import { countIn } from "./own-cgroup.ts";

/** Processes and threads of a server. RLIMIT_NPROC allows a case fewer; this bound holds for the user 0 too. */
const mostTasks = 1024;

let made = 0;

/**
 * The cgroup of one server, in which the kernel counts all memory that its programs hold: also in pipes, sockets, page tables and
 * files in memory. The bound on it is so wide that the limits of a case come first, except for memory that they do not see.
 */
export class ServerCgroup {
  readonly #folder: string;
  readonly #imports: number;
  /** Bytes that the server held when its program was loaded, and the bound that was set since. */
  #base = 0;
  #bound = 0;
  #seen = { over: 0, killed: 0 };

  /**
   * Moves a process and its children into a cgroup of their own. Undefined if this machine has none.
   *
   * @param imports as in `memoryBound`
   */
  static around(pid: number | undefined, imports: number): ServerCgroup | undefined {
    const parent = cgroupParent();
    // A command that can't be started has no id.
    if (pid === undefined || !("folder" in parent)) return undefined;
    const folder = join(parent.folder, `${ownPrefix()}${made++}`);
    try {
      mkdirSync(folder);
    } catch {
      return undefined;
    }
    try {
      for (const [file, value] of Object.entries(bounds)) writeIfThere(join(folder, file), value);
      moveInto(join(folder, "cgroup.procs"), pid);
    } catch {
      // Nothing has been moved yet.
      rmdirSync(folder);
      return undefined;
    }
    return new ServerCgroup(folder, imports);
  }

  private constructor(folder: string, imports: number) {
    this.#folder = folder;
    this.#imports = imports;
  }

  /** Call this before a program is loaded. Forgets what was killed before. */
  loading(): void {
    this.killed();
    this.#bound = whileLoading;
    this.#write("memory.max", whileLoading);
  }

  /** Call this after a program is loaded, before its first case. */
  loaded(): void {
    this.#base = Number(this.#read("memory.current"));
    this.#bound = 0;
  }

  /** Call this before each case. The bound is never lowered under a running case of the same program. */
  allow(limits: RunLimits): void {
    const bound = this.#base + memoryBound(limits, this.#imports);
    if (bound <= this.#bound) return;
    this.#bound = bound;
    this.#write("memory.max", bound);
  }

  /**
   * Whether the kernel has killed a process since the last call, and whose fault that was: the bound of this cgroup was reached,
   * or the whole machine (or a cgroup above) has run out of memory.
   */
  killed(): "program" | "machine" | undefined {
    const events = this.#read("memory.events");
    const now = { over: countIn(events, "oom"), killed: countIn(events, "oom_kill") };
    const before = this.#seen;
    this.#seen = now;
    if (now.killed <= before.killed) return undefined;
    return now.over > before.over ? "program" : "machine";
  }

  /** Removes the cgroup after its processes have been killed. The kernel may need some ms to clear them away. */
  async remove(): Promise<void> {
    for (let wait = 1; wait <= 512; wait *= 2) {
      try {
        rmdirSync(this.#folder);
        return;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
      }
      if (wait > 1) this.#write("cgroup.kill", 1);
      await sleep(wait);
    }
  }

  #read(file: string): string {
    try {
      return readFileSync(join(this.#folder, file), "utf8");
    } catch {
      return "";
    }
  }

  /** A cgroup that someone has removed bounds nothing, and the other limits still hold. */
  #write(file: string, value: number): void {
    try {
      writeFileSync(join(this.#folder, file), `${value}`);
    } catch {}
  }
}

/** Swapped memory would not be counted. */
const bounds: Readonly<Record<string, string>> = {
  "memory.swap.max": "0",
  "pids.max": `${mostTasks}`,
};

function writeIfThere(path: string, value: string): void {
  if (existsSync(path)) writeFileSync(path, value);
}

/** Moves a process and its children; later children start where their parent is. A child that can't be moved has ended. */
function moveInto(procs: string, pid: number): void {
  writeFileSync(procs, `${pid}`);
  for (const child of childrenOf(pid)) {
    try {
      moveInto(procs, child);
    } catch {}
  }
}
