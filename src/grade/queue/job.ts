import { deflateSync } from "node:zlib";
import * as z from "zod";
import type { Program } from "../../engine/engine.ts";
import { languageOf, makeProgram } from "../../judge/solution.ts";
import { resultKey } from "../journal.ts";
import { sha256 } from "./names.ts";
import { inflate, Unreadable } from "./pack.ts";
import { type World, worldSchema, worldText } from "./world.ts";

/** No solution is longer, in bytes: as for one that is read from a file. */
const longest = 1_048_576;
const languages = [...new Set(Object.values(languageOf))] as [string, ...string[]];

/** What one job says: judge this program on this problem, in this world. No name of a student is in it. */
const jobSchema = z.strictObject({
  format: z.literal("dlj-job"),
  version: z.literal(1),
  world: worldSchema,
  /** The hash of the problem as it is judged: fresh and hidden cases, limits and hints with it. */
  problem: sha256,
  strict: z.boolean(),
  language: z.enum(languages),
  /** As tracebacks show it. */
  name: z.string().regex(/^[a-z0-9-]+\.[a-z]+$/),
  /** The source, deflated, in base64. */
  source: z.base64().max(2 * longest),
});
export type JobData = z.output<typeof jobSchema>;

export interface Job {
  readonly id: string;
  readonly data: JobData;
}

/** A job and its id: a hash of all that its result depends on, so that the same work has the same id. */
export function makeJob(
  program: Program,
  how: { readonly world: World; readonly problem: string; readonly strict: boolean },
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

/** Checks what a job holds against its id. @throws Unreadable saying what is wrong */
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

function idOf({ world, problem, strict, language, name }: JobData, source: Uint8Array): string {
  return resultKey(["dlj-job 1", worldText(world), problem, `${strict}`, language, name, source]);
}
