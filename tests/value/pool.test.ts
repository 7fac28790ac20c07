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
