import * as z from "zod";
import { verdictNames } from "../../judge/verdict.ts";

const moment = z.iso.datetime();
const count = z.int().nonnegative();

const entrySchema = z.strictObject({
  runs: count.describe("how often it was judged"),
  last: moment.optional().describe("when it was judged last"),
  verdict: z.enum(verdictNames).optional().describe("what the last run said"),
  solved: moment.optional().describe("when all its cases were accepted first"),
  best: z
    .number()
    .nonnegative()
    .optional()
    .describe("least CPU seconds of all deciding cases together, of the runs that were accepted"),
  hints: count.optional().describe("how many of its hints were shown"),
  misconception: z
    .strictObject({ name: z.string(), shown: z.boolean() })
    .optional()
    .describe("what explains the last failure, and whether dlj hint has shown it"),
});

/** `.dlj/progress.json`: a learner's runs in a workspace. */
export const progressSchema = z
  .strictObject({
    format: z.literal("dlj-progress"),
    version: z.literal(1),
    days: z
      .array(z.iso.date())
      .describe("the days, by the learner's clock, something was judged on"),
    problems: z.record(z.string(), entrySchema).describe("by id"),
  })
  .describe("A learner's progress in a dlj workspace");

export type Progress = z.output<typeof progressSchema>;
export type ProgressEntry = z.output<typeof entrySchema>;

export const noProgress: Progress = {
  format: "dlj-progress",
  version: 1,
  days: [],
  problems: {},
};

export type State = "solved" | "tried" | "untouched";

/** A problem's state. Once solved, it stays solved. */
export function stateOf(progress: Progress, id: string): State {
  const entry = progress.problems[id];
  if (entry?.solved !== undefined) return "solved";
  return entry !== undefined && entry.runs > 0 ? "tried" : "untouched";
}
