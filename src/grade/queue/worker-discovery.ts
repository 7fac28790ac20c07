import { randomUUID } from "node:crypto";
import type { Redis } from "ioredis";
import { processName } from "./names.ts";
import { Registry, type RegistryEntry } from "./registry.ts";
import { queueName, type RuntimeFingerprint } from "./runtime-fingerprint.ts";

export interface DiscoveryWatcher {
  /** No worker fits. Called again when the list of workers changes. */
  noWorker(there: readonly RegistryEntry[]): void;
  /** A worker that fits has come. */
  worker(): void;
}

/** Registers a run and looks for workers with its fingerprint, so that a run without workers does not wait in silence. */
export class WorkerDiscovery {
  readonly #registry: Registry;
  readonly #runtime: RuntimeFingerprint;
  readonly #watcher: DiscoveryWatcher;
  readonly #id = randomUUID();
  /** The names of the unfit workers that were last reported; empty while a worker fits. */
  #reported = "";

  constructor(redis: Redis, runtime: RuntimeFingerprint, watcher: DiscoveryWatcher) {
    this.#registry = new Registry(redis);
    this.#runtime = runtime;
    this.#watcher = watcher;
  }

  /** Registers this run and lists the workers. */
  async refresh(): Promise<void> {
    const [runtime, wanted] = [this.#runtime, queueName(this.#runtime)];
    await this.#registry.register("run", this.#id, { runtime, name: processName, slots: 0 });
    const workers = await this.#registry.list("worker");
    const fits = workers.some((one) => queueName(one.runtime) === wanted);
    const now = fits ? "" : JSON.stringify(workers.map(({ name }) => name).sort());
    if (now !== this.#reported) {
      if (fits) this.#watcher.worker();
      else this.#watcher.noWorker(workers);
    }
    this.#reported = now;
  }

  /** Removes this run from the registry. */
  async leave(): Promise<void> {
    await this.#registry.remove("run", this.#id);
  }
}
