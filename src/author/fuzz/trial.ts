import type { Program, RunLimits } from "../../engine/engine.ts";
import { judgeOutcome, seedOf } from "../../judge/case.ts";
import { withCall } from "../../judge/function-call.ts";
import type { CaseResult } from "../../judge/result.ts";
import { readProgram } from "../../judge/solution.ts";
import { readInput } from "../../problem/input.ts";
import type { Case } from "../../problem/load.ts";
import { outputsAgree } from "../../value/compare.ts";
import { parseOutput } from "../../value/parse.ts";
import type { AuthorContext } from "../author-context.ts";
import type { Draft } from "../folder.ts";
import { leavesOf } from "../leaves.ts";
import { acceptedUnder, type LeftOut } from "../missing-package.ts";
import { endedWell, readReference } from "../reference.ts";
import type { InputInvariants } from "./input-invariants.ts";

/** Compares a solution with the reference; the other correct solutions decide whether an input is valid. */
export interface Trial {
  readonly author: AuthorContext;
  readonly problem: Draft;
  readonly solution: Program;
  readonly reference: Program;
  readonly witnesses: readonly Program[];
  /** Accepted solutions that this Python can't run: they decide nothing. */
  readonly leftOut: readonly LeftOut[];
  readonly limits: RunLimits;
}

export function makeTrial(author: AuthorContext, problem: Draft, solution: Program): Trial {
  const { limits, processes } = problem.spec;
  const { files, leftOut } = acceptedUnder(problem.folder, author.interpreter);
  return {
    author,
    problem,
    solution,
    reference: readReference(problem),
    witnesses: files.map((file) => readProgram(file)),
    leftOut,
    limits: { ...limits, processes },
  };
}

/** An input on which the solution fails, the reference's output and the judge's result. */
export interface Counterexample {
  readonly stdin: Buffer;
  readonly expected: Buffer;
  readonly result: CaseResult;
}

/** The reference's output; undefined if it fails or prints nan, so that the input is not valid. */
async function expectedOf(trial: Trial, stdin: Buffer): Promise<Buffer | undefined> {
  const outcome = await run(trial, trial.reference, stdin);
  if (!endedWell(outcome)) return undefined;
  for (const leaf of leavesOf(parseOutput(outcome.stdout))) {
    if (leaf.kind === "number" && !Number.isFinite(leaf.value)) return undefined;
  }
  return Buffer.from(outcome.stdout);
}

/** The outcome of one input: the solution is wrong, the solution is right, or the input is not valid. */
export type Tried = Counterexample | "right" | "invalid";

/** Judges the solution on one input. */
export async function tryInput(
  trial: Trial,
  stdin: Buffer,
  invariants: InputInvariants,
): Promise<Tried> {
  const { problem, solution } = trial;
  const reading = readInput(problem.spec, stdin);
  if (reading.issues.length > 0 || !invariants(reading)) return "invalid";
  const expected = await expectedOf(trial, stdin);
  if (expected === undefined) return "invalid";
  const outcome = await run(trial, solution, stdin);
  const one: Case = { group: "hidden", name: "fuzz", key: "hidden/fuzz", stdin, expected };
  const context = {
    deciding: true,
    source: Buffer.from(solution.source).toString("utf8"),
    fileName: solution.name,
    relations: true,
  };
  const result = judgeOutcome({ ...problem, cases: [one] }, one, outcome, context);
  if (result.verdict === "AC") return "right";
  return (await isUndisputed(trial, stdin, expected)) ? { stdin, expected, result } : "invalid";
}

/** Whether every correct solution prints the reference's output. If they differ, the input proves nothing. */
async function isUndisputed(trial: Trial, stdin: Buffer, expected: Buffer): Promise<boolean> {
  const { tolerance, containers } = trial.problem.spec;
  for (const witness of trial.witnesses) {
    const outcome = await run(trial, witness, stdin);
    if (!endedWell(outcome)) return false;
    if (!outputsAgree(expected, outcome.stdout, { tolerance, containers })) return false;
  }
  return true;
}

async function run({ author, problem, limits }: Trial, program: Program, stdin: Buffer) {
  const { signal } = author;
  const engine = await author.engineFor(program.language);
  const seed = seedOf(problem.id, stdin.toString("latin1"));
  return await engine.run({
    program: withCall(problem, program),
    stdin,
    limits,
    seed,
    ...(signal === undefined ? {} : { signal }),
  });
}

export function isCounterexample(tried: Tried | undefined): tried is Counterexample {
  return typeof tried === "object";
}
