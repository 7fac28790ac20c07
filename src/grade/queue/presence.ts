import { randomUUID } from "node:crypto";
import { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { wordsOf } from "./connect.ts";
import { heartbeat, type Member, Members } from "./members.ts";
import { memberName, prefix } from "./names.ts";
import { queueName, type World } from "./world.ts";

export interface PresenceWatcher {
  /** How many jobs wait, told now and then. */
  depth(waiting: number): void;
  /** The runs that want workers of other worlds, told when they change. */
  others(runs: readonly Member[]): void;
  /** The queue would not take what it was told, or did not answer. */
  complaint(why: string): void;
}

/** Says again and again that a worker is there, and looks who wants others. */
export class Presence {
  readonly #members: Members;
  readonly #queue: Queue;
  readonly #member: Member;
  readonly #watcher: PresenceWatcher;
  readonly #id = randomUUID();
  #wanted = "";
  #timer: NodeJS.Timeout | undefined;
  #beating = false;

  constructor(redis: Redis, world: World, slots: number, watcher: PresenceWatcher) {
    this.#members = new Members(redis);
    this.#queue = new Queue(queueName(world), { connection: redis, prefix });
    this.#queue.on("error", () => {});
    this.#member = { world, name: memberName, slots };
    this.#watcher = watcher;
  }

  /** Says so for the first time, and goes on until it leaves. */
  async enter(): Promise<void> {
    await this.#beat();
    this.#timer = setInterval(() => void this.#again(), heartbeat);
  }

  /** Says no more. */
  async leave(): Promise<void> {
    clearInterval(this.#timer);
    this.#watcher.depth(await this.#queue.getWaitingCount());
    await this.#members.leave("worker", this.#id);
    await this.#queue.close();
  }

  /** Ends it where nobody hears any more. */
  stop(): void {
    clearInterval(this.#timer);
  }

  /** A command waits for the server to come back, however long: one is enough. */
  async #again(): Promise<void> {
    if (this.#beating) return;
    this.#beating = true;
    await this.#beat().catch((error) => this.#watcher.complaint(wordsOf(error)));
    this.#beating = false;
  }

  async #beat(): Promise<void> {
    const { world } = this.#member;
    await this.#members.announce("worker", this.#id, this.#member);
    const runs = await this.#members.list("run");
    const others = runs.filter((run) => queueName(run.world) !== queueName(world));
    const now = JSON.stringify(others.map((run) => queueName(run.world)).sort());
    if (now !== this.#wanted && others.length > 0) this.#watcher.others(others);
    this.#wanted = now;
    this.#watcher.depth(await this.#queue.getWaitingCount());
  }
}
