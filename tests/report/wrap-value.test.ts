import fc from "fast-check";
import stringWidth from "string-width";
import { expect, it } from "vitest";
import { wrapValue } from "../../src/report/terminal/wrap-value.ts";

it("breaks a matrix between its elements, and indents by the depth of the brackets", () => {
  expect(wrapValue("[[1.25, -2.5, 3.75], [4.0, 5.5, 6.25]]", 20)).toEqual([
    "[[1.25, -2.5, 3.75],",
    " [4.0, 5.5, 6.25]]",
  ]);
  expect(wrapValue("[0.33333333, 0.66666667, 0.5]", 14)).toEqual([
    "[0.33333333,",
    " 0.66666667,",
    " 0.5]",
  ]);
});

it("doesn't break a quoted text with blanks, unless it is too long itself", () => {
  expect(wrapValue("['a quick fox', 'a lazy dog']", 18)).toEqual([
    "['a quick fox',",
    " 'a lazy dog']",
  ]);
  expect(wrapValue("'one very long quoted text'", 10).join("")).toContain("'one very ");
});

it("keeps every character but blanks, within the width", () => {
  const value = fc.array(fc.array(fc.oneof(fc.double(), fc.string())));
  fc.assert(
    fc.property(value, fc.integer({ min: 12, max: 60 }), (given, width) => {
      const text = JSON.stringify(given).replaceAll(",", ", ");
      const lines = wrapValue(text, width);
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      const bare = (one: string) => one.replace(/\s/g, "");
      expect(bare(lines.join(""))).toBe(bare(text));
    }),
  );
});
