import { readProgram } from "../../judge/solution.ts";
import { loadMisconceptions, type Misconception } from "../../problem/misconceptions.ts";
import { outputsAgree } from "../../value/compare.ts";
import { endedWell, runOn } from "../reference.ts";
import type { Counterexample, Trial } from "./trial.ts";

/** The misconception that prints the solution's output on a counterexample, and is wrong there too. */
export async function misconceptionLike(
  { author, problem }: Trial,
  { stdin, expected, result }: Counterexample,
): Promise<Misconception | undefined> {
  if (result.verdict !== "WA") return undefined;
  const { tolerance, containers } = problem.spec;
  const agree = (a: Uint8Array, b: Uint8Array | string) =>
    outputsAgree(a, b, { tolerance, containers });
  for (const misconception of loadMisconceptions(problem.folder)) {
    const program = readProgram(misconception.file);
    const outcome = await runOn(author, problem, program, { key: "hidden/fuzz", stdin });
    if (!endedWell(outcome) || agree(expected, outcome.stdout)) continue;
    if (agree(outcome.stdout, result.stdout ?? "")) return misconception;
  }
  return undefined;
}
