import type { Program } from "../engine/engine.ts";
import type { Problem } from "../problem/load.ts";
import type { Misconception } from "../problem/misconceptions.ts";
import { relationClaims } from "../value/compare.ts";
import type { Relation } from "../value/comparison.ts";
import { poolRelations } from "../value/pool.ts";
import { findMisconception, type Printed } from "./misconception.ts";
import { promptsOf } from "./prompts.ts";
import type { CaseResult, SolutionResult } from "./result.ts";

/** The fewest cases with one output that show that the input is not used. */
const constantCases = 3;

/**
 * Explains wrong answers by what all cases of the run show together: the misconception, and the relation of each answer to the
 * expected one. The relation of a case alone may be a coincidence.
 */
export function explainFailures(
  problem: Problem,
  program: Program,
  cases: readonly CaseResult[],
  printed: Printed,
  known: readonly Misconception[],
): Pick<SolutionResult, "misconception" | "cases"> {
  const relations = relationsOf(problem, program, cases, printed);
  const related = cases.map((one) => {
    const { comparison } = one;
    if (comparison === undefined || comparison.agrees || !relations.has(one)) return one;
    return { ...one, comparison: { ...comparison, relation: relations.get(one) ?? null } };
  });
  return findMisconception(problem, related, printed, known);
}

function relationsOf(
  problem: Problem,
  program: Program,
  cases: readonly CaseResult[],
  printed: Printed,
): ReadonlyMap<CaseResult, Relation | null> {
  const { spec } = problem;
  const byKey = new Map(problem.cases.map((one) => [one.key, one]));
  const failing = cases.flatMap((one) => {
    const key = `${one.group}/${one.name}`;
    const [testCase, output] = [byKey.get(key), printed.get(key)];
    return testCase && output && one.verdict === "WA" ? [{ one, testCase, output }] : [];
  });
  const accepted = cases.some(({ verdict }) => verdict === "AC");
  const constant = accepted ? null : constantOutput(failing);
  if (constant !== null) return new Map(failing.map(({ one }) => [one, constant]));
  const facts = {
    tolerance: spec.tolerance,
    containers: spec.containers,
    inputs: spec.input.map(({ name }) => name),
    indices: hasIndices(problem),
    prompts: promptsOf(program),
  };
  const claims = failing.map(({ testCase, output }) =>
    relationClaims(testCase.expected, output, {
      ...facts,
      stdin: testCase.stdin.toString("utf8"),
    }),
  );
  const pooled = poolRelations(claims);
  return new Map(failing.map(({ one }, i) => [one, pooled[i] ?? null]));
}

/** Says so if all of several failing cases, whose answers differ, print the same. */
function constantOutput(
  failing: readonly { testCase: { expected: Uint8Array }; output: Uint8Array }[],
): Relation | null {
  const distinct = (all: readonly Uint8Array[]) =>
    new Set(all.map((one) => Buffer.from(one).toString("latin1").trim())).size;
  const outputs = failing.map(({ output }) => output);
  const isSame =
    failing.length >= constantCases &&
    distinct(outputs) === 1 &&
    distinct(failing.map(({ testCase }) => testCase.expected)) >= constantCases &&
    outputs.some((one) => one.length > 0);
  return isSame ? { kind: "constant-output", cases: failing.length } : null;
}

/** Only a problem that says so has indices among its answers. */
function hasIndices({ spec }: Problem): boolean {
  return spec.output.some(
    ({ kind, name, meaning }) =>
      kind === "int" &&
      /\b(?:index|indices|position|positions|argmax|label|labels|class)\b/i.test(
        `${name} ${meaning.en}`,
      ),
  );
}
