import * as z from "zod";
import { tiers } from "../engine/engine.ts";
import type { Group } from "../problem/spec.ts";
import { groups, tracks } from "../problem/spec.ts";
import type { Comparison } from "../value/comparison.ts";
import { verdictNames } from "./verdict.ts";

const seconds = z.number().nonnegative();
/** A text in both languages. */
export const bilingual = z.strictObject({ en: z.string(), zh: z.string() });
const verdict = z.enum(verdictNames);

const fraction = z.string().regex(/^-?\d+(\/\d+)?$/);

/** The result of a comparison, as `src/value/comparison.ts` defines it. */
const comparison = z.custom<Comparison>(
  (value) => typeof value === "object" && value !== null && "agrees" in value,
  "a comparison",
);

/** The error that ended a program. */
const crash = z.strictObject({
  message: z.string().describe("the error message in stderr, or a compiler's first error"),
  line: z.int().positive().optional().describe("the solution's line of the error"),
  cell: z
    .int()
    .positive()
    .optional()
    .describe("the cell of a notebook that `line` is counted in, among all of its cells"),
  source: z.string().optional().describe("the text of that line"),
  exit: z.string().describe("`exit status 3` or `SIGSEGV`"),
  answered: z.literal(true).optional().describe("present if the answer printed before is right"),
});

/** A misconception that prints the same in one case, which does not prove it. */
const likelyMistake = z.strictObject({
  name: z.string(),
  hint: bilingual.describe("a hedged sentence, about this case alone"),
});

export const caseResultSchema = z.strictObject({
  group: z.enum(Object.keys(groups) as [Group, ...Group[]]),
  name: z.string(),
  deciding: z.boolean().describe("whether it decides the solution's verdict"),
  verdict,
  ran: z.boolean().describe("false if an earlier verdict settled it without a run"),
  cpu: seconds.describe("CPU seconds after the imports"),
  wall: seconds.describe("wall seconds after the imports"),
  memory: z.number().nonnegative().describe("peak resident MiB"),
  stdin: z.string().optional(),
  expected: z.string().optional(),
  stdout: z.string().optional().describe("as printed, at most 64 KiB of it"),
  stderr: z.string().optional(),
  comparison: comparison.optional().describe("present if the verdict is WA"),
  crash: crash.optional().describe("present if the verdict is RTE, CE, JE or MLE"),
  reason: bilingual.optional().describe("the reason why it was not accepted, in one sentence"),
  misconception: z
    .string()
    .optional()
    .describe("the solution's misconception, if it prints the same here"),
  likely: likelyMistake
    .optional()
    .describe("a misconception that prints the same here, but is not proven by the other cases"),
});

export const solutionResultSchema = z.strictObject({
  problem: z.string(),
  track: z.enum([...tracks, "course"]),
  title: bilingual,
  file: z.string().describe("as the person named it"),
  student: z.string().optional(),
  language: z.string(),
  source: z.string().optional().describe("sha256 of the file, if a class was graded"),
  form: z
    .literal("function")
    .optional()
    .describe("`function` if the file has no main, so that dlj called its function"),
  verdict,
  decidedBy: z.string().optional().describe("the first failing deciding case, `group/name`"),
  misconception: z
    .strictObject({ name: z.string(), hint: bilingual })
    .optional()
    .describe("the misconception that prints the same on every deciding case, with its hint"),
  finding: bilingual
    .optional()
    .describe(
      "the reason why an existing file could not be judged, or which of several files was judged",
    ),
  takenFor: z
    .string()
    .optional()
    .describe("the file's own path in the submission, if its name is only near to the problem's"),
  hardCoded: z
    .int()
    .positive()
    .optional()
    .describe("the number of fresh cases, if all published cases pass and no fresh one does"),
  points: z
    .strictObject({ earned: fraction, possible: fraction })
    .optional()
    .describe("exact, as a fraction, if points were given"),
  limits: z.strictObject({ time: seconds, memory: z.number(), output: z.number() }),
  cases: z.array(caseResultSchema),
});

const fileRecord = z.strictObject({
  path: z.string(),
  problem: z
    .string()
    .optional()
    .describe("the problem that it was judged for, or the likeliest one"),
  problems: z
    .array(z.string())
    .optional()
    .describe("all problems that it was judged for, if it defines the functions of several"),
  judged: z.boolean(),
  takenFor: z.literal(true).optional().describe("its name is only near to the problem's"),
  reason: bilingual.optional().describe("the reason why it was not judged"),
  needsLook: z.literal(true).optional().describe("it may be somebody's work"),
});

/** One student of a class, with every file that was handed in. */
const studentRecord = z.strictObject({
  student: z.string(),
  id: z.string().optional().describe("the platform's or the roster's id"),
  email: z.string().optional(),
  group: z.string().optional(),
  ids: z
    .record(z.string(), z.string())
    .optional()
    .describe("ids at platforms: canvas, moodle, login, github"),
  unknown: z.literal(true).optional().describe("not in the roster"),
  files: z.array(fileRecord),
  moreFiles: z.int().positive().optional().describe("files that are not listed"),
  skipped: z.int().positive().optional().describe("hidden files and folders of tools"),
});

/** The result of a run: the judge returns it, `--reporter json` prints it, every other reporter reads it. */
export const resultSchema = z
  .strictObject({
    format: z.literal("dlj-result"),
    version: z.literal(1),
    judge: z.strictObject({ version: z.string(), catalogue: z.string().describe("sha256") }),
    environment: z.strictObject({
      platform: z.string(),
      engine: z.enum(["process", "forkserver"]),
      tier: z.enum(tiers),
      refused: z.array(z.strictObject({ tier: z.enum(tiers), reason: z.string() })),
      python: z.string().describe("3.11.7"),
      numpy: z.string().nullable(),
    }),
    strict: z.boolean().describe("whether the stability group decided too"),
    started: z.iso.datetime(),
    wall: seconds,
    raisedLimits: z
      .record(z.string(), seconds)
      .optional()
      .describe(
        "time limits that were raised for this machine, to four times the reference's time",
      ),
    cases: z
      .record(z.string(), z.string())
      .optional()
      .describe("sha256 of each problem's cases, to see whether they changed since another run"),
    courseCases: z
      .int()
      .positive()
      .optional()
      .describe("how many cases of the graded problems are the course's own"),
    fresh: z
      .strictObject({ count: z.int().positive(), seed: z.string() })
      .optional()
      .describe("fresh cases of each problem, and the seed that makes them again; keep it secret"),
    title: z.string().optional().describe("the assignment's title"),
    layout: z.string().optional().describe("the arrangement that the submissions were read in"),
    students: z.array(studentRecord).optional().describe("present if a class was graded"),
    classFiles: z
      .array(fileRecord)
      .optional()
      .describe("files beside the submissions that no student claims"),
    solutions: z.array(solutionResultSchema),
  })
  .describe("The result of one run of dlj");

/** A Result without its solutions: the head of a journal. */
export const headSchema = resultSchema.omit({ solutions: true });

export type StudentRecord = z.output<typeof studentRecord>;
export type FileRecord = z.output<typeof fileRecord>;
export type Head = z.output<typeof headSchema>;
export type CaseResult = z.output<typeof caseResultSchema>;
export type SolutionResult = z.output<typeof solutionResultSchema>;
export type Result = z.output<typeof resultSchema>;
export type LikelyMistake = z.output<typeof likelyMistake>;
export type Crash = z.output<typeof crash>;

/** The texts of a class's solutions. */
export interface ClassSources {
  /** A student's solution as it was judged; undefined if there is none. */
  readonly of: (
    student: string,
    problem: string,
  ) => Promise<{ readonly extension: string; readonly text: Uint8Array } | undefined>;
  /** Sources that every student has: the starter and the reference. */
  readonly template: (problem: string) => Promise<string>;
}

/** A student and the pseudonym in an anonymous report. */
export interface RealName {
  readonly pseudonym: string;
  readonly student: string;
  readonly id?: string | undefined;
  readonly email?: string | undefined;
}

/** A Result whose solutions may be on disk and can be read more than once. Reports are made from it. */
export interface Recorded {
  readonly head: Head;
  /** Who is behind each pseudonym, if names are replaced. No report but `names` may show it. */
  readonly realNames?: readonly RealName[];
  /** The texts of the solutions, if the submissions are at hand. */
  readonly sources?: ClassSources;
  solutions(): AsyncIterable<SolutionResult>;
}

/** Wraps a Result in memory for reporting. */
export function recorded({ solutions, ...head }: Result): Recorded {
  return {
    head,
    async *solutions() {
      yield* solutions;
    },
  };
}
