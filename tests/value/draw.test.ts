import { expect, test } from "vitest";
import { value as en } from "../../src/text/en/value.ts";
import { value as zh } from "../../src/text/zh/value.ts";
import { compareOutputs } from "../../src/value/compare.ts";
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
