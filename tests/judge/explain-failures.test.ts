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

type Spec = typeof problem.spec;

/** The relations of cases made for a test, whose wrong answers are explained together. */
function explained(
  made: readonly (readonly [expected: string, printed: string, stdin?: string])[],
  over: Partial<Spec> = {},
  prompts?: readonly string[],
) {
  const [model] = problem.cases;
  if (!model) throw new Error("the problem has no case");
  const cases = made.map(([expected, , stdin = ""], i) => ({
    ...{ ...model, group: "hidden" as const, name: `${i}`, key: `hidden/${i}` },
    ...{ expected: Buffer.from(expected), stdin: Buffer.from(stdin) },
  }));
  const mine = { ...problem, spec: { ...problem.spec, ...over }, cases };
  const outputs = Object.fromEntries(made.map(([, stdout], i) => [`hidden/${i}`, { stdout }]));
  const one = { name: "mine", kind: "wrong", file: "", hint: { en: "", zh: "" }, outputs };
  const { cases: results, printed } = resultsOf(mine, one as Parameters<typeof resultsOf>[1]);
  const { tolerance, containers } = mine.spec;
  const how = { tolerance, containers, relations: false };
  const compared = results.map((result) => ({
    ...result,
    comparison: compareOutputs(result.expected ?? "", result.stdout ?? "", how),
  }));
  return explainFailures(mine, prompts, compared, printed, []).cases.map(({ comparison }) =>
    comparison && !comparison.agrees ? comparison.relation : undefined,
  );
}

const output = (name: string, meaning: string, kind: "int" | "float" = "int") => ({
  output: [{ name, kind, shape: [], meaning: { en: meaning, zh: "" } } as Spec["output"][number]],
});

test.each([
  ["index", "the result", "counted-from"],
  ["y", "the indices of the largest", "counted-from"],
  ["y", "each position", "counted-from"],
  ["positions", "", "counted-from"],
  ["y", "the argmax of a row", "counted-from"],
  ["y", "the label", "counted-from"],
  ["labels", "", "counted-from"],
  ["y", "the predicted class", "counted-from"],
  ["y", "the number of classes", "shifted"],
  ["y", "the sum", "shifted"],
])("integers named %s, %s, are %s if all are one too high", (name, meaning, kind) => {
  const made = [["[130, 210, 220]", "[131, 211, 221]"]] as const;
  expect(explained(made, output(name, meaning)).map((one) => one?.kind)).toEqual([kind]);
});

test("only integers are indices", () => {
  const [found] = explained([["[130, 210, 220]", "[131, 211, 221]"]], output("index", "", "float"));
  expect(found?.kind).toBe("shifted");
});

test("a case's own input, its names and the program's prompts are used", () => {
  const [line] = problem.spec.input;
  const [unchanged] = explained([["[3.5, 7.25]", "[1.25, 2.75]", "[1.25, 2.75]\n"]]);
  expect(unchanged).toEqual({ kind: "input-unchanged", line: 1, name: line?.name });
  const asked = explained([["0.5", "z: 0.5"]], {}, ["z: "]);
  expect(asked).toEqual([{ kind: "prompt", text: "z:", line: 1 }]);
  expect(explained([["0.5", "z: 0.5"]], {}, [])).toMatchObject([{ kind: "text-around" }]);
});

test("the problem's tolerance and containers hold for the relations too", () => {
  const doubled = [["[1.523, 2.717, 3.379]", "[3.0461, 5.434, 6.758]"]] as const;
  expect(explained(doubled)).toMatchObject([{ kind: "scaled" }]);
  expect(explained(doubled, { tolerance: { decimals: 9 } })).toEqual([null]);
  const strict = { containers: "strict" } as const;
  expect(explained([["[1, 2]", "(1, 2)"]], strict)).toEqual([null]);
});

test("two cases of one output, or three of one answer, are not called constant", () => {
  const kinds = (...made: [string, string][]) => explained(made).map((one) => one?.kind);
  expect(kinds(["1", "9"], ["2", "9"], ["3", "9"])).toEqual(Array(3).fill("constant-output"));
  expect(kinds(["1", "9"], ["2", "9"])).not.toContain("constant-output");
  expect(kinds(["1", "9"], ["1", "9"], ["3", "9"])).not.toContain("constant-output");
  expect(kinds(["1", "9"], ["2", "8"], ["3", "9"])).not.toContain("constant-output");
  expect(kinds(["1", ""], ["2", ""], ["3", ""])).not.toContain("constant-output");
  expect(
    explained([
      ["9", "9"],
      ["1", "9"],
      ["2", " 9\n"],
      ["3", "9"],
    ])[1],
  ).toEqual({
    ...{ kind: "constant-output", cases: 4 },
  });
});
