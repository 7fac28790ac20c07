import type { Row } from "./comparison.ts";

/** The labels of the two lines of a drawing. */
export interface DrawMessages {
  readonly row: { readonly expected: string; readonly actual: string };
}

/**
 * Draws the expected row above the actual one, with `^` under the elements that differ. `mark` may colour those:
 *
 *     expected  [1]  [4.0  5.0  6.0]
 *     got       [1]  [4.0  5.5  6.0]
 *                          ^^^
 */
export function drawRow(
  row: Row,
  messages: DrawMessages,
  mark: (cell: string) => string,
): string[] {
  const count = Math.max(row.expected.length, row.actual.length);
  const widths = Array.from({ length: count }, (_, i) =>
    Math.max(widthOf(row.expected[i]), widthOf(row.actual[i])),
  );
  const labels = [messages.row.expected, messages.row.actual];
  const label = Math.max(...labels.map(widthOf));
  const open = `${row.path === "" ? "" : `${row.path}  `}[${row.from > 0 ? "...  " : ""}`;
  const line = (
    name: string,
    cells: readonly string[],
    length: number,
    paint: (cell: string) => string,
  ) => {
    const shown = cells.map((cell, i) => {
      const padding = i < cells.length - 1 ? " ".repeat((widths[i] ?? 0) - widthOf(cell)) : "";
      return (row.wrong.includes(i) ? paint(cell) : cell) + padding;
    });
    const more = row.from + cells.length < length ? "  ..." : "";
    return `${name}${" ".repeat(label - widthOf(name))}  ${open}${shown.join("  ")}${more}]`;
  };
  let marks = " ".repeat(label + 2 + widthOf(open));
  for (const [i, width] of widths.entries())
    marks += `${(row.wrong.includes(i) ? "^" : " ").repeat(width)}  `;
  return [
    line(messages.row.expected, row.expected, row.expectedLength, (cell) => cell),
    line(messages.row.actual, row.actual, row.actualLength, mark),
    marks.trimEnd(),
  ];
}

/** The width in terminal columns. Chinese, Japanese, Korean and full-width characters and emoji take two. */
function widthOf(text = ""): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
