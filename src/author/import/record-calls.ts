import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { packageRoot } from "../../package-root.ts";
import type { Messages } from "../../text/en.ts";
import type { AuthorContext } from "../author-context.ts";
import { endedWell, whyEnded } from "../reference.ts";

const recordedSchema = z.object({
  /** The function that the tests call; null if they call none. */
  name: z.string().nullable(),
  tests: z.array(
    z.union([
      z.object({
        arguments: z.record(z.string(), z.string()),
        /** The code that reads each argument as the test gives it. */
        made: z.record(z.string(), z.string()),
        printed: z.string(),
      }),
      z.object({ why: z.enum(["notLiteral", "fails", "calls"]), detail: z.string() }),
    ]),
  ),
  /** The lines of a main that reads the arguments as the tests give them; null if plain values are right. */
  main: z.array(z.string()).nullable(),
});
export type RecordedCalls = z.output<typeof recordedSchema>;

/** CPU seconds and MiB for all tests of a problem together. */
const limits = { time: 30, memory: 2048, output: 16, processes: false };

/**
 * Runs the tests of a deep-ml problem with its own solution in the sandbox, and reads the arguments of their calls.
 *
 * @returns why not, if the solution itself fails
 */
export async function recordCalls(
  { engine, signal }: AuthorContext,
  solution: string,
  tests: readonly string[],
): Promise<RecordedCalls | { readonly failed: (messages: Messages) => string }> {
  const source = readFileSync(join(packageRoot, "src", "author", "record_calls.py"));
  const program = { language: "python", name: "record_calls.py", source } as const;
  const outcome = await engine.run({
    program,
    stdin: Buffer.from(JSON.stringify({ solution, tests })),
    limits,
    seed: 0,
    ...(signal === undefined ? {} : { signal }),
  });
  if (!endedWell(outcome)) return { failed: whyEnded(outcome, program, limits) };
  try {
    return recordedSchema.parse(JSON.parse(Buffer.from(outcome.stdout).toString("utf8")));
  } catch {
    return { failed: () => "stdout" };
  }
}
