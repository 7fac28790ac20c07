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
])("%s is a literal of shape %j", (text, shape) => {
  const literal = parseLiteral(text);
  expect(literal && literalShape(literal)).toEqual(shape);
});

test("rows of different lengths have no shape", () => {
  const literal = parseLiteral("[[1, 2], [3]]");
  expect(literal && literalShape(literal)).toBeUndefined();
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
