import { caseKey } from "../problem/case-key.ts";
import type { Problem } from "../problem/load.ts";
import type { Misconception } from "../problem/misconceptions.ts";
import { relationClaims } from "../value/compare.ts";
import type { Relation } from "../value/comparison.ts";
import { poolRelations } from "../value/pool.ts";
import { findMisconception, type Printed } from "./misconception.ts";
import type { CaseResult, SolutionResult } from "./result.ts";

/** The fewest cases of one output that show that the input is not used. */
const constantCases = 3;

/**
 * Explains wrong answers by what all cases of the run show together: the misconception, and the relation of each answer to the
 * expected one. The relation of a case alone may be a coincidence.
 *
 * @param prompts the texts that the program passes to `input()`; undefined if they are not known
 */
export function explainFailures(
  problem: Problem,
  prompts: readonly string[] | undefined,
  cases: readonly CaseResult[],
  printed: Printed,
  known: readonly Misconception[],
): Pick<SolutionResult, "misconception" | "cases"> {
  const relations = relationsOf(problem, prompts, cases, printed);
  const related = cases.map((one) => {
    const { comparison } = one;
    if (comparison === undefined || comparison.agrees || !relations.has(one)) return one;
    return { ...one, comparison: { ...comparison, relation: relations.get(one) ?? null } };
  });
  return findMisconception(problem, related, printed, known);
}

function relationsOf(
  problem: Problem,
  prompts: readonly string[] | undefined,
  cases: readonly CaseResult[],
  printed: Printed,
): ReadonlyMap<CaseResult, Relation | null> {
  const { spec } = problem;
  const byKey = new Map(problem.cases.map((one) => [one.key, one]));
  const failing = cases.flatMap((one) => {
    const key = caseKey(one);
    const [testCase, output] = [byKey.get(key), printed.get(key)];
    return testCase && output && one.verdict === "WA" ? [{ one, testCase, output }] : [];
  });
  const constant = constantOutput(failing, cases);
  if (constant !== null) return new Map(failing.map(({ one }) => [one, constant]));
  const facts = {
    tolerance: spec.tolerance,
    containers: spec.containers,
    inputs: spec.input.map(({ name }) => name),
    indices: hasIndices(problem),
    prompts,
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

/** Says so if all of several cases, whose answers differ, print the same. A case that this is right for may be the sample. */
function constantOutput(
  failing: readonly { testCase: { expected: Uint8Array }; output: Uint8Array }[],
  cases: readonly CaseResult[],
): Relation | null {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8").trim();
  const accepted = cases.filter(({ verdict }) => verdict === "AC");
  const outputs = new Set([
    ...failing.map(({ output }) => text(output)),
    ...accepted.map(({ stdout }) => stdout?.trim() ?? ""),
  ]);
  const answers = new Set(failing.map(({ testCase }) => text(testCase.expected)));
  if (failing.length < constantCases || answers.size < constantCases) return null;
  if (outputs.size !== 1 || outputs.has("")) return null;
  const relation = {
    kind: "constant-output",
    cases: failing.length + accepted.length,
  } as const;
  return accepted.some(({ group }) => group === "sample")
    ? { ...relation, sample: true }
    : relation;
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
