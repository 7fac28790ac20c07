import { expect, test } from "vitest";
import { axisLength } from "../../src/problem/axis.ts";
import { printInput, readInput } from "../../src/problem/input.ts";
import type { Literal } from "../../src/problem/literal.ts";
import type { InputLine, ProblemSpec } from "../../src/problem/spec.ts";

const meaning = { en: "x", zh: "x" };
const line = (name: string, read: InputLine["read"], shape?: string[]): InputLine => ({
  name,
  read,
  meaning,
  ...(shape === undefined ? {} : { shape }),
});
const spec: Pick<ProblemSpec, "input"> = {
  input: [
    line("W", "eval", ["3*H", "D"]),
    line("h", "eval", ["H"]),
    line("rates", "floats", ["2"]),
    line("steps", "int", []),
    line("path", "eval", ["steps+1"]),
    line("mode", "eval"),
  ],
};
const good = ["[[1, 2], [3, 4], [5, 6]]", "[0.5]", "0.1 1e-3", "2", "[7, 8, 9]", "{'a': 1}"];
const read = (...lines: string[]) => readInput(spec, `${lines.join("\n")}\n`);

test("a valid input gives its lengths", () => {
  const { issues, sizes, values } = read(...good);
  expect(issues).toEqual([]);
  expect(Object.fromEntries(sizes)).toEqual({ D: 2, H: 1, steps: 2 });
  expect(printInput(spec, values as Literal[])).toBe(`${good.join("\n")}\n`);
});

test.each([
  [
    0,
    "[[1, 2], [3, 4]]",
    { kind: "shape", line: 1, expected: "(3*H, D) = (3, 2)", actual: "(2, 2)" },
  ],
  [0, "[[1, 2], [3, 4], [5]]", { kind: "shape", line: 1, actual: "ragged" }],
  [1, "0.5", { kind: "shape", line: 2, expected: "(H,)", actual: "()" }],
  [2, "0.1", { kind: "shape", line: 3, expected: "(2,)", actual: "(1,)" }],
  [2, "0.1, 0.2", { kind: "unreadable", line: 3, read: "floats" }],
  [3, "2.0", { kind: "unreadable", line: 4, read: "int" }],
  [4, "[7, 8]", { kind: "shape", line: 5, expected: "(steps+1,) = (3,)" }],
  [5, "mode", { kind: "unreadable", line: 6, read: "eval" }],
])("line %i as %s is at fault", (at, text, issue) => {
  const { issues } = read(...good.with(at, text));
  expect(issues).toContainEqual(expect.objectContaining(issue));
});

test("the number of lines and their ends count", () => {
  expect(read(...good, "1").issues).toEqual([{ kind: "lines", expected: 6, actual: 7 }]);
  expect(readInput(spec, good.join("\n")).issues).toEqual([{ kind: "ending" }]);
  expect(readInput(spec, `${good.join("\r\n")}\r\n`).issues).toContainEqual({ kind: "ending" });
});

test.each([
  ["7", 7],
  ["H", 4],
  ["2*H+1", 9],
  ["H*(W-1)", 8],
  ["(H+2-W)//2+1", 2],
  ["H/3", 1],
  ["unknown+1", undefined],
  ["H+", undefined],
  ["H)", undefined],
])("an axis of %s is %j long", (axis, length) => {
  expect(
    axisLength(
      axis,
      new Map([
        ["H", 4],
        ["W", 3],
      ]),
    ),
  ).toBe(length);
});
