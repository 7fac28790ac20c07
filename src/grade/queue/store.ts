import type { Redis } from "ioredis";
import { lifetime, redisKeys } from "./names.ts";
import type { PackedProblem } from "./packed-problem.ts";

/** Problems and answers on the queue's server, beside BullMQ's jobs. */
export class QueueStore {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    this.#redis = redis;
  }

  /** Stores these problems, or renews their lifetime. */
  async keepProblems(problems: readonly PackedProblem[]): Promise<void> {
    for (const { hash, bytes } of problems) {
      const kept = await this.#redis.expire(redisKeys.problem(hash), lifetime);
      if (kept === 0) await this.#redis.set(redisKeys.problem(hash), bytes, "EX", lifetime);
    }
  }

  /** The packed problem with this hash, if it is stored. */
  async problem(hash: string): Promise<Buffer | undefined> {
    return (await this.#redis.getBuffer(redisKeys.problem(hash))) ?? undefined;
  }

  /** The answers to jobs, in their order. */
  async answers(jobs: readonly string[]): Promise<(Buffer | undefined)[]> {
    if (jobs.length === 0) return [];
    const found = await this.#redis.mgetBuffer(jobs.map(redisKeys.answer));
    return found.map((one) => one ?? undefined);
  }

  /** Whether a job is answered. */
  async hasAnswer(job: string): Promise<boolean> {
    return (await this.#redis.exists(redisKeys.answer(job))) === 1;
  }

  /** Stores an answer. This happens before the job is completed, so a completed job always has its answer. */
  async answer(job: string, bytes: Buffer): Promise<void> {
    await this.#redis.set(redisKeys.answer(job), bytes, "EX", lifetime);
  }

  /** Deletes an answer. */
  async forget(job: string): Promise<void> {
    await this.#redis.unlink(redisKeys.answer(job));
  }
}
