import type { Redis } from "ioredis";
import * as z from "zod";
import { type EntryKind, redisKeys } from "./names.ts";
import { runtimeSchema } from "./runtime-fingerprint.ts";

/** The entry of a worker, or of a run that waits for workers. */
const entrySchema = z.strictObject({
  runtime: runtimeSchema,
  /** `host:pid`. */
  name: z.string().max(300),
  /** How many jobs it runs at once; 0 for a run. */
  slots: z.int().nonnegative(),
});
export type RegistryEntry = z.output<typeof entrySchema>;

/** Seconds after which an entry expires. */
const lifetime = 15;
/** Milliseconds between two renewals of an entry. */
export const heartbeat = 5000;

/** The workers and runs that are alive. The server expires each entry, so clocks need not agree. */
export class Registry {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    this.#redis = redis;
  }

  /** Adds or renews an entry. */
  async register(kind: EntryKind, id: string, entry: RegistryEntry): Promise<void> {
    await this.#redis
      .multi()
      .sadd(redisKeys.registry(kind), id)
      .set(redisKeys.entry(kind, id), JSON.stringify(entry), "EX", lifetime)
      .exec();
  }

  /** Removes an entry. */
  async remove(kind: EntryKind, id: string): Promise<void> {
    await this.#redis
      .multi()
      .srem(redisKeys.registry(kind), id)
      .unlink(redisKeys.entry(kind, id))
      .exec();
  }

  /** All entries that are alive. Unreadable entries are skipped: a later version may have written them. */
  async list(kind: EntryKind): Promise<RegistryEntry[]> {
    const ids = await this.#redis.smembers(redisKeys.registry(kind));
    if (ids.length === 0) return [];
    const texts = await this.#redis.mget(ids.map((id) => redisKeys.entry(kind, id)));
    const gone = ids.filter((_, index) => texts[index] === null);
    if (gone.length > 0) await this.#redis.srem(redisKeys.registry(kind), ...gone);
    return texts.flatMap((text) => {
      const parsed = entrySchema.safeParse(text === null ? undefined : parseJson(text));
      return parsed.success ? [parsed.data] : [];
    });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
