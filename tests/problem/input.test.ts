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

test("a length is that of the first axis or integer of its name", () => {
  const spec = {
    input: [
      ...[line("n", "int", []), line("x", "eval", ["n"]), line("y", "eval", ["m"])],
      ...[line("z", "eval", ["m", "k"]), line("m", "int", []), line("f", "float", ["f"])],
    ],
  };
  const text = "3\n[1, 2]\n[1]\n[[1], [2]]\n7\n2.5\n";
  const { sizes, issues, values } = readInput(spec, Buffer.from(text));
  expect(Object.fromEntries(sizes)).toEqual({ n: 3, m: 1, k: 1 });
  expect(issues).toEqual([
    { kind: "shape", line: 2, name: "x", expected: "(n,) = (3,)", actual: "(2,)" },
    { kind: "shape", line: 4, name: "z", expected: "(m, k) = (1, 1)", actual: "(2, 1)" },
    { kind: "shape", line: 6, name: "f", expected: "(f,)", actual: "()" },
  ]);
  expect(printInput(spec, values as Literal[])).toBe(text);
  // An axis that is missing gives no length.
  const short = { input: [line("x", "eval", ["a", "b"]), line("y", "eval", ["b"])] };
  expect(Object.fromEntries(readInput(short, "[1, 2]\n[3]\n").sizes)).toEqual({ a: 2, b: 1 });
  // A line that can't be read has no length, and is reported once.
  const broken = readInput(spec, text.replace("[1, 2]", "[1, 2").replace("[1]\n", "[\n"));
  expect(broken.issues.map(({ kind }) => kind)).toEqual(["unreadable", "unreadable", "shape"]);
  expect(Object.fromEntries(broken.sizes)).toEqual({ n: 3, m: 2, k: 1 });
});

test("blanks at the end of a line are reported, and the line is read", () => {
  const spec = { input: [line("a", "int"), line("b", "eval")] };
  for (const text of ["1 \n[2]\n", "1\n[2]\t\n", "1\r\n[2]\n", "1\n[2]"]) {
    const { issues, values } = readInput(spec, text);
    expect(issues, text).toEqual([{ kind: "ending" }]);
    expect(printInput(spec, values as Literal[])).toBe("1\n[2]\n");
  }
  expect(readInput(spec, "1\n[2]\n").issues).toEqual([]);
  expect(readInput(spec, "1\n\n").issues).toMatchObject([{ kind: "unreadable", line: 2 }]);
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
