import { hostname } from "node:os";
import * as z from "zod";

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256");

/** Before every key; the braces keep all of them in one slot of a cluster. */
export const prefix = "{dlj}";

/** The keys that are dlj's own, beside those of BullMQ. */
export const keys = {
  problem: (hash: string) => `${prefix}:problem:${hash}`,
  answer: (job: string) => `${prefix}:answer:${job}`,
  /** The ids of all that may be alive, and what each says of itself, which ends with it. */
  members: (kind: MemberKind) => `${prefix}:${kind}s`,
  member: (kind: MemberKind, id: string) => `${prefix}:${kind}:${id}`,
} as const;

/** Workers, and runs that want some. */
export type MemberKind = "worker" | "run";

/** Seconds that answers and problems are kept: long enough for a run to be gone on with on the next morning. */
export const lifetime: number = 24 * 3600;

/** What this process is called among the others. */
export const memberName = `${hostname()}:${process.pid}`;
