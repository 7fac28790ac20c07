import type { Outcome, Program, Run } from "../engine.ts";

/** A run that waits for a lane, and the promise it settles. */
export interface QueuedRun {
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
export class RunQueue {
  #jobs: QueuedRun[] = [];
  /** Of each job that waits: what ends its listening for an abort. One signal serves a whole class, and must not keep its jobs. */
  readonly #deaf = new Map<QueuedRun, () => void>();

  get size(): number {
    return this.#jobs.length;
  }

  push(job: QueuedRun): void {
    this.#jobs.push(job);
    const { signal } = job.run;
    if (!signal) return;
    const aborted = () => {
      this.#remove(job);
      job.reject(signal.reason);
    };
    signal.addEventListener("abort", aborted, { once: true });
    this.#deaf.set(job, () => signal.removeEventListener("abort", aborted));
  }

  /** The next run for a lane that has `loaded` something: one of that program, before the others lose their patience. */
  take(loaded: LoadedProgram | undefined, now: number): QueuedRun | undefined {
    const match = this.#match(loaded, now);
    if (match) this.#remove(match);
    return match;
  }

  /** The first run of all, where the lane's own program has none. */
  takeAny(): QueuedRun | undefined {
    const first = this.#jobs[0];
    if (first) this.#remove(first);
    return first;
  }

  /** Takes all out. */
  drain(): QueuedRun[] {
    const all = [...this.#jobs];
    for (const job of all) this.#remove(job);
    return all;
  }

  #match(loaded: LoadedProgram | undefined, now: number): QueuedRun | undefined {
    const [first] = this.#jobs;
    if (!loaded || !first || now - first.since > patience) return undefined;
    return this.#jobs.slice(0, reach).find(({ run }) => isProgramLoaded(run, loaded));
  }

  #remove(job: QueuedRun): void {
    const at = this.#jobs.indexOf(job);
    if (at >= 0) this.#jobs.splice(at, 1);
    this.#deaf.get(job)?.();
    this.#deaf.delete(job);
  }
}

/** What a server has loaded. */
export interface LoadedProgram {
  readonly program: Program;
  readonly processes: boolean;
}

/** Whether a run needs nothing else than what is loaded. */
export function isProgramLoaded(
  { program, limits }: Run,
  loaded: LoadedProgram | undefined,
): boolean {
  if (!loaded || limits.processes !== loaded.processes) return false;
  const other = loaded.program;
  if (program === other) return true;
  return program.name === other.name && Buffer.compare(program.source, other.source) === 0;
}
