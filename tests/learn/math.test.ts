import { Chalk } from "chalk";
import { describe, expect, it } from "vitest";
import { display } from "../../src/learn/math/display.ts";
import { inline } from "../../src/learn/math/inline.ts";
import { parseMath } from "../../src/learn/math/parse.ts";
import { displayWithin } from "../../src/learn/math/wide.ts";
import { layOutStatement } from "../../src/learn/statement.ts";

const shown = (latex: string) => display(parseMath(latex)).join("\n");
const line = (latex: string) => inline(parseMath(latex));

describe("a formula in a display", () => {
  it("has fractions with a bar, and spaces beside them", () => {
    expect(shown(String.raw`y = \gamma \frac{x-\mu}{\sqrt{\sigma^2}} + \beta`)).toBe(`\
       x − μ
y = γ ─────── + β
        √σ²`);
  });

  it("has limits under and over each sum, which do not touch", () => {
    expect(shown(String.raw`\sum_{n=1}^{N}\sum_{p=1}^{P} x_{np}`)).toBe(`\
  N     P
  ∑     ∑   xₙₚ
n = 1 p = 1`);
  });

  it("has matrices and cases in tall brackets", () => {
    expect(shown(String.raw`\begin{pmatrix} a & b \\ c & d \end{pmatrix}`)).toBe(`\
⎛a  b⎞
⎝c  d⎠`);
    expect(shown(String.raw`f = \begin{cases} x & x > 0 \\ 0 & \text{else} \end{cases}`)).toBe(`\
f = ⎧x  x > 0
    ⎩0  else`);
  });
});

describe("a formula that is too wide", () => {
  it("is broken before its relations, else before its sums and differences", () => {
    const wide = parseMath(
      String.raw`f(x) = \frac{a + b}{c} = \frac{1}{d} + \frac{2}{e} - \frac{3}{f}`,
    );
    expect(displayWithin(wide, 60)).toEqual(display(wide));
    expect(displayWithin(wide, 30)?.join("\n")).toBe(`\
        a + b
f(x) = ───────
          c
        1     2     3
     = ─── + ─── − ───
        d     e     f`);
    for (const line of displayWithin(wide, 19) ?? ["x".repeat(99)])
      expect(line.length).toBeLessThanOrEqual(19);
    expect(displayWithin(wide, 5)).toBeUndefined();
  });
});

describe("a formula in a line", () => {
  it.each([
    [String.raw`\frac{1}{2}x^\top A x`, "1/2 xᵀAx"],
    ["7/3", "7/3"],
    [String.raw`\begin{cases} a \\[4pt] b \end{cases}`, "{a; b"],
    [String.raw`Y_{\,is+a,\;js+b} \mathrel{+}= w_{ab}`, "Y_(is + a, js + b) += w_(ab)"],
    ["e^{-z}", "e⁻ᶻ"],
    ["-x + y", "−x + y"],
  ])("%s is %s", (latex, text) => expect(line(latex)).toBe(text));
});

describe("a statement", () => {
  const plain = (markdown: string) =>
    layOutStatement(markdown, { colours: new Chalk({ level: 0 }), columns: 80 });

  it("keeps short formulas, and Chinese brackets with what they hold, on one line", () => {
    const filler = "字".repeat(37);
    expect(plain(`${filler}$N \\ge 1$。`)).toBe(`${filler}\nN ≥ 1。\n`);
    expect(plain(`${"字".repeat(39)}（水平）`)).toBe(`${"字".repeat(39)}\n（水平）\n`);
    expect(plain("甲乙，\n丙丁")).toBe("甲乙，丙丁\n");
  });

  it("breaks code and tables that are wider than the terminal", () => {
    const list = Array.from({ length: 30 }, (_, i) => `${i}.5`).join(", ");
    const [first = "", second = ""] = plain(`\`\`\`\n[${list}]\n\`\`\``).split("\n");
    expect(first).toMatch(/^ {4}\[0\.5,/);
    expect(second).toMatch(/^ {2}↳ \d/);
    const table = plain(`| a | b |\n|---|---|\n| ${"word ".repeat(20)} | ${"other ".repeat(20)} |`);
    for (const row of table.split("\n")) expect(row.length).toBeLessThanOrEqual(80);
    expect(table.match(/word/g)).toHaveLength(20);
  });
});
