import { existsSync } from "node:fs";
import pMap from "p-map";
import type { Outcome, Program } from "../engine/engine.ts";
import { DljError } from "../error.ts";
import { seedOf } from "../judge/case.ts";
import { crashOf } from "../judge/crash.ts";
import { withCall } from "../judge/function-call.ts";
import { readProgram } from "../judge/solution.ts";
import { referenceFile } from "../problem/layout.ts";
import { type Case, verifyCommand } from "../problem/load.ts";
import type { AuthorContext } from "./author-context.ts";
import type { Draft } from "./folder.ts";

/** A case without its output. */
export type CaseInput = Pick<Case, "key" | "stdin">;

/**
 * Reads the reference's program.
 *
 * @throws DljError (usage) if there is none.
 */
export function readReference(problem: Pick<Draft, "folder" | "id">): Program {
  const file = referenceFile(problem);
  if (!existsSync(file)) {
    throw new DljError(
      "usage",
      (m) => m.author.noReference({ file }),
      verifyCommand(problem.folder),
    );
  }
  return readProgram(file);
}

/** Runs a program on stdin with the problem's limits and the judge's seed for the case. */
export function runOn(
  { engine, signal }: AuthorContext,
  problem: Pick<Draft, "id" | "spec" | "cases">,
  program: Program,
  { key, stdin }: CaseInput,
): Promise<Outcome> {
  const { limits, processes } = problem.spec;
  return engine.run({
    program: withCall(problem, program),
    stdin,
    limits: { ...limits, processes },
    seed: seedOf(problem.id, key),
    ...(signal === undefined ? {} : { signal }),
  });
}

/** Whether a run ended with exit status 0 and within every limit. */
export function endedWell({ ending, exceeded }: Outcome): boolean {
  const { time, memory, output, imports } = exceeded;
  return ending.kind === "exited" && ending.code === 0 && !(time || memory || output || imports);
}

/** A short reason for a failed run: the exceeded limit, or the last line of stderr. */
export function whyEnded(outcome: Outcome, program: Program): string {
  const over = (["output", "memory", "time", "imports"] as const).find((l) => outcome.exceeded[l]);
  if (over !== undefined)
    return { output: "OLE", memory: "MLE", time: "TLE", imports: "TLE" }[over];
  const { message, exit } = crashOf(outcome, "", program.name);
  return message || exit;
}

/**
 * Runs the reference on each input, and returns its outputs.
 *
 * @throws DljError (usage) naming the first case, in the order given, on which it fails.
 */
export async function runReference(
  bench: AuthorContext,
  problem: Draft,
  cases: readonly CaseInput[],
): Promise<Buffer[]> {
  const program = readReference(problem);
  const concurrency = bench.slots;
  const outcomes = await pMap(cases, (one) => runOn(bench, problem, program, one), { concurrency });
  // Looked at only now: a later case may fail sooner.
  return outcomes.map((outcome, i) => {
    if (endedWell(outcome)) return Buffer.from(outcome.stdout);
    const file = referenceFile(problem);
    const why = whyEnded(outcome, program);
    const key = cases[i]?.key ?? "";
    throw new DljError("usage", (m) => m.author.referenceFails({ file, key, why }));
  });
}
