import { randomUUID } from "node:crypto";
import type { Redis } from "ioredis";
import { type Member, Members } from "./members.ts";
import { memberName } from "./names.ts";
import { queueName, type World } from "./world.ts";

export interface StaffWatcher {
  /** No worker fits; told again when those that are there change. */
  noWorker(there: readonly Member[]): void;
  /** One that fits has come. */
  worker(): void;
}

/** Whether there are workers for a run: a run that nobody works for must not wait in silence. */
export class Staff {
  readonly #members: Members;
  readonly #world: World;
  readonly #watcher: StaffWatcher;
  readonly #id = randomUUID();
  /** The workers that were told of, of which none fits; empty while one does. */
  #told = "";

  constructor(redis: Redis, world: World, watcher: StaffWatcher) {
    this.#members = new Members(redis);
    this.#world = world;
    this.#watcher = watcher;
  }

  /** Says that this run is there, and looks who is. */
  async look(): Promise<void> {
    const [world, wanted] = [this.#world, queueName(this.#world)];
    await this.#members.announce("run", this.#id, { world, name: memberName, slots: 0 });
    const workers = await this.#members.list("worker");
    const fits = workers.some((one) => queueName(one.world) === wanted);
    const now = fits ? "" : JSON.stringify(workers.map(({ name }) => name).sort());
    if (now !== this.#told) {
      if (fits) this.#watcher.worker();
      else this.#watcher.noWorker(workers);
    }
    this.#told = now;
  }

  async leave(): Promise<void> {
    await this.#members.leave("run", this.#id);
  }
}
