import { expect, test } from "vitest";
import { relationClaims } from "../../src/value/compare.ts";
import type { Relation } from "../../src/value/comparison.ts";
import { poolRelations } from "../../src/value/pool.ts";
import type { Claim } from "../../src/value/relation/evidence.ts";

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

/** A claim with half of the evidence that is enough, unless other evidence is given. */
const half = (relation: Relation, bits = 5.5, spent = 0, witnesses = 1): Claim => ({
  ...{ relation, bits, spent, witnesses },
});
const negated: Relation = { kind: "negated" };
const squared: Relation = { kind: "squared" };
const scaled = (factor: number, constant: "2" | "10" | null = null): Relation => ({
  ...{ kind: "scaled", factor, constant, n: null },
});
const shifted = (offset: number, same?: boolean): Relation => ({
  ...{ kind: "shifted", offset },
  ...(same !== undefined && { same }),
});
const freedom = (n: number, of: "variance" | "deviation" = "variance"): Relation => ({
  ...{ kind: "degrees-of-freedom", n, of },
});
const rounded = (decimals: number): Relation => ({ kind: "rounded", decimals });
const base = (expected: "e" | "2" | "10", actual: "e" | "2" | "10"): Relation => ({
  ...{ kind: "log-base", expected, actual },
});
const counted = (by: 1 | -1): Relation => ({ kind: "counted-from", by });
const late = (by: 1 | -1): Relation => ({ kind: "off-by-one", by });
const gone = (where: "start" | "end", unit?: "row"): Relation => ({
  ...{ kind: "missing", where, count: 1 },
  ...(unit && { unit }),
});
const extra = (where: "start" | "end"): Relation => ({ kind: "extra", where, count: 1 });
const input = (line: number): Relation => ({ kind: "input-unchanged", line, name: "x" });
const deeper: Relation = { kind: "deeper", levels: 1 };
const reshaped: Relation = { kind: "reshaped" };
const swapped: Relation = { kind: "swapped", members: [0, 1] };
const reversed: Relation = { kind: "reversed", axes: [0] };
const permuted: Relation = { kind: "permuted" };

test.each<[string, Claim[][], (Relation | null)[]]>([
  ["just enough evidence", [[half(negated, 11, 0, 2)]], [negated]],
  ["too few bits", [[half(negated, 10.9, 0, 2)]], [null]],
  ["too few bits after what was spent", [[half(negated, 12, 1.1, 2)]], [null]],
  ["too few witnesses", [[half(negated, 50, 0, 1)]], [null]],
  ["evidence from two cases together", [[half(negated)], [half(negated)]], [negated, negated]],
  ["two of three cases", [[half(negated)], [half(negated)], []], [negated, negated, null]],
  ["half of the cases", [[half(negated, 50, 0, 9)], []], [null, null]],
  ["another relation in each case", [[half(negated)], [half(squared)]], [null, null]],
  [
    "one that more cases show",
    [[half(squared, 9), half(negated)], [half(squared, 9), half(negated)], [half(negated)]],
    [negated, negated, negated],
  ],
  [
    "the one that is found first, of two that all cases show",
    [
      [half(negated), half(squared)],
      [half(squared), half(negated)],
    ],
    [negated, negated],
  ],
  [
    "one that is certain in the case that has it",
    [[half(squared), half(deeper, Infinity)], [half(squared)]],
    [deeper, squared],
  ],
  [
    "the first of two claims with one name",
    [[half(gone("end")), half({ ...gone("end"), at: "[0]" } as Relation)], [half(gone("end"))]],
    [gone("end"), gone("end")],
  ],
  // A constant that all cases share is paid for once.
  [
    "a factor of three equal digits",
    [[half(scaled(7.301), 8, 5)], [half(scaled(7.299), 8, 5)]],
    [scaled(7.301), scaled(7.299)],
  ],
  ["two factors", [[half(scaled(7.3), 8, 3)], [half(scaled(7.4), 8, 3)]], [null, null]],
  [
    "two factors with more evidence",
    [[half(scaled(7.3), 8, 2, 2)], [half(scaled(7.4), 8, 2)]],
    [scaled(7.3), scaled(7.4)],
  ],
  [
    "two factors with one witness each",
    [[half(scaled(7.3), 50)], [half(scaled(7.4), 50)]],
    [null, null],
  ],
  ["two named factors", [[half(scaled(2, "2"), 50)], [half(scaled(10, "10"), 50)]], [null, null]],
  [
    "an offset that all cases share",
    [[half(shifted(0.5), 8, 5)], [half(shifted(0.5), 8, 5)]],
    [shifted(0.5, true), shifted(0.5, true)],
  ],
  [
    "an offset of a whole number",
    [[half(shifted(2))], [half(shifted(2))]],
    [shifted(2, false), shifted(2, false)],
  ],
  ["an offset of one case", [[half(shifted(0.5), 12, 0, 2)]], [shifted(0.5, false)]],
  [
    "two offsets",
    [[half(shifted(0.5), 9, 1, 2)], [half(shifted(0.6), 9, 1, 2)]],
    [shifted(0.5, false), shifted(0.6, false)],
  ],
  // Relations with other facts are others.
  ["two places to round to", [[half(rounded(1), 50)], [half(rounded(2), 50)]], [null, null]],
  ["two bases", [[half(base("e", "2"), 50)], [half(base("e", "10"), 50)]], [null, null]],
  ["the reverse of a base", [[half(base("e", "2"), 50)], [half(base("2", "e"), 50)]], [null, null]],
  ["two directions to count", [[half(counted(1), 50)], [half(counted(-1), 50)]], [null, null]],
  ["one too early, one too late", [[half(late(1), 50)], [half(late(-1), 50)]], [null, null]],
  ["two kinds of one step", [[half(late(1), 50)], [half(counted(1), 50)]], [null, null]],
  ["two ends", [[half(gone("start"), 50)], [half(gone("end"), 50)]], [null, null]],
  ["an item and a row", [[half(gone("end"), 50)], [half(gone("end", "row"), 50)]], [null, null]],
  ["one more, one less", [[half(gone("end"), 50)], [half(extra("end"), 50)]], [null, null]],
  ["two lines of input", [[half(input(1), 50)], [half(input(2), 50)]], [null, null]],
  ["one line of input", [[half(input(2))], [half(input(2))]], [input(2), input(2)]],
  ["brackets of two kinds", [[half(deeper)], [half(reshaped)]], [deeper, reshaped]],
  [
    "another order in each case, of which a reverse is one",
    [[half(swapped, 6, 0, 2)], [half(reversed, 6, 0, 2)], [half(permuted, 6, 0, 2)]],
    [swapped, permuted, permuted],
  ],
  ["the reverse order", [[half(reversed)], [half(reversed)]], [reversed, reversed]],
  // n / (n - 1) may be any factor.
  [
    "two sizes",
    [[half(freedom(3), 6, 0, 2)], [half(freedom(4), 6, 0, 2)]],
    [freedom(3), freedom(4)],
  ],
  ["one size", [[half(freedom(3), 6, 0, 2)], [half(freedom(3), 6, 0, 2)]], [null, null]],
  ["a size of 2", [[half(freedom(2), 6, 0, 2)], [half(freedom(2), 6, 0, 2)]], [null, null]],
  [
    "a size of 2 and another",
    [[half(freedom(2), 6, 0, 2)], [half(freedom(3), 6, 0, 2)]],
    [null, null],
  ],
  ["sizes of single numbers", [[half(freedom(3), 9)], [half(freedom(4), 9, 0, 2)]], [null, null]],
  [
    "a variance and a deviation",
    [[half(freedom(3), 50, 0, 2)], [half(freedom(4, "deviation"), 50, 0, 2)]],
    [null, null],
  ],
])("the claims of all cases show %s", (_, claims, relations) => {
  expect(poolRelations(claims)).toEqual(relations);
});
