import { withCall } from "../../judge/function-call.ts";
import { readProgram } from "../../judge/solution.ts";
import { referenceFile } from "../../problem/layout.ts";
import type { Problem } from "../../problem/load.ts";
import { signatureOf } from "../../problem/parameters.ts";
import { compareOutputs } from "../../value/compare.ts";
import { explain } from "../../value/explain.ts";
import type { AuthorContext } from "../author-context.ts";
import { type Finding, inBoth, type Report } from "../finding.ts";
import { endedWell, runOn, whyEnded } from "../reference.ts";
import { checkCall } from "./call.ts";

/**
 * Checks that the reference is right without its main too. Learners may hand in the function alone, which dlj calls with the lines
 * of stdin: if the reference's fails so, theirs would.
 */
export async function checkFunction(
  author: AuthorContext,
  problem: Problem,
  report: Report,
): Promise<Finding[]> {
  const file = referenceFile(problem);
  const program = readProgram(file);
  const source = Buffer.from(program.source).toString("utf8");
  const main = /^if __name__ *== *["']__main__["'] *:/m.exec(source);
  const one = problem.cases.find(({ group }) => group === "sample") ?? problem.cases[0];
  if (main === null || one === undefined || problem.spec.input.length === 0) return [];
  const alone = { ...program, source: Buffer.from(source.slice(0, main.index)) };
  // Without a function that dlj can call, or with a call at fault, another check has said so.
  if (withCall(problem, alone).call === undefined) return [];
  if (checkCall(problem.folder, problem.spec, report).length > 0) return [];
  const outcome = await runOn(author, problem, alone, one);
  const facts = { key: one.key, call: signatureOf(problem.spec) };
  if (!endedWell(outcome)) {
    const why = inBoth(whyEnded(outcome, alone, problem.spec.limits));
    return [report(file, "functionAlone", { ...facts, why })];
  }
  const { tolerance, containers } = problem.spec;
  const comparison = compareOutputs(one.expected, outcome.stdout, { tolerance, containers });
  if (comparison.agrees) return [];
  const why = inBoth((m) => explain(comparison, m.value));
  return [report(file, "functionAlone", { ...facts, why })];
}
