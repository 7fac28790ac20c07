import { expect, test } from "vitest";
import { relationClaims } from "../../src/value/compare.ts";
import type { Relation } from "../../src/value/comparison.ts";
import { poolRelations } from "../../src/value/pool.ts";

type Case = readonly [expected: string, actual: string, stdin?: string];

function pooled(...cases: Case[]): (Relation | null)[] {
  return poolRelations(cases.map(([e, a, stdin]) => relationClaims(e, a, { stdin })));
}

test("a scalar that is doubled in several cases has a relation, in one case it has none", () => {
  const doubled: Case[] = [
    ["0.3123", "0.6246"],
    ["1.5", "3.0"],
    ["0.0821", "0.1642"],
  ];
  expect(pooled(...doubled)).toEqual(
    doubled.map(() => ({ kind: "scaled", factor: 2, constant: "2", n: null })),
  );
  expect(pooled(...doubled.slice(0, 1))).toEqual([null]);
});

test("a variance over n - 1 is named if several sizes show it", () => {
  const three = "[[1.0], [2.0], [4.0]]";
  const four = "[[1.0], [2.0], [4.0], [9.0]]";
  const threes: Case = ["[0.6667, 1.3333, 2.1]", "[1.0, 2.0, 3.15]", three];
  const fours: Case = ["[0.75, 1.2315, 2.1]", "[1.0, 1.642, 2.8]", four];
  expect(pooled(threes, fours)).toMatchObject([
    { kind: "degrees-of-freedom", n: 3 },
    { kind: "degrees-of-freedom", n: 4 },
  ]);
  expect(pooled(threes)[0]?.kind).not.toBe("degrees-of-freedom");
});

test("what one of several cases shows by coincidence is not said", () => {
  const found = pooled(
    ["[0.1753, 0.0391, 0.7856]", "[0.7856, 0.0391, 0.1753]"],
    ["[0.2447, 0.6652, 0.0901]", "[0.3001, 0.5002, 0.1997]"],
    ["[0.0117, 0.1402, 0.8481]", "[0.4003, 0.3008, 0.2989]"],
  );
  expect(found).toEqual([null, null, null]);
});

test("a constant is a cause only if the cases share it", () => {
  const shared = pooled(["[0.3123, 1.41]", "[0.8123, 1.91]"], ["[0.0821, 3.7]", "[0.5821, 4.2]"]);
  expect(shared[0]).toEqual({ kind: "shifted", offset: 0.5, same: true });
  const own = pooled(
    ["[0.3123, 1.41, 2.217]", "[1.3123, 2.41, 3.217]"],
    ["[0.0821, 3.7, 1.911]", "[2.0821, 5.7, 3.911]"],
  );
  expect(own[1]).toEqual({ kind: "shifted", offset: 2, same: false });
});

test("text around the answer is said of the case that has it", () => {
  expect(pooled(["0.5", "Loss: 0.5"], ["0.7", "0.9"], ["0.6", "0.1"])[0]).toMatchObject({
    kind: "text-around",
  });
});

/** What several cases of one mistake are said to show; one relation, as all have the same. */
function shared(mistake: (x: number) => number, ...answers: readonly number[][]): Relation | null {
  const cases = answers.map(
    (answer): Case => [JSON.stringify(answer), JSON.stringify(answer.map(mistake))],
  );
  const [first = null, ...others] = pooled(...cases);
  for (const one of others) expect(one?.kind).toBe(first?.kind);
  return first;
}

test.each<[string, (x: number) => number, Partial<Relation> | null]>([
  ["bits for nats", (x) => x * Math.LOG2E, { kind: "log-base", expected: "e", actual: "2" }],
  ["a factor without a name", (x) => 7.3 * x, { kind: "scaled", constant: null }],
  ["a constant that is left out", (x) => x - 0.25, { kind: "shifted", offset: -0.25, same: true }],
  ["one place too many", (x) => x + 1, { kind: "shifted", offset: 1, same: false }],
  ["a lost minus sign", Math.abs, { kind: "absolute" }],
  ["rounding", (x) => Math.round(x * 100) / 100, { kind: "rounded", decimals: 2 }],
  ["squares", (x) => x * x, { kind: "squared" }],
])("several cases show %s", (_, mistake, relation) => {
  expect(shared(mistake, [-0.3123, 1.5431], [2.0821, -0.6172], [0.7719, -1.9034])).toMatchObject(
    relation ?? {},
  );
});

test("an offset that differs from case to case is no constant", () => {
  const cases: Case[] = [
    ["[0.3123, 1.5]", "[0.5123, 1.7]"],
    ["[2.0821, 0.6]", "[2.4821, 1.0]"],
    ["[0.7719, 1.9]", "[1.3719, 2.5]"],
  ];
  const kinds = pooled(...cases).map((one) => one?.kind === "shifted" && one.same);
  expect(kinds).not.toContain(true);
});

test.each<[string, (list: readonly number[]) => unknown, string]>([
  ["a bracket more", (list) => [list], "deeper"],
  ["reversed lists", (list) => list.toReversed(), "reversed"],
  ["a first element that is missing", (list) => list.slice(1), "missing"],
  ["a last element twice", (list) => [...list, list.at(-1)], "extra"],
])("several cases show %s", (_, mistake, kind) => {
  const answers = [
    [0.3123, 1.5431, 0.25],
    [2.0821, 0.6172, -1.5],
    [0.7719, 1.9034, 3.25],
  ];
  const found = pooled(
    ...answers.map((answer): Case => [JSON.stringify(answer), JSON.stringify(mistake(answer))]),
  );
  expect(found.map((one) => one?.kind)).toEqual([kind, kind, kind]);
});
