import { Slots } from "../engine/pool/slots.ts";
import { RefusedRequest } from "./refusal.ts";

/** How many requests may wait for each that is judged. */
const waitingPerSlot = 8;
/** The most seconds that a refused client is asked to wait. */
const longestPause = 60;

/** Lets a limited number of requests be judged at once. A limited number of others wait; the rest are refused. */
export class Admission {
  readonly #slots: Slots;
  readonly #count: number;
  /** How many requests may be there at once, judged or waiting. */
  readonly most: number;
  #here = 0;
  /** The usual seconds of a request, from the last ones. */
  #usual = 0.5;

  constructor(slots: number, waiting: number = slots * waitingPerSlot) {
    this.#slots = new Slots(slots);
    this.#count = slots;
    this.most = slots + waiting;
  }

  get running(): number {
    return Math.min(this.#here, this.#count);
  }

  get waiting(): number {
    return this.#here - this.running;
  }

  /**
   * Runs a task when a slot is free.
   *
   * @param task gets its share of the engine's slots
   * @throws RefusedRequest (429) at once if too many are waiting
   */
  admit<T>(signal: AbortSignal, task: (width: number) => Promise<T>): Promise<T> {
    if (this.#here >= this.most) {
      const seconds = Math.ceil((this.#usual * this.#here) / this.#count);
      const pause = String(Math.min(longestPause, Math.max(1, seconds)));
      throw new RefusedRequest(429, (m) => m.serve.busy, { "Retry-After": pause });
    }
    this.#here += 1;
    let hasBegun = false;
    const timed = async () => {
      hasBegun = true;
      const started = performance.now();
      try {
        return await task(Math.max(1, Math.floor(this.#count / this.#here)));
      } finally {
        this.#usual += ((performance.now() - started) / 1000 - this.#usual) / 8;
      }
    };
    // A request that leaves while it waits makes room at once, and not only when its turn comes.
    let leave = () => {};
    const left = new Promise<never>((_, reject) => {
      leave = () => void (hasBegun || reject(signal.reason));
      signal.addEventListener("abort", leave);
    });
    return Promise.race([this.#slots.use(signal, timed), left]).finally(() => {
      // While it listens, Node keeps the signal, and with it the request and its source.
      signal.removeEventListener("abort", leave);
      this.#here -= 1;
    });
  }

  /** Refuses waiting requests, and waits for the running ones. */
  async close(): Promise<void> {
    await this.#slots.close();
  }
}
