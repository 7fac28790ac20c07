import type { Outcome, Program, Run } from "../engine.ts";

/** A run that waits for a server slot, and its promise. */
export interface QueuedRun {
  readonly run: Run;
  /** The time of the request in ms. */
  readonly since: number;
  resolve(outcome: Outcome): void;
  reject(reason: unknown): void;
}

/** For so many ms, later runs of a loaded program may overtake a run. */
const patience = 1000;
/** The number of waiting runs that are searched for one of the loaded program. */
const reach = 256;

/** Waiting runs, in order. Runs of a loaded program may overtake. */
export class RunQueue {
  #jobs: QueuedRun[] = [];
  /**
   * Removes a waiting job's abort listener. One signal serves a whole class, so a listener left on it would keep every
   * job in memory.
   */
  readonly #unsubscribe = new Map<QueuedRun, () => void>();

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
    this.#unsubscribe.set(job, () => signal.removeEventListener("abort", aborted));
  }

  /** Takes the first run that fits. */
  takeFitting(fits: (run: Run) => boolean): QueuedRun | undefined {
    const match = this.#jobs.slice(0, reach).find(({ run }) => fits(run));
    if (match) this.#remove(match);
    return match;
  }

  /** Takes the next run of the loaded program, unless the first in the queue has waited too long. */
  take(loaded: LoadedProgram | undefined, now: number): QueuedRun | undefined {
    const match = this.#match(loaded, now);
    if (match) this.#remove(match);
    return match;
  }

  /** Takes the first run. */
  takeAny(): QueuedRun | undefined {
    const first = this.#jobs[0];
    if (first) this.#remove(first);
    return first;
  }

  /** Takes all runs. */
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
    this.#unsubscribe.get(job)?.();
    this.#unsubscribe.delete(job);
  }
}

/** The program that a server has loaded. */
export interface LoadedProgram {
  readonly program: Program;
  readonly processes: boolean;
}

/** Whether a run can use the loaded program. */
export function isProgramLoaded(
  { program, limits }: Run,
  loaded: LoadedProgram | undefined,
): boolean {
  if (!loaded || limits.processes !== loaded.processes) return false;
  const other = loaded.program;
  if (program === other) return true;
  if (program.name !== other.name || program.call !== other.call) return false;
  return Buffer.compare(program.source, other.source) === 0;
}
