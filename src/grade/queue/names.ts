import { hostname } from "node:os";
import * as z from "zod";

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256");

/** Prefix of every key. The braces keep all keys in one slot of a cluster. */
export const prefix = "{dlj}";

/** dlj's own keys, beside BullMQ's. */
export const redisKeys = {
  problem: (hash: string) => `${prefix}:problem:${hash}`,
  answer: (job: string) => `${prefix}:answer:${job}`,
  /** The ids of all processes that may be alive. */
  registry: (kind: EntryKind) => `${prefix}:${kind}s`,
  /** One process's entry, which expires unless it is renewed. */
  entry: (kind: EntryKind, id: string) => `${prefix}:${kind}:${id}`,
} as const;

/** Workers, and runs that wait for workers. */
export type EntryKind = "worker" | "run";

/** Seconds that answers and problems are kept: long enough to resume a run the next morning. */
export const lifetime: number = 24 * 3600;

/** This process's name in the registry. */
export const processName = `${hostname()}:${process.pid}`;
