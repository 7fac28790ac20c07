import { existsSync } from "node:fs";
import pMap from "p-map";
import type { Outcome, Program, RunLimits } from "../engine/engine.ts";
import { DljError } from "../error.ts";
import { failureOf, seedOf } from "../judge/case.ts";
import { crashOf } from "../judge/crash.ts";
import { reasonIn } from "../judge/diagnose.ts";
import { withCall } from "../judge/function-call.ts";
import { readProgram } from "../judge/solution.ts";
import type { Verdict } from "../judge/verdict.ts";
import { referenceFile } from "../problem/layout.ts";
import { type Case, verifyCommand } from "../problem/load.ts";
import type { Messages } from "../text/en.ts";
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

/** The limits of problem.json that a run can exceed, with the name of each there. */
const limitNames = { OLE: "limits.output", MLE: "limits.memory", TLE: "limits.time" } as const;

/** The reason for a failed run: the exceeded limit, or the last line of stderr with its place. */
export function whyEnded(
  outcome: Outcome,
  program: Program,
  limits: Pick<RunLimits, "time" | "memory" | "output">,
): (messages: Messages) => string {
  const verdict = failureOf(outcome) ?? "RTE";
  const source = Buffer.from(program.source).toString("utf8");
  const crash = crashOf(outcome, source, program.name);
  const { cpu, wall, memory } = outcome;
  return (messages) => {
    const why = reasonIn({ verdict, ran: true, crash, cpu, wall, memory }, limits, messages);
    return withLimit(why, verdict, messages);
  };
}

/** Adds to a reason where the limit is set, if one was exceeded. */
export function withLimit(why: string, verdict: Verdict, { author }: Messages): string {
  const limit = limitNames[verdict as keyof typeof limitNames];
  return limit === undefined ? why : author.limitSetAs({ why, limit });
}

/**
 * Runs the reference on each input, and returns its outputs.
 *
 * @throws DljError (usage) naming the first case, in the order given, on which it fails.
 */
export async function runReference(
  author: AuthorContext,
  problem: Draft,
  cases: readonly CaseInput[],
): Promise<Buffer[]> {
  const program = readReference(problem);
  const concurrency = author.slots;
  const outcomes = await pMap(cases, (one) => runOn(author, problem, program, one), {
    concurrency,
  });
  // Looked at only now: a later case may fail sooner.
  return outcomes.map((outcome, i) => {
    if (endedWell(outcome)) return Buffer.from(outcome.stdout);
    const file = referenceFile(problem);
    const why = whyEnded(outcome, program, problem.spec.limits);
    const key = cases[i]?.key ?? "";
    throw new DljError(
      "usage",
      (m) => m.author.referenceFails({ file, key, why: why(m) }),
      verifyCommand(problem.folder),
    );
  });
}
