import * as z from "zod";
import {
  type FileKind,
  keptFile,
  type ReadFile,
  readKept,
  type UpdatedFile,
  updateKept,
} from "../progress/kept-file.ts";
import { gradeNames } from "./grades.ts";

const moment = z.iso.datetime();

/** The default of the most new questions on a day. */
export const newADay = 10;

const reviewSchema = z.strictObject({
  card: z.string().describe("problem/1 for its first question, problem/code for the exercise"),
  grade: z.enum(gradeNames),
  at: moment,
});

const drillSchema = z.strictObject({
  format: z.literal("dlj-drill"),
  version: z.literal(1),
  reviews: z
    .array(reviewSchema)
    .describe("every review, the oldest first; due dates follow from them"),
  writing: z
    .record(z.string(), z.strictObject({ since: moment, runs: z.int().nonnegative() }))
    .describe("exercises that are being written again, and how often each had been judged before"),
});

/** `.dlj/drill.json`: the reviews of a workspace. */
export type Drill = z.output<typeof drillSchema>;
export type Review = z.output<typeof reviewSchema>;

export const noDrill: Drill = { format: "dlj-drill", version: 1, reviews: [], writing: {} };

const kind: FileKind<Drill> = { name: "drill.json", empty: noDrill, schema: drillSchema, print };

/** The path of a workspace's drill file. @throws DljError (usage) as `keptFile` */
export function drillFile(workspace: string): string {
  return keptFile(workspace, kind);
}

/** Reads a workspace's drill. @throws DljError (usage) as `readKept` */
export function readDrill(workspace: string): ReadFile<Drill> {
  return readKept(workspace, kind);
}

/** Changes a workspace's drill. @throws DljError (usage) as `updateKept` */
export function updateDrill(
  workspace: string,
  change: (drill: Drill) => Drill,
): Promise<UpdatedFile<Drill>> {
  return updateKept(workspace, kind, change);
}

/** Adds a review. Unchanged if the card has other than `seen` reviews: another run has reviewed it. */
export function withReview(drill: Drill, review: Review, seen: number): Drill {
  if (countOf(drill, review.card) !== seen) return drill;
  return { ...drill, reviews: [...drill.reviews, review] };
}

/** Takes a review back, if it is the last of its card. */
export function withoutReview(drill: Drill, review: Review): Drill {
  const last = drill.reviews.findLastIndex(({ card }) => card === review.card);
  const isIt = drill.reviews[last]?.at === review.at && drill.reviews[last]?.grade === review.grade;
  return isIt ? { ...drill, reviews: drill.reviews.toSpliced(last, 1) } : drill;
}

/** How often a card was reviewed. */
export function countOf({ reviews }: Drill, id: string): number {
  return reviews.filter(({ card }) => card === id).length;
}

/** Writes one line per review, for people and for diffs. */
function print({ format, version, reviews, writing }: Drill): string {
  const lines = reviews.map((review) => `    ${JSON.stringify(review)}`);
  return [
    "{",
    `  "format": ${JSON.stringify(format)},`,
    `  "version": ${version},`,
    `  "reviews": [${lines.length > 0 ? `\n${lines.join(",\n")}\n  ` : ""}],`,
    `  "writing": ${JSON.stringify(writing)}`,
    "}\n",
  ].join("\n");
}
