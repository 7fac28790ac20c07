import * as z from "zod";
import { comparisonSchema } from "../../judge/comparison-schema.ts";
import { caseResultSchema, type SolutionResult, solutionResultSchema } from "../../judge/result.ts";
import type { Problem } from "../../problem/load.ts";
import { groups } from "../../problem/spec.ts";
import { sha256 } from "./names.ts";
import { pack, Unreadable, unpack } from "./pack.ts";

/** A result is at most a thousand cases of a few cut texts. */
const most = 128 << 20;

const resultSchema = solutionResultSchema.extend({
  cases: z.array(caseResultSchema.extend({ comparison: comparisonSchema.optional() })),
});

/** Why a job has no result: it is set aside, and its solutions are JE. */
export const refusals = [
  /** It ended its worker as often as is borne. */
  "killer",
  /** The judge failed on it, on every attempt. */
  "failed",
  /** What was in the queue is no job, or its problem can't be read. */
  "unreadable",
  /** It stood in the queue of another world than its own. */
  "world",
] as const;
export type Refusal = (typeof refusals)[number];

/** What a worker says of a job. */
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
export type Answer = z.output<typeof answerSchema>;

/** The answer of a job that was judged; its result names neither student nor file. */
export function judged(job: string, result: SolutionResult): Buffer {
  return pack({ format: "dlj-answer", version: 1, job, kind: "judged", result });
}

export function refused(job: string, why: Refusal, detail: string): Buffer {
  const said = detail.slice(0, 4096);
  return pack({ format: "dlj-answer", version: 1, job, kind: "refused", why, detail: said });
}

/**
 * Reads an answer to a job on a problem.
 *
 * @throws Unreadable where it is of another form, of another job, or not of this problem's cases
 */
export function readAnswer(
  bytes: Uint8Array,
  job: string,
  { problem, strict }: { readonly problem: Problem; readonly strict: boolean },
): Answer {
  const value = unpack(bytes, most);
  const parsed = answerSchema.safeParse(value);
  if (!parsed.success) throw new Unreadable(z.prettifyError(parsed.error));
  const answer = parsed.data;
  if (answer.job !== job) throw new Unreadable("the answer to another job");
  if (answer.kind === "judged") refuseForeign(answer.result, problem, strict);
  // The value itself, whose keys stand in the order in which the judge wrote them.
  return value as Answer;
}

/** A result is of these cases, in this order, each deciding as here. */
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
