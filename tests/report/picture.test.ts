import { stripVTControlCharacters } from "node:util";
import { Chalk } from "chalk";
import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { picture } from "../../src/report/terminal/picture.ts";
import { en } from "../../src/text/en.ts";
import { type Language, languages } from "../../src/text/language.ts";

function draw(
  expected: unknown,
  actual: unknown,
  level: 0 | 1 = 0,
  language: Language = "en",
  columns = 80,
) {
  const text = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  const shown = { verdict: "WA", expected: text(expected), stdout: text(actual) } as const;
  const look = { messages: languages[language], language, colours: new Chalk({ level }), columns };
  return picture(shown, {}, look).text;
}

const matrix = (rows: number, columns: number, at: (i: number, j: number) => number) =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => at(i, j)));
const base = (i: number, j: number) => Math.round(Math.sin(i * 3 + j + 1) * 1e4) / 1e4;

describe("a picture", () => {
  it("shows both matrices side by side and marks wrong elements", () => {
    const actual = matrix(3, 4, (i, j) => base(i, j) + (i === 1 && j === 2 ? 0.5 : 0));
    expect(draw(matrix(3, 4, base), actual)).toBe(`\
  1 of 12 wrong, largest error 0.5
                             expected                               got
  [0]  0.8415  0.9093  0.1411 -0.7568    0.8415  0.9093  0.1411 -0.7568
  [1] -0.7568 -0.9589 -0.2794  0.6570   -0.7568 -0.9589 *0.2206  0.6570
  [2]  0.6570  0.9894  0.4121 -0.5440    0.6570  0.9894  0.4121 -0.5440

  * wrong`);
  });

  it("folds a vector; if shapes differ, marks missing and unexpected elements", () => {
    expect(draw("[1.0, 2.0, 3.0]", "[1.0, 2.5]")).toBe(`\
  2 of 3 wrong, largest error 0.5
  shape (3,) expected, (2,) printed
                     expected                       got
  [0]  1.0000  2.0000  3.0000    1.0000 *2.5000      *·

  * wrong   *· missing`);
  });

  it("maps the errors of a large array, in signs that need no colour", () => {
    const wrong = matrix(40, 100, (i, j) => base(i, j) + (i > 20 && j > 50 ? (j - 50) / 50 : 0));
    const drawn = draw(matrix(40, 100, base), wrong);
    expect(drawn).toMatchSnapshot();
    for (const sign of ["·", "▒", "▓", "█"]) expect(drawn).toContain(sign);
  });

  it("draws what has three axes matrix by matrix, and counts those it leaves out", () => {
    const all = Array.from({ length: 6 }, () => matrix(2, 2, base));
    const doubled = all.map((one, i) => (i === 0 ? one : one.map((row) => row.map((x) => 2 * x))));
    const drawn = draw(all, doubled);
    expect(drawn).toMatch(/^ {2}\[1\] {2}4 of 4 wrong/);
    expect(drawn).toContain(
      "5 of 6 matrices are wrong; wrong elements in the others: [4] 4, [5] 4",
    );
  });

  it("draws each of several outputs under its own path", () => {
    const drawn = draw("([[1.0, 2.0]], 0.5, [1, 2])", "([[1.0, 2.5]], 0.5, [1, 3])");
    expect(drawn).toMatch(/\[0\] {2}1 of 2 wrong[\s\S]*\[2\] {2}1 of 2 wrong/);
    expect(drawn).not.toContain("[1]  ");
  });

  it("says in a sentence why it can't draw", () => {
    const { cannot } = en.picture;
    expect(draw("[[1, 2], [3]]", "[[1, 2], [4]]")).toContain(cannot.ragged);
    expect(draw("0.5", "0.7")).toContain(cannot.scalar);
    expect(draw("positive", "[1, 2]")).toContain(cannot.text);
    expect(draw("[1, 2]", "")).toContain(cannot.nothing.slice(0, 40));
    expect(draw("[1.0]", "[[1.0]]")).toContain(cannot.right.slice(0, 40));
    const look = {
      messages: en,
      language: "en",
      colours: new Chalk({ level: 0 }),
      columns: 80,
    } as const;
    expect(picture({ verdict: "RTE" }, {}, look).text).toContain("ended with RTE");
  });

  it("writes as many decimals as it takes to see a difference", () => {
    const shown = { verdict: "WA", expected: "[0.5, 1.5]", stdout: "[0.5000001, 1.5]" } as const;
    const look = {
      messages: en,
      language: "en",
      colours: new Chalk({ level: 0 }),
      columns: 80,
    } as const;
    const drawn = picture(shown, { tolerance: { decimals: 8 } }, look).text;
    expect(drawn).toContain("*0.50000010");
    expect(drawn).toContain("0.50000000");
  });

  it("is as wide as the terminal at most, and the same without its colours, whatever is drawn", () => {
    const cell = fc.oneof(fc.double(), fc.integer(), fc.boolean(), fc.double({ min: -1, max: 1 }));
    const written = (x: number | boolean) =>
      typeof x === "boolean" ? (x ? "True" : "False") : String(x).replace("Infinity", "inf");
    const language = fc.constantFrom<Language>("en", "zh");
    const size = fc.integer({ min: 1, max: 40 });
    const array = fc.tuple(size, size).chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
    const text = (rows: readonly (readonly (number | boolean)[])[]) =>
      `[${rows.map((row) => `[${row.map(written).join(", ")}]`).join(", ")}]`;
    fc.assert(
      fc.property(array, array, language, fc.constantFrom(60, 80, 120), (e, a, spoken, columns) => {
        const plain = draw(text(e), text(a), 0, spoken, columns);
        for (const line of plain.split("\n"))
          expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        expect(stripVTControlCharacters(draw(text(e), text(a), 1, spoken, columns))).toBe(plain);
      }),
      { numRuns: 30 },
    );
  });
});
