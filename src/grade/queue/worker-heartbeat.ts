import { randomUUID } from "node:crypto";
import { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { messageOf } from "./connect.ts";
import { prefix, processName } from "./names.ts";
import { heartbeat, Registry, type RegistryEntry } from "./registry.ts";
import { queueName, type RuntimeFingerprint } from "./runtime-fingerprint.ts";

export interface HeartbeatWatcher {
  /** How many jobs wait; called with every heartbeat. */
  depth(waiting: number): void;
  /** The runs that need workers with another fingerprint; called when they change. */
  others(runs: readonly RegistryEntry[]): void;
  /** The queue refused a command, or did not answer. */
  complaint(why: string): void;
}

/** Renews a worker's registry entry, and looks for runs that need other workers. */
export class WorkerHeartbeat {
  readonly #registry: Registry;
  readonly #queue: Queue;
  readonly #entry: RegistryEntry;
  readonly #watcher: HeartbeatWatcher;
  readonly #id = randomUUID();
  #wanted = "";
  #timer: NodeJS.Timeout | undefined;
  #beating = false;

  constructor(redis: Redis, runtime: RuntimeFingerprint, slots: number, watcher: HeartbeatWatcher) {
    this.#registry = new Registry(redis);
    this.#queue = new Queue(queueName(runtime), { connection: redis, prefix });
    this.#queue.on("error", () => {});
    this.#entry = { runtime, name: processName, slots };
    this.#watcher = watcher;
  }

  /** Registers the worker and renews its entry until it leaves. */
  async start(): Promise<void> {
    await this.#beat();
    this.#timer = setInterval(() => void this.#tick(), heartbeat);
  }

  /** Removes the worker from the registry. */
  async leave(): Promise<void> {
    clearInterval(this.#timer);
    this.#watcher.depth(await this.#queue.getWaitingCount());
    await this.#registry.remove("worker", this.#id);
    await this.#queue.close();
  }

  /** Stops the heartbeat without the server. */
  stop(): void {
    clearInterval(this.#timer);
  }

  /** Skips a beat while the last one still waits for a lost server. */
  async #tick(): Promise<void> {
    if (this.#beating) return;
    this.#beating = true;
    await this.#beat().catch((error) => this.#watcher.complaint(messageOf(error)));
    this.#beating = false;
  }

  async #beat(): Promise<void> {
    const { runtime } = this.#entry;
    await this.#registry.register("worker", this.#id, this.#entry);
    const runs = await this.#registry.list("run");
    const others = runs.filter((run) => queueName(run.runtime) !== queueName(runtime));
    const now = JSON.stringify(others.map((run) => queueName(run.runtime)).sort());
    if (now !== this.#wanted && others.length > 0) this.#watcher.others(others);
    this.#wanted = now;
    this.#watcher.depth(await this.#queue.getWaitingCount());
  }
}
