import pLimit, { type LimitFunction } from "p-limit";

/** Runs a limited number of tasks at once. The others wait in order. */
export class Slots {
  readonly #limit: LimitFunction;
  readonly #tasks = new Set<Promise<unknown>>();
  #closed = false;

  constructor(count: number) {
    this.#limit = pLimit(count);
  }

  /** Runs a task in a slot. It is not run, but rejects, if the signal is aborted or the engine closed before its turn. */
  async use<T>(signal: AbortSignal | undefined, task: () => Promise<T>): Promise<T> {
    const done = this.#limit(async () => {
      signal?.throwIfAborted();
      if (this.#closed) throw new Error("the engine is closed");
      return await task();
    });
    this.#tasks.add(done);
    try {
      return await done;
    } finally {
      this.#tasks.delete(done);
    }
  }

  /** Refuses new and waiting tasks, and waits for the running ones. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#tasks);
  }
}
