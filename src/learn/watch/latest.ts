import { setMaxListeners } from "node:events";

/**
 * Runs what was asked for last. A new request ends the one that is under way, and of those that come meanwhile only the last is
 * run: whatever was asked for last always is.
 */
export class Latest {
  #next: ((signal: AbortSignal) => Promise<void>) | undefined;
  #current: AbortController | undefined;
  #working: Promise<void> | undefined;

  /** @param work must reject soon after its signal is aborted, and may only reject then */
  request(work: (signal: AbortSignal) => Promise<void>): void {
    this.#next = work;
    this.#current?.abort(new Error("superseded"));
    this.#working ??= this.#drain();
  }

  /** Ends what is under way, and forgets what waits. */
  async stop(): Promise<void> {
    this.#next = undefined;
    this.#current?.abort(new Error("stopped"));
    await this.#working;
  }

  async #drain(): Promise<void> {
    for (let work = this.#next; work; work = this.#next) {
      this.#next = undefined;
      const current = new AbortController();
      // Every case that is under way listens.
      setMaxListeners(0, current.signal);
      this.#current = current;
      try {
        await work(current.signal);
      } catch (error) {
        if (!current.signal.aborted) throw error;
      }
    }
    this.#current = undefined;
    this.#working = undefined;
  }
}
