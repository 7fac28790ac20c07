import * as z from "zod";
import { caseResultSchema, type SolutionResult, solutionResultSchema } from "../../judge/result.ts";
import type { Problem } from "../../problem/load.ts";
import { groups } from "../../problem/spec.ts";
import { comparisonSchema } from "../../value/comparison.ts";
import { sha256 } from "./names.ts";
import { pack, Unreadable, unpack } from "./pack.ts";

/** Most bytes of an inflated answer: a result has at most a thousand cases with a few shortened texts each. */
const mostBytes = 128 << 20;

const resultSchema = solutionResultSchema.extend({
  cases: z.array(caseResultSchema.extend({ comparison: comparisonSchema.optional() })),
});

/** Why a job has no result. Such a job is failed for good, and its solutions are JE. */
const refusals = [
  /** `maxSoloDeaths` workers died while they ran it. */
  "killer",
  /** The judge failed on every attempt. */
  "failed",
  /** The job, or its problem, can't be read. */
  "unreadable",
  /** It was in the queue of another runtime than its own. */
  "runtime",
] as const;
export type JobRefusal = (typeof refusals)[number];

/** A worker's answer to one job. */
const answerSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    format: z.literal("dlj-answer"),
    version: z.literal(1),
    job: sha256,
    kind: z.literal("judged"),
    result: resultSchema,
  }),
  z.strictObject({
    format: z.literal("dlj-answer"),
    version: z.literal(1),
    job: sha256,
    kind: z.literal("refused"),
    why: z.enum(refusals),
    detail: z.string().max(4096),
  }),
]);
export type JobAnswer = z.output<typeof answerSchema>;

/** Packs the answer to a job that was judged. Its result names neither a student nor a file. */
export function judged(job: string, result: SolutionResult): Buffer {
  return pack({ format: "dlj-answer", version: 1, job, kind: "judged", result });
}

/** Packs the answer to a job that has no result. */
export function refused(job: string, why: JobRefusal, detail: string): Buffer {
  const short = detail.slice(0, 4096);
  return pack({ format: "dlj-answer", version: 1, job, kind: "refused", why, detail: short });
}

/**
 * Reads an answer to a job on a problem.
 *
 * @throws Unreadable if it has another form, belongs to another job, or does not have this problem's cases
 */
export function readAnswer(
  bytes: Uint8Array,
  job: string,
  { problem, strict }: { readonly problem: Problem; readonly strict: boolean },
): JobAnswer {
  const value = unpack(bytes, mostBytes);
  const parsed = answerSchema.safeParse(value);
  if (!parsed.success) throw new Unreadable(z.prettifyError(parsed.error));
  const answer = parsed.data;
  if (answer.job !== job) throw new Unreadable("the answer to another job");
  if (answer.kind === "judged") refuseForeign(answer.result, problem, strict);
  // Not the parsed copy: the value keeps its keys in the judge's order, so reports are the same bytes.
  return value as JobAnswer;
}

/** Throws unless a result has exactly this problem's cases, in this order, with the same `deciding`. */
function refuseForeign(result: SolutionResult, problem: Problem, strict: boolean): void {
  const { id, cases, spec } = problem;
  if (result.problem !== id) throw new Unreadable(`the result of ${result.problem}`);
  const fits =
    result.cases.length === cases.length &&
    cases.every(({ group, name }, index) => {
      const one = result.cases[index];
      return (
        one?.group === group && one.name === name && one.deciding === (groups[group] || strict)
      );
    });
  if (!fits) throw new Unreadable("the result of other cases");
  if (result.limits.time < spec.limits.time) throw new Unreadable("the result of a lower limit");
}
