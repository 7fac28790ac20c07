import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Literal,
  literalShape,
  parseLiteral,
  printLiteral,
} from "../../src/problem/literal.ts";

test.each([
  ["[1, -2.5, .5, 1e-05, +3, 1_000]", [6]],
  ["[[1, 2], [3, 4], [5, 6]]", [3, 2]],
  ["(1, 2)", [2]],
  ["(1)", []],
  ["(1,)", [1]],
  ["[]", [0]],
  ["[[], []]", [2, 0]],
  ["'text'", []],
  ["None", []],
  [" [ 1 , 2 , ] ", [2]],
  ["\t[\t1\t,\t2\t]\t", [2]],
  ["True", []],
  ["((1))", []],
  ["()", [0]],
  ["[[1]]", [1, 1]],
])("%s is a literal of shape %j", (text, shape) => {
  const literal = parseLiteral(text);
  expect(literal && literalShape(literal)).toEqual(shape);
});

test.each(["[[1, 2], [3]]", "[[1], 2]", "[1, [2]]", "[[[1]], [[1, 2]]]", "[{1}]", "[[1], {}]"])(
  "rows of %s have no common shape",
  (text) => {
    const literal = parseLiteral(text);
    expect(literal && literalShape(literal)).toBeUndefined();
  },
);

test("a number is read as Python reads it", () => {
  const integers = { "0": 0, "+12": 12, "-7": -7, "1_000": 1000, "1_0_0": 100 };
  const floats = {
    ...{ "1.5": 1.5, ".5": 0.5, "1.": 1, "-1_0.2_5": -10.25, ".5_0": 0.5, "2.0": 2 },
    ...{ "1e5": 1e5, "1E-05": 1e-5, "1.5e+10": 1.5e10, ".5e3": 500, "1.e2": 100, "10_0e1": 1000 },
  };
  for (const [texts, integer] of [
    [integers, true],
    [floats, false],
  ] as const)
    for (const [text, value] of Object.entries(texts))
      expect(parseLiteral(text)).toEqual({ kind: "number", value, integer, text });
  const wrong = [
    "1_",
    "_1",
    "1__0",
    "1_.5",
    "1._5",
    "1e",
    "e5",
    "1e+",
    "1.5e.5",
    ".",
    "+",
    "1e5.2",
  ];
  const others = ["1a", "1.5x", "1e5_", "0x1F", "--1", "1-2", "+.", "._5", "1.5.2", "5 5"];
  for (const text of [...wrong, ...others]) expect(parseLiteral(text), text).toBeUndefined();
});

test("a string is one in single or double quotes on one line", () => {
  const right = ["''", '""', "'a\"b'", `"it's"`, "'a\\'b'", "'\\\\'", '"\\n\\""', "'[1, 2'"];
  for (const text of right) expect(parseLiteral(text)).toEqual({ kind: "string", text });
  const wrong = ["'", "'a\"", "'a'b'", "'a' 'b'", "'a\nb'", "'a\\'", '"a', "a'b'"];
  for (const text of wrong) expect(parseLiteral(text), text).toBeUndefined();
});

test("a literal is nested at most 65 deep, and read in linear time", () => {
  const nested = (open: string, close: string) => (depth: number) =>
    parseLiteral(open.repeat(depth) + close.repeat(depth)) !== undefined;
  for (const [open, close] of [
    ["[", "]"],
    ["(", ")"],
  ] as const)
    expect([65, 66].map(nested(open, close))).toEqual([true, false]);
  for (const [open, close] of [
    ["[1, ", "]"],
    ["{1: ", "}"],
    ["{", ": 1}"],
    ["{", "}"],
    ["(2, ", ")"],
  ] as const) {
    const reads = (depth: number) =>
      parseLiteral(`${open.repeat(depth)}1${close.repeat(depth)}`) !== undefined;
    expect([64, 65].map(reads), open).toEqual([true, false]);
  }
});

test.each([
  "",
  "[1 2]",
  "[1, 2",
  "1, 2]",
  "nan",
  "x",
  "1 + 1",
  "[1,, 2]",
  "1.2.3",
  "12abc",
  "'open",
  "np.array([1])",
  "{1: 2",
  "Truer",
  "None1",
  "(1 2)",
  "(1",
  "{1}}",
  "[1],",
  "[1] [2]",
  ",",
  "[,]",
  "(,)",
  "[".repeat(100) + "]".repeat(100),
])("%s is none", (text) => expect(parseLiteral(text)).toBeUndefined());

const literals = fc.letrec<{ literal: Literal }>((tie) => ({
  literal: fc.oneof(
    { maxDepth: 3 },
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value): Literal => {
      const text = Number.isInteger(value) ? value.toFixed(1) : String(value);
      return { kind: "number", value: Number(text), integer: false, text };
    }),
    fc
      .integer()
      .map((value): Literal => ({ kind: "number", value, integer: true, text: `${value}` })),
    fc.boolean().map((value): Literal => ({ kind: "bool", value })),
    fc.constant<Literal>({ kind: "none" }),
    fc
      .stringMatching(/^[a-z ]{0,6}$/)
      .map((text): Literal => ({ kind: "string", text: `'${text}'` })),
    fc.array(tie("literal"), { maxLength: 4 }).map((items): Literal => ({ kind: "list", items })),
    fc.array(tie("literal"), { maxLength: 4 }).map((items): Literal => ({ kind: "tuple", items })),
    fc
      .array(fc.tuple(tie("literal"), tie("literal")), { maxLength: 3 })
      .map((entries): Literal => ({ kind: "dict", entries })),
  ),
})).literal;

test("a printed literal reads back unchanged", () => {
  fc.assert(
    fc.property(literals, (literal) => {
      expect(parseLiteral(printLiteral(literal))).toEqual(literal);
    }),
  );
});

test("no text is read that is not printed back in the same tokens", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[[\](){},:.'0-9eE +-]{0,20}$/), (text) => {
      const literal = parseLiteral(text);
      if (literal === undefined) return;
      const tokens = (of: string) => of.replace(/[ ()]|,(?=\s*[\])}]|$)/g, "");
      expect(tokens(printLiteral(literal))).toBe(tokens(text));
    }),
  );
});
