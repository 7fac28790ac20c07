import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { packageRoot } from "../../../src/package-root.ts";

/** A dlj that runs beside the test. */
export interface Running {
  readonly child: ChildProcess;
  /** Its output so far, on both streams. */
  said(): string;
  /** Its exit code, or the signal that ended it. */
  readonly over: Promise<number | string>;
}

export interface How {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  /** Another installation of dlj than this one. */
  readonly root?: string;
}

/** Starts the built dlj. */
export function start(args: readonly string[], how: How = {}): Running {
  const child = spawn("node", [join(how.root ?? packageRoot, "bin/dlj.js"), ...args], {
    cwd: how.cwd ?? packageRoot,
    env: { ...process.env, LANG: "C.UTF-8", ...how.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (part: string) => {
      text += part;
    });
  }
  const over = new Promise<number | string>((resolve) =>
    child.once("close", (code, signal) => resolve(code ?? signal ?? "")),
  );
  return { child, said: () => text, over };
}

/** Workers that are ended with the test. */
export class Fleet {
  readonly #all: Running[] = [];
  readonly #url: string;
  readonly #how: How;

  constructor(url: string, how: How = {}) {
    this.#url = url;
    this.#how = how;
  }

  /** Starts a worker, which takes over from dead ones after two seconds. */
  worker(more: readonly string[] = [], how: How = {}): Running {
    const args = ["worker", "--queue", this.#url, "--takeover", "2", ...more];
    const running = start(args, { ...this.#how, ...how });
    this.#all.push(running);
    return running;
  }

  /** Ends all as a crash does. */
  async end(): Promise<void> {
    for (const { child } of this.#all) child.kill("SIGKILL");
    await Promise.all(this.#all.map(({ over }) => over));
  }
}

/** Waits until something holds; fails with what was there instead. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string,
  seconds = 60,
): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !(await holds()); ) {
    if (Date.now() > end) throw new Error(`waited ${seconds} s for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
