import { join } from "node:path";
import { expect, it } from "vitest";
import { findMisconception } from "../../src/judge/misconception.ts";
import type { CaseResult } from "../../src/judge/result.ts";
import type { Verdict } from "../../src/judge/verdict.ts";
import { packageRoot } from "../../src/package-root.ts";
import { type Case, loadProblem, type Problem } from "../../src/problem/load.ts";
import type { Misconception, StoredOutput } from "../../src/problem/misconceptions.ts";
import { type Group, groups } from "../../src/problem/spec.ts";

const softmax = loadProblem(join(packageRoot, "problems/softmax"));
/** The right answers. */
const answers: Readonly<Record<string, string>> = {
  "sample/a": "1",
  "hidden/b": "2",
  "hidden/c": "3",
  "hidden/d": "4",
  "stability/e": "5",
};
const problem: Problem = {
  ...softmax,
  cases: Object.entries(answers).map(([key, answer]): Case => {
    const [group, name] = key.split("/") as [Group, string];
    const [model] = softmax.cases;
    if (!model) throw new Error("softmax has no case");
    return { ...model, key, group, name, stdin: Buffer.of(), expected: Buffer.from(answer) };
  }),
};

/** A number is printed; "not run" is a case without a run; anything else is a verdict; a case that is left out has nothing stored. */
type Outputs = Readonly<Partial<Record<string, number | string>>>;

function misconception(name: string, outputs: Outputs): Misconception {
  const stored = Object.entries(outputs).map(([key, one]): [string, StoredOutput] => [
    key,
    typeof one === "number" ? { stdout: `${one}` } : { verdict: `${one}` },
  ]);
  const hint = { en: `${name}.`, zh: `${name}。` };
  return { name, kind: "wrong", hint, file: "", outputs: Object.fromEntries(stored) };
}

/** The misconception that is named, with the cases that show it, and the cases with a hedged sentence. */
function found(printed: Outputs, known: Readonly<Record<string, Outputs>>) {
  const wrong = new Map<string, Uint8Array>();
  const cases = Object.entries(printed).map(([key, one]): CaseResult => {
    const [group, name] = key.split("/") as [Group, string];
    const isRight = `${one}` === answers[key];
    const verdict = typeof one === "number" ? (isRight ? "AC" : "WA") : (one as Verdict);
    if (verdict === "WA") wrong.set(key, Buffer.from(`${one}`.toLowerCase()));
    const facts = { group, name, deciding: groups[group], cpu: 0, wall: 0, memory: 0 };
    return one === "not run"
      ? { ...facts, verdict: "NA", ran: false }
      : { ...facts, verdict, ran: true };
  });
  const all = Object.entries(known).map(([name, outputs]) => misconception(name, outputs));
  const { misconception: named, cases: told } = findMisconception(problem, cases, wrong, all);
  const list = (of: (one: CaseResult) => string | undefined) =>
    told.flatMap((one) => (of(one) === undefined ? [] : [`${one.group}/${one.name} ${of(one)}`]));
  return [named?.name, ...list((one) => one.misconception), ...list((one) => one.likely?.name)];
}

const right = { "sample/a": 1, "hidden/b": 2, "hidden/c": 3, "hidden/d": 4, "stability/e": 5 };
const x = { ...right, "hidden/b": 20, "hidden/c": 30 };

it.each<[string, Outputs, Readonly<Record<string, Outputs>>, (string | undefined)[]]>([
  ["the same on every case", x, { x }, ["x", "hidden/b x", "hidden/c x"]],
  ["nothing, as all is right", right, { x }, [undefined]],
  ["a right answer in its place", { ...x, "hidden/c": 3 }, { x }, [undefined]],
  ["another answer in one of two cases", { ...x, "hidden/c": 31 }, { x }, [undefined]],
  [
    "another answer in one of three cases",
    { ...x, "hidden/c": 31, "hidden/d": 40 },
    { x: { ...x, "hidden/d": 40 } },
    [undefined, "hidden/b x", "hidden/d x"],
  ],
  ["a wrong answer more", { ...x, "hidden/d": 40 }, { x }, [undefined, "hidden/b x", "hidden/c x"]],
  [
    "the same in half of the cases",
    { "sample/a": 10, "hidden/b": 20, "hidden/c": 30, "hidden/d": 40 },
    { x: { "sample/a": 10, "hidden/b": 20, "hidden/c": 3, "hidden/d": 4 } },
    [undefined],
  ],
  [
    "the same crash",
    { ...x, "hidden/d": "RTE" },
    { x: { ...x, "hidden/d": "RTE" } },
    ["x", "hidden/b x", "hidden/c x"],
  ],
  [
    "another crash",
    { ...x, "hidden/d": "TLE" },
    { x: { ...x, "hidden/d": "RTE" } },
    [undefined, "hidden/b x", "hidden/c x"],
  ],
  ["no crash", x, { x: { ...x, "hidden/d": "RTE" } }, [undefined]],
  [
    "a crash for a right answer",
    { ...x, "hidden/d": "RTE" },
    { x },
    [undefined, "hidden/b x", "hidden/c x"],
  ],
  ["a crash alone", { ...right, "hidden/d": "RTE" }, { x }, [undefined]],
  ["too few cases that ran", { "sample/a": 1, "hidden/b": 20 }, { x }, [undefined, "hidden/b x"]],
  [
    "no stability case that ran",
    { "sample/a": 1, "hidden/b": 20, "hidden/c": 30, "hidden/d": 4 },
    { x },
    ["x", "hidden/b x", "hidden/c x"],
  ],
  [
    "a fresh case that nothing is stored for",
    { ...x, "hidden/fresh-1": 7 },
    { x },
    ["x", "hidden/b x", "hidden/c x"],
  ],
  ["two that fit", x, { x, y: x }, [undefined, "hidden/b x", "hidden/c x"]],
  [
    "two that fit, one of which fits a stability case too",
    { ...x, "stability/e": 50 },
    { x, y: { ...x, "stability/e": 50 } },
    ["y", "hidden/b y", "hidden/c y", "stability/e y"],
  ],
  [
    "a stability case alone",
    { ...right, "stability/e": 50 },
    { y: { ...right, "stability/e": 50 } },
    ["y", "stability/e y"],
  ],
  [
    "a stability case, and no deciding case fails of those that ran",
    { ...right, "hidden/d": "not run", "stability/e": 50 },
    { y: { ...right, "stability/e": 50 } },
    [undefined, "stability/e y"],
  ],
  [
    "the same stability case, and the same crash in place of all deciding answers",
    { ...right, "hidden/d": "RTE", "stability/e": 50 },
    { y: { ...right, "hidden/d": "RTE", "stability/e": 50 } },
    [undefined],
  ],
  [
    "another stability case, as deciding ones fail",
    { ...x, "stability/e": 51 },
    { x: { ...x, "stability/e": 50 } },
    ["x", "hidden/b x", "hidden/c x"],
  ],
  [
    "nan everywhere",
    { "sample/a": Number.NaN, "hidden/b": Number.NaN, "hidden/c": Number.NaN, "hidden/d": 4 },
    {
      x: { "sample/a": Number.NaN, "hidden/b": Number.NaN, "hidden/c": Number.NaN, "hidden/d": 4 },
    },
    [undefined, "sample/a x", "hidden/b x", "hidden/c x"],
  ],
  [
    "nan in one case of four",
    { ...right, "hidden/b": Number.NaN },
    { x: { ...right, "hidden/b": Number.NaN } },
    ["x", "hidden/b x"],
  ],
  [
    "the likelier of two",
    { ...x, "sample/a": 10, "hidden/d": 40 },
    { x: { ...x, "sample/a": 11, "hidden/d": 41 }, y: { ...x, "sample/a": 10, "hidden/d": 41 } },
    [undefined, "sample/a y", "hidden/b y", "hidden/c y"],
  ],
])("a solution that prints %s", (_, printed, known, shown) => {
  expect(found(printed, known)).toEqual(shown);
});
