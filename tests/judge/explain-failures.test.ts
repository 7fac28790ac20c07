import { join } from "node:path";
import { expect, test } from "vitest";
import { explainFailures } from "../../src/judge/explain-failures.ts";
import { packageRoot } from "../../src/package-root.ts";
import { loadProblem } from "../../src/problem/load.ts";
import { compareOutputs } from "../../src/value/compare.ts";
import { resultsOf } from "./reasons/stored.ts";

const problem = loadProblem(join(packageRoot, "problems", "kl-divergence"));
const [sample] = problem.cases.filter(({ group }) => group === "sample");

/** The relations of a solution that prints these texts. */
function relations(printed: (key: string) => string) {
  const outputs = Object.fromEntries(
    problem.cases.map(({ key }) => [key, { stdout: printed(key) }]),
  );
  const { cases, printed: wrong } = resultsOf(problem, {
    name: "mine",
    hint: { en: "", zh: "" },
    outputs,
  } as Parameters<typeof resultsOf>[1]);
  const compared = cases.map((one) => ({
    ...one,
    comparison: compareOutputs(one.expected ?? "", one.stdout ?? ""),
  }));
  return explainFailures(problem, undefined, compared, wrong, []).cases.flatMap(
    ({ verdict, comparison }) =>
      verdict === "WA" && comparison && !comparison.agrees ? [comparison.relation] : [],
  );
}

test("the same output for all inputs is said, and how many cases have it", () => {
  const found = relations(() => "17.25\n");
  expect(new Set(found.map((one) => JSON.stringify(one)))).toEqual(
    new Set([JSON.stringify({ kind: "constant-output", cases: problem.cases.length })]),
  );
});

test("the sample's answer for all inputs is said to be that", () => {
  const answer = sample?.expected.toString("utf8") ?? "";
  expect(relations(() => answer)[0]).toEqual({
    kind: "constant-output",
    cases: problem.cases.length,
    sample: true,
  });
});

test("an output that differs once is not constant", () => {
  const found = relations((key) => (key === "hidden/seven-outcomes" ? "3\n" : "17.25\n"));
  expect(found.map((one) => one?.kind)).not.toContain("constant-output");
});

test("a misconception that prints nan everywhere is not named for another solution that does", () => {
  const known = (stdout: string) => {
    const outputs = Object.fromEntries(problem.cases.map(({ key }) => [key, { stdout }]));
    const one = {
      ...{ name: "known", kind: "wrong", file: "" },
      hint: { en: "", zh: "" },
      outputs,
    };
    const misconception = one as Parameters<typeof resultsOf>[1];
    const { cases, printed } = resultsOf(problem, misconception);
    return explainFailures(problem, undefined, cases, printed, [misconception]).misconception?.name;
  };
  expect(known("nan\n")).toBeUndefined();
  expect(known("-17.25\n")).toBe("known");
});
