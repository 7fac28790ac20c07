/** Runs a limited number of tasks at once. The others wait in order. */
export class Slots {
  #free: number;
  #waiting: (() => void)[] = [];
  #closed = false;
  #running = new Set<Promise<unknown>>();

  constructor(count: number) {
    this.#free = count;
  }

  /** Runs a task in a slot. Rejects with the signal's reason if it is aborted before its turn. */
  async use<T>(signal: AbortSignal | undefined, task: () => Promise<T>): Promise<T> {
    signal?.throwIfAborted();
    if (this.#closed) throw new Error("the engine is closed");
    if (this.#free === 0) await this.#turn(signal);
    else this.#free -= 1;
    if (this.#closed) throw new Error("the engine was closed");
    const running = task();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }

  /** Refuses new and waiting tasks, and waits for the running ones. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const turn of this.#waiting.splice(0)) turn();
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }

  #turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const aborted = () => {
        this.#waiting = this.#waiting.filter((waiting) => waiting !== turn);
        reject(signal?.reason);
      };
      const turn = () => {
        signal?.removeEventListener("abort", aborted);
        resolve();
      };
      this.#waiting.push(turn);
      signal?.addEventListener("abort", aborted, { once: true });
    });
  }
}
