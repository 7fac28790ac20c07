import { createHash } from "node:crypto";
import * as z from "zod";
import { headSchema } from "../judge/result.ts";
import type { ScoringScheme } from "../judge/score.ts";

/** What stands in a journal's first line: what was judged, on what, and which part of it. */
export const journalHeadSchema = z.strictObject({
  format: z.literal("dlj-journal"),
  version: z.literal(1),
  head: headSchema,
  shard: z.strictObject({ index: z.int().positive(), count: z.int().positive() }),
  /** Of the students' names and of how points are given. */
  assignment: z.string(),
  /** The fresh cases of this run: a run that goes on makes the same again. */
  fresh: z.strictObject({ count: z.int().positive(), seed: z.string() }).optional(),
  /** The time limit that each problem was given on this machine, in CPU seconds; the problems in the order of the course. */
  timeLimits: z.record(z.string(), z.number().positive()),
});
export type JournalHead = z.output<typeof journalHeadSchema>;

/** SHA-256 of who is graded and how points are given. */
export function assignmentHash(students: readonly string[], scheme: ScoringScheme): string {
  return createHash("sha256")
    .update(JSON.stringify([students, scheme]))
    .digest("hex");
}

/** What two parts of one run have in common, as text: everything but when, how long, and how fast the machine was. */
export function commonOf({ head, assignment, fresh, timeLimits }: JournalHead): string {
  const { judge, environment, strict } = head;
  const { refused: _, ...where } = environment;
  return JSON.stringify([judge, where, strict, assignment, fresh, Object.keys(timeLimits)]);
}
