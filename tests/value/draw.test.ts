import { expect, test } from "vitest";
import { value as en } from "../../src/text/en/value.ts";
import { value as zh } from "../../src/text/zh/value.ts";
import { compareOutputs } from "../../src/value/compare.ts";
import type { Row } from "../../src/value/comparison.ts";
import { drawRow } from "../../src/value/draw.ts";

function drawing(
  expected: string,
  actual: string,
  messages = en,
  mark = (cell: string) => cell,
  width = 80,
): string {
  const found = compareOutputs(expected, actual);
  return found.agrees || found.row === null
    ? ""
    : drawRow(found.row, messages, mark, width).join("\n");
}

test("the row of the first wrong element, with all wrong ones in it marked", () => {
  expect(drawing("[[1.0, 2.0], [3.0, 4.0]]", "[[1.0, 2.0], [3.5, -14.0]]")).toBe(
    ["expected  [1]  [3.0  4.0]", "got       [1]  [3.5  -14.0]", "                ^^^  ^^^^^"].join(
      "\n",
    ),
  );
});

test("a long row is cut to the neighbourhood", () => {
  const long = Array.from({ length: 50 }, (_, i) => i);
  expect(drawing(JSON.stringify(long), JSON.stringify(long.with(30, 99)))).toBe(
    [
      "expected  [...  27  28  29  30  31  32  33  34  ...]",
      "got       [...  27  28  29  99  31  32  33  34  ...]",
      "                            ^^",
    ].join("\n"),
  );
});

test("a drawing stays within a line of a terminal", () => {
  const long = Array.from({ length: 50 }, (_, i) => Math.sqrt(i + 2));
  const lines = drawing(JSON.stringify(long), JSON.stringify(long.with(30, 99.123456789))).split(
    "\n",
  );
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(lines[1]).toContain("99.123456789");
});

test("a side that is shorter ends", () => {
  expect(drawing("[1.0, 2.0]", "[1.0, 2.0, 3.0]")).toBe(
    ["expected  [1.0  2.0]", "got       [1.0  2.0  3.0]", "                     ^^^"].join("\n"),
  );
});

test("wide characters take two columns, and the mark is the caller's", () => {
  expect(
    drawing("['中文', 'a']", "['中文', 'b']", zh as unknown as typeof en, (cell) => `<${cell}>`),
  ).toBe(["期望  ['中文'  'a']", "实际  ['中文'  <'b'>]", "               ^^^"].join("\n"));
});

test("a long text of characters beyond U+FFFF is cut at a whole one", () => {
  for (const before of ["", "a"]) {
    const found = compareOutputs("0.5", `${before}${"\u{1d6fc}".repeat(50)}`);
    expect(JSON.stringify(found)).not.toMatch(/\\ud[89a-f]/);
  }
});

test("a row that is wider than the terminal continues below, each part with its own marks", () => {
  const cells = (text: string) => drawing("[[1.5, 2.5, 3.5, 4.5]]", text, en, (cell) => cell, 34);
  expect(cells("[[1.5, 2.25, 3.5, 4.125]]")).toBe(
    [
      "expected  [0]  [1.5  2.5",
      "got       [0]  [1.5  2.25",
      "                     ^^^^",
      "                3.5  4.5]",
      "                3.5  4.125]",
      "                     ^^^^^",
    ].join("\n"),
  );
});

test("no line is wider than the terminal, and each mark is under its element", () => {
  const expected = Array.from({ length: 9 }, (_, i) => i + 0.123456789);
  for (const width of [30, 44, 60]) {
    const lines = drawing(
      JSON.stringify([[[expected]]]),
      JSON.stringify([[[expected.with(4, 7)]]]),
      en,
      (cell) => cell,
      width,
    ).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    const marked = lines.findIndex((line) => line.includes("^"));
    const at = lines[marked]?.indexOf("^") ?? 0;
    expect(lines[marked - 1]?.slice(at)).toMatch(/^7(\s|\]|$)/);
    expect(lines[marked - 2]?.slice(at)).toMatch(/^4\.1234/);
  }
});

/** A row of two cells, of which the second is wrong, unless others are given. */
function drawn(over: Partial<Row>, width = 80): string[] {
  const both = { expectedLength: 2, actualLength: 2, wrong: [1] };
  const row = { path: "", from: 0, expected: ["1.5", "2.5"], actual: ["1.5", "3.5"], ...both };
  return drawRow({ ...row, ...over }, en, (cell) => cell, width);
}

const one = { expectedLength: 1, actualLength: 1, wrong: [0] };

test.each<[string, string[], Partial<Row>, number?]>([
  [
    "a path of a third of the line",
    [
      "expected  ['a long name of a key']  [1.5  2.5]",
      "got       ['a long name of a key']  [1.5  3.5]",
      `${" ".repeat(42)}^^^`,
    ],
    { path: "['a long name of a key']" },
    82,
  ],
  [
    "a longer path, on a line of its own",
    [
      "['a long name of a key']",
      "expected  [1.5  2.5]",
      "got       [1.5  3.5]",
      `${" ".repeat(16)}^^^`,
    ],
    { path: "['a long name of a key']" },
    81,
  ],
  [
    "cells before and after, on one side only",
    ["expected  [...  1.5  2.5  ...]", "got       [...  1.5  3.5]", `${" ".repeat(21)}^^^`],
    { from: 3, expectedLength: 6, actualLength: 5 },
  ],
  [
    "cells that just fit on a line",
    ["expected  [1.5  2.5]", "got       [1.5  3.5]", `${" ".repeat(16)}^^^`],
    {},
    25,
  ],
  [
    "cells that don't",
    ["expected  [1.5", "got       [1.5", "           2.5]", "           3.5]", "           ^^^"],
    {},
    24,
  ],
  [
    "a side that ends on the first of two lines",
    ["expected  [1.5]", "got       [1.5", "", "           3.5]", "           ^^^"],
    { expected: ["1.5"], expectedLength: 1 },
    24,
  ],
  [
    "an empty side",
    ["expected  []", "got       [1.5]", "           ^^^"],
    { ...one, expected: [], actual: ["1.5"], expectedLength: 0 },
  ],
  ["no wrong cell", ["expected  [1.5  2.5]", "got       [1.5  3.5]"], { wrong: [] }],
  [
    "a cell that is wider than the line",
    ["expected  [abcdefghijkl…]", "got       [x]", `${" ".repeat(11)}${"^".repeat(13)}`],
    { ...one, expected: ["abcdefghijklmnopqrst"], actual: ["x"] },
    30,
  ],
  [
    "wide characters in such a cell",
    ["expected  [中文中文中文…]", "got       [x]", `${" ".repeat(11)}${"^".repeat(13)}`],
    { ...one, expected: ["中文".repeat(4)], actual: ["x"] },
    30,
  ],
])("draws %s", (_, lines, row, width) => {
  expect(drawn(row, width)).toEqual(lines);
});

test.each([
  ["a é → ｱ ￮ ⹿".split(" "), 1],
  ["가 힣 ᄀ ᅟ ⺀ 、 〾 ぁ ꓆ \uf900 ︰ ﹯ ！ ｠ ￠ ￦ 😀 ⌚".split(" "), 2],
])("%j have one column or two", (characters, columns) => {
  for (const character of characters) {
    const marks = drawn({ ...one, expected: ["x"], actual: [character] }).at(-1);
    expect(marks?.trim(), character).toBe("^".repeat(columns));
  }
});

test("the neighbourhood has up to three cells before and four after, as far as a line goes", () => {
  const around = (width: number, wrong: number, length = 50) => {
    const cells = Array.from({ length }, (_, i) => `'${String(i).padStart(width - 2, "x")}'`);
    const found = compareOutputs(
      `[${cells}]`,
      `[${cells.with(wrong, `'${"y".repeat(width - 2)}'`)}]`,
    );
    if (found.agrees || found.row === null) throw new Error("no row");
    return [found.row.from, found.row.from + found.row.expected.length];
  };
  expect(around(4, 30)).toEqual([27, 35]);
  expect(around(10, 30)).toEqual([29, 33]);
  expect(around(17, 30)).toEqual([29, 32]);
  expect(around(30, 30)).toEqual([30, 32]);
  expect(around(4, 0)).toEqual([0, 5]);
  expect(around(4, 49)).toEqual([46, 50]);
  expect(around(4, 2, 4)).toEqual([0, 4]);
});

test("a path of more than twelve steps keeps the last twelve", () => {
  const pathAt = (depth: number) => {
    const nested = (text: string) => `${"[0, ".repeat(depth - 1)}[${text}]${"]".repeat(depth - 1)}`;
    const found = compareOutputs(nested("'a'"), nested("'b'"));
    return found.agrees ? "" : found.path;
  };
  expect(pathAt(12)).toBe(`${"[1]".repeat(11)}[0]`);
  expect(pathAt(13)).toBe(`...${"[1]".repeat(11)}[0]`);
});
