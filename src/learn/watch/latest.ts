import { setMaxListeners } from "node:events";

/**
 * Runs the latest request. A new request ends the current run. If several come meanwhile, only the last one runs; the last
 * request always runs.
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

  /** Ends the current run and drops the waiting request. */
  async stop(): Promise<void> {
    this.#next = undefined;
    this.#current?.abort(new Error("stopped"));
    await this.#working;
  }

  async #drain(): Promise<void> {
    for (let work = this.#next; work; work = this.#next) {
      this.#next = undefined;
      const current = new AbortController();
      // Each running case adds a listener.
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
