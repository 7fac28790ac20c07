import { existsSync, readFileSync } from "node:fs";
import type { Engine, Outcome, Program, RunLimits } from "../engine/engine.ts";
import { seedOf } from "../judge/case.ts";
import { withCall } from "../judge/function-call.ts";
import { makeProgram } from "../judge/solution.ts";
import { referenceFile } from "../problem/layout.ts";
import type { Case, Problem } from "../problem/load.ts";
import type { ProblemSpec } from "../problem/spec.ts";

/** The reference of a problem, which may be a function; undefined if there is none. */
export function referenceOf(problem: Problem): Program | undefined {
  const file = referenceFile(problem);
  if (!existsSync(file)) return undefined;
  return withCall(problem, makeProgram(readFileSync(file), `${problem.id}.py`));
}

/** Limits for a reference whose time on this machine is not known yet: 16 times the time of a solution. */
export function generousLimits({ limits, processes }: ProblemSpec): RunLimits {
  return { time: limits.time * 16, memory: limits.memory, output: limits.output, processes };
}

/** Runs a reference on cases of its problem; the outcomes are in the order of the cases. */
export async function timeReference(
  engine: Engine,
  program: Program,
  { id, cases }: { readonly id: string; readonly cases: readonly Pick<Case, "key" | "stdin">[] },
  limits: RunLimits,
): Promise<Outcome[]> {
  return await Promise.all(
    cases.map(({ stdin, key }) => engine.run({ program, stdin, limits, seed: seedOf(id, key) })),
  );
}
