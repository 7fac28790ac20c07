/** A fair read-write lock: many holders at once, or one exclusively. A waiting writer goes before later readers. */
export class ReadWriteLock {
  #inside = 0;
  #alone = false;
  readonly #waiting: { readonly alone: boolean; readonly enter: () => void }[] = [];

  /** Runs `work` as one of many. */
  together<T>(work: () => Promise<T>): Promise<T> {
    return this.#pass(false, work);
  }

  /** Runs `work` exclusively. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#pass(true, work);
  }

  async #pass<T>(alone: boolean, work: () => Promise<T>): Promise<T> {
    if (this.#waiting.length > 0 || !this.#admits(alone)) {
      await new Promise<void>((enter) => this.#waiting.push({ alone, enter }));
    } else {
      this.#admit(alone);
    }
    try {
      return await work();
    } finally {
      this.#inside -= 1;
      if (alone) this.#alone = false;
      this.#next();
    }
  }

  #admits(alone: boolean): boolean {
    return alone ? this.#inside === 0 : !this.#alone;
  }

  #admit(alone: boolean): void {
    this.#inside += 1;
    this.#alone = alone;
  }

  #next(): void {
    for (
      let first = this.#waiting[0];
      first && this.#admits(first.alone);
      first = this.#waiting[0]
    ) {
      this.#waiting.shift();
      this.#admit(first.alone);
      first.enter();
    }
  }
}
