import { join } from "node:path";
import { expect, it } from "vitest";
import type { CaseResult } from "../../src/judge/result.ts";
import type { ProblemSpec } from "../../src/problem/spec.ts";
import { matrixPictures } from "../../src/report/matrix-picture.ts";
import { picture } from "../../src/report/terminal/picture.ts";
import { namedContext, withNamedColours } from "../named-messages.ts";

const golden = (name: string) => join(import.meta.dirname, "golden", `${name}.txt`);

/** A matrix as it is printed, with `change` at some places. */
function matrix(
  rows: number,
  columns: number,
  change: (i: number, j: number) => number = () => 0,
): string {
  const row = (i: number) =>
    Array.from({ length: columns }, (_, j) => (i * 7 + j * 3) / 8 + change(i, j));
  return JSON.stringify(Array.from({ length: rows }, (_, i) => row(i)));
}

const at = (row: number, column: number, by: number) => (i: number, j: number) =>
  i === row && j === column ? by : 0;
const vector = (length: number, by: (i: number) => number = () => 0) =>
  `[${Array.from({ length }, (_, i) => i / 4 + by(i)).join(", ")}]`;
const stack = (...all: string[]) => `[${all.join(", ")}]`;

/** What is drawn, the expected and the printed text, and the terminal's columns. */
const drawn: [string, string, string, number?][] = [
  ["a matrix of the last size that is drawn in full", matrix(12, 4), matrix(12, 4, at(11, 3, 1))],
  ["a taller matrix, wrong in the first row", matrix(13, 4), matrix(13, 4, at(0, 0, 1))],
  ["a taller matrix, wrong in the middle", matrix(13, 4), matrix(13, 4, at(6, 2, -0.5))],
  ["a taller matrix, wrong in the last row", matrix(13, 4), matrix(13, 4, at(12, 3, 100))],
  ["a wide matrix, wrong at the left", matrix(2, 30), matrix(2, 30, at(1, 0, 1))],
  ["a wide matrix, wrong in the middle", matrix(2, 30), matrix(2, 30, at(0, 15, 1))],
  ["a wide matrix, wrong at the right", matrix(2, 30), matrix(2, 30, at(1, 29, 1))],
  ["a matrix that just fits", matrix(2, 4), matrix(2, 4, at(1, 1, 1)), 70],
  ["a matrix that just doesn't fit", matrix(2, 4), matrix(2, 4, at(1, 1, 1)), 60],
  ["a folded vector", vector(20), vector(20, (i) => (i === 17 ? 2 : 0))],
  ["a vector that is too long", vector(300), vector(300, (i) => (i > 280 ? (i - 280) / 9 : 0))],
  ["a vector that is too short", vector(5), vector(3)],
  ["a vector that is too long by one", vector(5), vector(6)],
  ["rows that are missing", matrix(4, 3), matrix(2, 3)],
  ["columns that are too many", matrix(2, 3), matrix(2, 5)],
  ["a vector for a matrix", matrix(2, 3), vector(3)],
  [
    "errors of every size",
    matrix(20, 20),
    matrix(20, 20, (i, j) => (j > i ? 10 ** ((i - j) / 8) : 0)),
  ],
  [
    "blocks of elements",
    matrix(40, 90),
    matrix(40, 90, (i, j) => (i > 30 && j > 80 ? i / j : 0)),
    60,
  ],
  ["only infinite errors", "[[1.0, 2.0], [3.0, 4.0]]", "[[nan, 2.0], [inf, 4.0]]"],
  ["infinite and finite errors", "[[1.0, 2.0], [3.0, 4.0]]", "[[nan, 2.5], [inf, 4.0]]"],
  ["truth values", "[[True, False], [True, True]]", "[[True, True], [False, True]]"],
  ["large and small numbers", "[1e9, 1e-9, 123456.5, 3]", "[2e9, 1e-3, 123456.75, 4]"],
  ["numbers that differ late", "[0.5, 1.5]", "[0.5004, 1.5]"],
  [
    "a stack of matrices, four of them wrong",
    stack(...Array.from({ length: 5 }, () => matrix(2, 2))),
    stack(matrix(2, 2), ...Array.from({ length: 4 }, (_, k) => matrix(2, 2, at(1, 1, k + 1)))),
  ],
  [
    "a stack with a matrix too many",
    stack(matrix(2, 2), matrix(2, 2)),
    stack(matrix(2, 2), matrix(2, 2), matrix(2, 2)),
  ],
  ["several outputs", "([[1.0, 2.0]], 0.5, [1, 2])", "([[1.0, 2.5]], 0.5, [1, 3])"],
  ["a ragged list", "[[1, 2], [3]]", "[[1, 2], [4]]"],
  ["one number", "0.5", "0.7"],
  ["text", "positive", "[1, 2]"],
  ["nothing", "[1, 2]", ""],
  ["the right numbers in other brackets", "[1.0]", "[[1.0]]"],
];

it("pictures", async () => {
  const parts = drawn.map(([title, expected, stdout, columns]) => {
    const context = namedContext(columns);
    const shown = picture({ verdict: "WA", expected, stdout }, {}, context);
    return `# ${title}\n${withNamedColours(shown.text)}\n`;
  });
  await expect(parts.join("\n")).toMatchFileSnapshot(golden("pictures"));
});

it("pictures for the page", async () => {
  const spec = { tolerance: { decimals: 4 } } as unknown as ProblemSpec;
  const parts = drawn.map(([title, expected, stdout]) => {
    const found = matrixPictures({ verdict: "WA", expected, stdout } as CaseResult, spec);
    const lines = found.map(({ cells, ...about }) => {
      const wrong = cells.flatMap((row, i) =>
        row.flatMap((cell, j) => (cell.heat > 0 ? [{ i, j, ...cell }] : [])),
      );
      expect(wrong, title).not.toEqual([]);
      const size = [cells.length, cells[0]?.length];
      return JSON.stringify({ ...about, size, first: wrong.slice(0, 3), last: wrong.at(-1) });
    });
    return `# ${title}\n${lines.join("\n")}\n`;
  });
  await expect(parts.join("\n")).toMatchFileSnapshot(golden("pictures-for-the-page"));
});

it("only an answer that is wrong and known has a picture", () => {
  const spec = { tolerance: { decimals: 4 } } as unknown as ProblemSpec;
  const wrong = { verdict: "WA", expected: "[1, 2]", stdout: "[1, 3]" } as CaseResult;
  expect(matrixPictures(wrong, spec)).toHaveLength(1);
  const { expected: _, ...noExpected } = wrong;
  const { stdout: __, ...noOutput } = wrong;
  for (const one of [{ ...wrong, verdict: "RTE" }, noExpected, noOutput] as CaseResult[])
    expect(matrixPictures(one, spec)).toEqual([]);
});
