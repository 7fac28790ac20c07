import { createHash } from "node:crypto";
import * as z from "zod";
import { headSchema } from "../judge/result.ts";
import type { ScoringScheme } from "../judge/score.ts";

/** A journal's first line: the problems, the environment, and the shard. */
export const journalHeadSchema = z.strictObject({
  format: z.literal("dlj-journal"),
  /** 2: each line is signed. */
  version: z.literal(2),
  head: headSchema,
  shard: z.strictObject({ index: z.int().positive(), count: z.int().positive() }),
  /** A hash of the students' names and of the scoring scheme. */
  assignment: z.string(),
  /** The seed and the number of this run's fresh cases, so that a resumed run makes the same cases. */
  fresh: z.strictObject({ count: z.int().positive(), seed: z.string() }).optional(),
  /** Each problem's time limit on this machine, in CPU seconds, in the order of the course. */
  timeLimits: z.record(z.string(), z.number().positive()),
});
export type JournalHead = z.output<typeof journalHeadSchema>;

/** SHA-256 of the students' names and the scoring scheme. */
export function assignmentHash(students: readonly string[], scheme: ScoringScheme): string {
  return createHash("sha256")
    .update(JSON.stringify([students, scheme]))
    .digest("hex");
}

/** The fields that all shards of one run share, as text: all but the times and the speed of the machine. */
export function commonOf({ head, assignment, fresh, timeLimits }: JournalHead): string {
  const { judge, environment, strict } = head;
  const { refused: _, ...where } = environment;
  return JSON.stringify([judge, where, strict, assignment, fresh, Object.keys(timeLimits)]);
}
