import { readInput } from "../../problem/input.ts";
import { shapeOf } from "../../problem/literal.ts";
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

/** Every deciding case tests something, and something that no other does. */
export function checkWorth(
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

/** A case of the same shapes with the same answer, on which every misconception prints the same, can't tell anything apart. */
function checkRepeated(
  { folder, spec }: Problem,
  one: Case,
  earlier: readonly Case[],
  outputs: StoredOutputs,
  report: Report,
): Finding[] {
  const shapes = ({ stdin }: Case) =>
    JSON.stringify(readInput(spec, stdin).values.map((value) => value && shapeOf(value)));
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
  // The same stdin is a finding of its own.
  if (sameTextOf(spec, other.stdin) === sameTextOf(spec, one.stdin)) return [];
  return [report(caseFile(folder, one.key, "in"), "sameTest", { other: other.key })];
}

/** Where most of the right answer is 0, printing zeros passes; a case that refuses a misconception is worth it all the same. */
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
