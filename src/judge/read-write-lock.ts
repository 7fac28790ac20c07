import type { Engine } from "../engine/engine.ts";

/**
 * A read-write lock that prefers readers: many holders at once, or one exclusively. An exclusive holder waits until nobody
 * else is inside, and later readers still go first, so a case that has to run alone doesn't stop the others.
 */
export class ReadWriteLock {
  /** Called each time an exclusive holder starts to wait, so that its place can be given to other work. */
  onWaiting: () => void = () => {};
  /** Engines may run a case that nobody has asked for yet. They end it before an exclusive holder starts its work. */
  readonly engines = new Set<Pick<Engine, "endEarly">>();
  #readers = 0;
  #isExclusive = false;
  readonly #waitingReaders: (() => void)[] = [];
  readonly #waitingWriters: (() => void)[] = [];

  /** How many exclusive holders wait. */
  get waiting(): number {
    return this.#waitingWriters.length;
  }

  /** Runs `work` as one of many. */
  async together<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isExclusive) {
      await new Promise<void>((enter) => this.#waitingReaders.push(enter));
    } else {
      this.#readers += 1;
    }
    try {
      return await work();
    } finally {
      this.#readers -= 1;
      this.#admit();
    }
  }

  /** Runs `work` exclusively. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isExclusive || this.#readers > 0) {
      await new Promise<void>((enter) => {
        this.#waitingWriters.push(enter);
        this.onWaiting();
      });
    } else {
      this.#isExclusive = true;
    }
    try {
      await Promise.all([...this.engines].map((one) => one.endEarly?.()));
      return await work();
    } finally {
      this.#isExclusive = false;
      this.#admit();
    }
  }

  /** Lets all waiting readers in; if there are none and nobody is inside, the first writer. */
  #admit(): void {
    for (const enter of this.#waitingReaders.splice(0)) {
      this.#readers += 1;
      enter();
    }
    if (this.#readers > 0) return;
    const writer = this.#waitingWriters.shift();
    if (!writer) return;
    this.#isExclusive = true;
    writer();
  }
}
