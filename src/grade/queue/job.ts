import { deflateSync } from "node:zlib";
import * as z from "zod";
import type { Program } from "../../engine/engine.ts";
import { languageOf, makeProgram } from "../../judge/solution.ts";
import { hashParts } from "../hash-parts.ts";
import { sha256 } from "./names.ts";
import { inflate, Unreadable } from "./pack.ts";
import { type RuntimeFingerprint, runtimeSchema, runtimeText } from "./runtime-fingerprint.ts";

/** The largest source, in bytes: the same as for a file. */
const longest = 1_048_576;
const languages = [...new Set(Object.values(languageOf))] as [string, ...string[]];

/** One job: judge this program on this problem, in this runtime. It holds no student's name. */
const jobSchema = z.strictObject({
  format: z.literal("dlj-job"),
  version: z.literal(1),
  runtime: runtimeSchema,
  /** Hash of the problem as it is judged, with fresh and hidden cases, limits and hints. */
  problem: sha256,
  strict: z.boolean(),
  language: z.enum(languages),
  /** The file name that tracebacks show. */
  name: z.string().regex(/^[a-z0-9-]+\.[a-z]+$/),
  /** The source, deflated, in base64. */
  source: z.base64().max(2 * longest),
});
export type JobData = z.output<typeof jobSchema>;

export interface Job {
  readonly id: string;
  readonly data: JobData;
}

/** Makes a job. Its id is a hash of everything that its result depends on, so equal work has equal ids. */
export function makeJob(
  program: Program,
  how: { readonly runtime: RuntimeFingerprint; readonly problem: string; readonly strict: boolean },
): Job {
  const { language, name, source } = program;
  const data: JobData = {
    format: "dlj-job",
    version: 1,
    ...how,
    language,
    name,
    source: deflateSync(source).toString("base64"),
  };
  return { id: idOf(data, source), data };
}

/** Reads a job and checks it against its id. @throws Unreadable with the reason */
export function readJob(
  id: string | undefined,
  value: unknown,
): { data: JobData; program: Program } {
  const parsed = jobSchema.safeParse(value);
  if (!parsed.success) throw new Unreadable(z.prettifyError(parsed.error));
  const { data } = parsed;
  const source = inflate(Buffer.from(data.source, "base64"), longest);
  if (idOf(data, source) !== id) throw new Unreadable("the id is not that of the content");
  return { data, program: makeProgram(source, data.name, data.language) };
}

function idOf({ runtime, problem, strict, language, name }: JobData, source: Uint8Array): string {
  return hashParts([
    "dlj-job 1",
    runtimeText(runtime),
    problem,
    `${strict}`,
    language,
    name,
    source,
  ]);
}
