import type { Outcome, Program, Run } from "./engine.ts";

/** A run that waits for a lane, and the promise it settles. */
export interface Job {
  readonly run: Run;
  /** When it was asked for, in ms. */
  readonly since: number;
  resolve(outcome: Outcome): void;
  reject(reason: unknown): void;
}

/** How long, in ms, a run may be overtaken by others of a program that is loaded already. */
const patience = 1000;
/** How far the queue is searched for one of a loaded program. */
const reach = 256;

/** Runs in the order in which they were asked for, and some of them out of order. */
export class Queue {
  #jobs: Job[] = [];

  get size(): number {
    return this.#jobs.length;
  }

  push(job: Job): void {
    this.#jobs.push(job);
    const { signal } = job.run;
    signal?.addEventListener("abort", () => this.#remove(job) && job.reject(signal.reason), {
      once: true,
    });
  }

  /** The next run for a lane that has `loaded` something: one of that program, before the others lose their patience. */
  take(loaded: Loaded | undefined, now: number): Job | undefined {
    const match = this.#match(loaded, now);
    if (match) this.#remove(match);
    return match;
  }

  /** The first run of all, where the lane's own program has none. */
  takeAny(): Job | undefined {
    return this.#jobs.shift();
  }

  /** Takes all out. */
  drain(): Job[] {
    return this.#jobs.splice(0);
  }

  #match(loaded: Loaded | undefined, now: number): Job | undefined {
    const [first] = this.#jobs;
    if (!loaded || !first || now - first.since > patience) return undefined;
    return this.#jobs.slice(0, reach).find(({ run }) => isLoaded(run, loaded));
  }

  #remove(job: Job): boolean {
    const at = this.#jobs.indexOf(job);
    if (at < 0) return false;
    this.#jobs.splice(at, 1);
    return true;
  }
}

/** What a server has loaded. */
export interface Loaded {
  readonly program: Program;
  readonly processes: boolean;
}

/** Whether a run needs nothing else than what is loaded. */
export function isLoaded({ program, limits }: Run, loaded: Loaded | undefined): boolean {
  if (!loaded || limits.processes !== loaded.processes) return false;
  const other = loaded.program;
  if (program === other) return true;
  return program.name === other.name && Buffer.compare(program.source, other.source) === 0;
}
