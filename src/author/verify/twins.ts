import { join } from "node:path";
import type { Case, Problem } from "../../problem/load.ts";
import { misconceptionsFolder, type StoredOutputs } from "../../problem/misconceptions.ts";
import { outputsAgree } from "../../value/compare.ts";
import type { Finding, Report } from "../finding.ts";
import { caseFile } from "../folder.ts";

/**
 * Finds two misconceptions that the cases can't tell apart. If both print the same on every case, neither can ever be named; if
 * they give the same wrong answer on every sample, a learner who fails there can't be told which mistake it is.
 */
export function checkTwins(problem: Problem, outputs: StoredOutputs, report: Report): Finding[] {
  const { folder, cases } = problem;
  const samples = cases.filter(({ group }) => group === "sample");
  return pairsOf(Object.keys(outputs)).flatMap(([one, other]) => {
    const same = (some: readonly Case[]) =>
      some.every(({ key }) => printTheSame(problem, outputs, [one, other], key));
    if (same(cases)) {
      const file = join(folder, misconceptionsFolder, `${other}.py`);
      return [report(file, "misconceptionTwin", { other: one })];
    }
    const failed = samples.filter((sample) => isWrong(problem, outputs[one]?.[sample.key], sample));
    const [first] = failed;
    if (first === undefined || !same(samples)) return [];
    return [report(caseFile(folder, first.key, "in"), "sampleTwins", { one, other })];
  });
}

function printTheSame(
  { spec }: Problem,
  outputs: StoredOutputs,
  [one, other]: readonly [string, string],
  key: string,
): boolean {
  const [a, b] = [outputs[one]?.[key], outputs[other]?.[key]];
  if (a === undefined || b === undefined) return false;
  if ("verdict" in a || "verdict" in b)
    return "verdict" in a && "verdict" in b && a.verdict === b.verdict;
  return outputsAgree(a.stdout, b.stdout, spec);
}

function isWrong(
  { spec }: Problem,
  output: StoredOutputs[string][string] | undefined,
  { expected }: Case,
): boolean {
  if (output === undefined || !("stdout" in output)) return false;
  return !outputsAgree(expected, output.stdout, spec);
}

function pairsOf(names: readonly string[]): [string, string][] {
  return names.flatMap((one, i) =>
    names.slice(i + 1).map((other): [string, string] => [one, other]),
  );
}
