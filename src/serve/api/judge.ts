import * as z from "zod";
import { type CaseResult, caseResultSchema, resultSchema } from "../../judge/result.ts";
import { languageOf, longestSource, makeProgram } from "../../judge/solution.ts";
import { RefusedRequest } from "../refusal.ts";
import { endpoint } from "./endpoint.ts";
import { answerWithEvents, signalForCases } from "./events.ts";

const programLanguages = [...new Set(Object.values(languageOf))];

const judgeBody = z.strictObject({
  problem: z.string().min(1).max(200).describe("an id or alias"),
  source: z.string().describe("the text of the solution, at most 1 MiB"),
  language: z.enum(programLanguages).default("python"),
  cases: z
    .array(z.string().max(200))
    .min(1)
    .max(200)
    .optional()
    .describe("keys, names or groups of the cases to run; all by default"),
  strict: z.boolean().default(false).describe("let the stability group decide too"),
  time: z.number().positive().max(60).optional().describe("CPU seconds per case"),
  memory: z.int().min(16).max(4096).optional().describe("MiB per case"),
});

/** The part of a case that is told before the others have run. */
export const earlyCase = caseResultSchema.pick({
  group: true,
  name: true,
  deciding: true,
  verdict: true,
  cpu: true,
  wall: true,
  memory: true,
});

export function early(one: CaseResult): z.output<typeof earlyCase> {
  const { group, name, deciding, verdict, cpu, wall, memory } = one;
  return { group, name, deciding, verdict, cpu, wall, memory };
}

export const judgeSource = endpoint({
  method: "post",
  path: "/judge",
  summary: "Judge a source in the sandbox. Nothing is stored, and it does not count as progress.",
  body: judgeBody,
  answer: resultSchema,
  events: {
    case: earlyCase.describe("as soon as a case has run; the result may still change its verdict"),
    result: resultSchema.describe("the last event"),
  },
  act: async ({ serving, body, http, messages, wantsEvents, ...call }) => {
    const problem = serving.problem(body.problem);
    const { language, cases, strict, time, memory } = body;
    const source = Buffer.from(body.source);
    if (source.length > longestSource)
      throw new RefusedRequest(413, (m) => m.serve.tooLong({ most: longestSource }));
    await serving.needSandbox(language);
    const name = problem.id + extensionOf(language);
    const solution = { problem, file: name, program: makeProgram(source, name, language) };
    const limits = { time, memory };
    const signal = signalForCases(call.signal);
    const how = { cases, strict, limits, signal };
    if (!wantsEvents) return (await serving.judge(solution, how)).result;
    return answerWithEvents(http, serving, messages, (send) =>
      serving
        .judge(solution, { ...how, onCase: (one) => send("case", early(one)) })
        .then(({ result }) => send("result", result)),
    );
  },
});

function extensionOf(language: string): string {
  return Object.entries(languageOf).find(([, name]) => name === language)?.[0] ?? "";
}
