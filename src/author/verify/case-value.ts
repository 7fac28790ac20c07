import { readInput } from "../../problem/input.ts";
import { literalShape } from "../../problem/literal.ts";
import type { Case, Problem } from "../../problem/load.ts";
import type { StoredOutputs } from "../../problem/misconceptions.ts";
import { groups } from "../../problem/spec.ts";
import { outputsAgree } from "../../value/compare.ts";
import { parseOutput } from "../../value/parse.ts";
import { boundOf, near } from "../../value/tolerance.ts";
import type { Finding, Report } from "../finding.ts";
import { caseFile } from "../folder.ts";
import { leavesOf } from "../leaves.ts";
import { isCurrent } from "../stored-outputs.ts";
import { sameTextOf } from "./inputs.ts";

/** Checks that every deciding case tests something that no other case tests. */
export function checkCaseValue(
  problem: Problem,
  outputs: StoredOutputs,
  refusing: ReadonlySet<string>,
  report: Report,
): Finding[] {
  const deciding = problem.cases.filter(({ group }) => groups[group]);
  return deciding.flatMap((one, i) => [
    ...checkRepeated(problem, one, deciding.slice(0, i), outputs, report),
    ...checkNearZero(problem, one, refusing, report),
  ]);
}

/**
 * Two cases with the same shapes and answer, on which every misconception prints the same, tell the
 * same things apart.
 */
function checkRepeated(
  { folder, spec }: Problem,
  one: Case,
  earlier: readonly Case[],
  outputs: StoredOutputs,
  report: Report,
): Finding[] {
  const shapes = ({ stdin }: Case) =>
    JSON.stringify(readInput(spec, stdin).values.map((value) => value && literalShape(value)));
  const other = earlier.find(
    (before) =>
      outputsAgree(before.expected, one.expected) &&
      shapes(before) === shapes(one) &&
      Object.values(outputs).every((byCase) => {
        const output = byCase[one.key];
        return output !== undefined && isCurrent(byCase[before.key], output);
      }),
  );
  if (!other || Object.keys(outputs).length === 0) return [];
  // Equal stdin is reported by another finding.
  if (sameTextOf(spec, other.stdin) === sameTextOf(spec, one.stdin)) return [];
  return [report(caseFile(folder, one.key, "in"), "sameTest", { other: other.key })];
}

/**
 * If most of the right answer is 0, printing zeros passes. A case that rejects a misconception is still
 * useful.
 */
function checkNearZero(
  { folder, spec }: Problem,
  one: Case,
  refusing: ReadonlySet<string>,
  report: Report,
): Finding[] {
  const bound = boundOf(spec.tolerance);
  const floats = [...leavesOf(parseOutput(one.expected))].flatMap((leaf) =>
    leaf.kind === "number" && !leaf.integer ? [leaf.value] : [],
  );
  const count = floats.filter((float) => near(float, 0, bound)).length;
  if (2 * count <= floats.length || refusing.has(one.key)) return [];
  return [report(caseFile(folder, one.key, "in"), "outputNearZero", { count, of: floats.length })];
}
