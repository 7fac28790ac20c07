import { expect, it } from "vitest";
import { diffOutputs } from "../../../src/learn/watch/diff.ts";

const drawn = (expected: string, actual: string) =>
  diffOutputs(expected, actual, {}).map((line) =>
    line.side === "skipped"
      ? `… ${line.count}`
      : `${{ same: " ", expected: "-", actual: "+" }[line.side]} ${line.text}`,
  );

it("shows a matrix row by row, the rows that agree by the judge's rules as one", () => {
  expect(drawn("[[1.0, 2.0], [3.0, 4.0]]", "[[1.00001 2.], [3. 9.]]")).toEqual([
    "  [0]  [1.0, 2.0]",
    "- [1]  [3.0, 4.0]",
    "+ [1]  [3.0, 9.0]",
  ]);
});

it("shows rows that are missing or too many", () => {
  expect(drawn("[[1, 2], [3, 4]]", "[[1, 2]]")).toEqual(["  [0]  [1, 2]", "- [1]  [3, 4]"]);
  expect(drawn("[[1, 2]]", "[[1, 2], [5, 6]]").at(-1)).toBe("+ [1]  [5, 6]");
});

it("shows a scalar, a text and nothing", () => {
  expect(drawn("0.5", "0.7")).toEqual(["- 0.5", "+ 0.7"]);
  expect(drawn("0.5", "Traceback \x1b[2J")[1]).not.toContain("\x1b");
  expect(drawn("0.5", "").at(0)).toBe("- 0.5");
});

it("leaves out long stretches that agree", () => {
  const rows = (last: number) =>
    JSON.stringify([...Array.from({ length: 20 }, (_, i) => [i, i]), [last, last]]);
  const lines = drawn(rows(1), rows(2));
  expect(lines).toHaveLength(7);
  expect(lines[2]).toBe("… 16");
});
