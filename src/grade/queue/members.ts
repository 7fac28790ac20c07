import type { Redis } from "ioredis";
import * as z from "zod";
import { keys, type MemberKind } from "./names.ts";
import { worldSchema } from "./world.ts";

/** What a worker, or a run that waits for workers, says of itself. */
const memberSchema = z.strictObject({
  world: worldSchema,
  /** `host:pid`. */
  name: z.string().max(300),
  /** How many jobs it does at once; 0 for a run. */
  slots: z.int().nonnegative(),
});
export type Member = z.output<typeof memberSchema>;

/** Seconds after which a member that says nothing is gone, and how often it says something. */
const life = 15;
export const heartbeat = 5000;

/** Who is there. Each member's word ends by itself: clocks need not agree. */
export class Members {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    this.#redis = redis;
  }

  async announce(kind: MemberKind, id: string, member: Member): Promise<void> {
    await this.#redis
      .multi()
      .sadd(keys.members(kind), id)
      .set(keys.member(kind, id), JSON.stringify(member), "EX", life)
      .exec();
  }

  async leave(kind: MemberKind, id: string): Promise<void> {
    await this.#redis.multi().srem(keys.members(kind), id).unlink(keys.member(kind, id)).exec();
  }

  /** All that are alive. What can't be read is passed over: it may be of a later version. */
  async list(kind: MemberKind): Promise<Member[]> {
    const ids = await this.#redis.smembers(keys.members(kind));
    if (ids.length === 0) return [];
    const texts = await this.#redis.mget(ids.map((id) => keys.member(kind, id)));
    const gone = ids.filter((_, index) => texts[index] === null);
    if (gone.length > 0) await this.#redis.srem(keys.members(kind), ...gone);
    return texts.flatMap((text) => {
      const parsed = memberSchema.safeParse(text === null ? undefined : parseJson(text));
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
