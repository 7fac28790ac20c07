import { join } from "node:path";
import { Chalk } from "chalk";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { display } from "../../src/learn/math/display.ts";
import { inline } from "../../src/learn/math/inline.ts";
import { type Node, parseMath } from "../../src/learn/math/parse.ts";
import { layOutStatement, readStatement } from "../../src/learn/statement.ts";
import { packageRoot } from "../../src/package-root.ts";
import { Catalogue } from "../../src/problem/catalogue.ts";

const entries = new Catalogue([join(packageRoot, "problems")]).entries();
const colours = new Chalk({ level: 0 });
/** Columns of the widest indentation of a paragraph in a list. */
const indentation = 12;

/** Tests that every statement is shown whole, in both languages, at each of these widths. */
export function describeStatements(widths: readonly number[]): void {
  describe.each(["en", "zh"] as const)("every statement in %s", (language) => {
    describe.each(widths)("at %i columns", (columns) => {
      it.each(entries.map(({ spec, folder }) => [spec.id, folder]))("%s", (_, folder) => {
        const markdown = readStatement(folder, language);
        const shown = layOutStatement(markdown, { colours, columns });
        const lines = shown.split("\n");
        const grid = lines.map(cells);
        expect(lines.filter((_, i) => (grid[i]?.length ?? 0) > columns)).toEqual([]);
        // No command of LaTeX, no brace or dollar that it would have read, no mark of a formula that was not put back.
        const prose = lines.filter((line) => !line.startsWith("    ") || /\\[A-Za-z]/.test(line));
        expect(prose.filter((line) => /\\[A-Za-z]+|[$]|\\\\/.test(line))).toEqual([]);
        expect(shown).not.toMatch(/[\u{f0000}-\u{f0002}]/u);
        const formulas = formulasOf(markdown);
        expect(formulas.displayed.flatMap(tallFractions).filter(isTorn(grid, columns))).toEqual([]);
        const short = formulas.inline
          .flatMap(fractionTexts)
          .filter((text) => text.length <= columns - indentation);
        expect(short.filter((text) => !lines.some((line) => line.includes(text)))).toEqual([]);
      });
    });
  });
}

function formulasOf(markdown: string) {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, "");
  const displayed = [...prose.matchAll(/\$\$([\s\S]+?)\$\$/g)].map(([, body]) => body as string);
  const rest = prose.replace(/\$\$[\s\S]+?\$\$/g, "");
  const inline = [...rest.matchAll(/(?<!\\)\$((?:\\.|[^$\\])+)\$/g)].map(
    ([, body]) => body as string,
  );
  return { displayed, inline };
}

const segmenter = new Intl.Segmenter();
const widths = new Map<string, number>();

/** The columns of one character. There are few characters, and string-width takes long for each. */
function widthOf(character: string): number {
  const known = widths.get(character) ?? stringWidth(character);
  widths.set(character, known);
  return known;
}

/** A line by columns: a Chinese character takes two, a mark above another one none. */
const cells = (line: string) =>
  /^[ -~]*$/.test(line)
    ? [...line]
    : [...segmenter.segment(line)].flatMap(({ segment }) =>
        [segment, ""].slice(0, widthOf(segment)),
      );

/** The drawings of a formula's outermost fractions. Scripts have theirs on one line. */
function tallFractions(source: string): string[] {
  const visit = (node: Node): Node[] => {
    switch (node.kind) {
      case "fraction":
        return [node];
      case "row":
        return node.items.flatMap(visit);
      case "fenced":
        return visit(node.body);
      case "table":
        return node.rows.flat().flatMap(visit);
      default:
        return [];
    }
  };
  return visit(parseMath(source)).map((fraction) => display(fraction).join("\n"));
}

/** Whether a drawing that fits the width is nowhere on the screen in one piece. */
function isTorn(grid: readonly (readonly string[])[], columns: number) {
  return (drawing: string) => {
    const rows = drawing.split("\n").map(cells);
    if (Math.max(...rows.map((row) => row.length)) > columns - indentation) return false;
    return !grid.some((_, top) =>
      (grid[top] ?? []).some((_, left) =>
        rows.every((row, i) =>
          row.every((sign, j) => sign === " " || grid[top + i]?.[left + j] === sign),
        ),
      ),
    );
  };
}

function fractionTexts(source: string): string[] {
  const texts: string[] = [];
  inline(parseMath(source), (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}
