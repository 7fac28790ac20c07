import type { Row } from "./comparison.ts";

/** The labels of the two lines of a drawing. */
export interface DrawMessages {
  readonly row: { readonly expected: string; readonly actual: string };
}

type Mark = (cell: string) => string;

/**
 * Draws the expected row above the actual one, with `^` under the elements that differ. `mark` may colour those:
 *
 *     expected  [1]  [4.0  5.0  6.0]
 *     got       [1]  [4.0  5.5  6.0]
 *                          ^^^
 *
 * If the row is wider than `width` columns, it continues in more such groups of lines. A long path has a line of its own.
 */
export function drawRow(row: Row, messages: DrawMessages, mark: Mark, width = 80): string[] {
  const labels = [messages.row.expected, messages.row.actual];
  const label = Math.max(...labels.map(widthOf));
  const room = width - label - 2;
  const ownLine = widthOf(row.path) > room / 3 ? [row.path] : [];
  const path = row.path === "" || ownLine.length > 0 ? "" : `${row.path}  `;
  const open = `${path}[${row.from > 0 ? "...  " : ""}`;
  const widths = widthsOf(row, room - widthOf(open) - more.length - 1);
  const lines = groupsOf(widths, room - widthOf(open) - more.length - 1).map((group, index) => {
    const start = index === 0 ? open : " ".repeat(widthOf(open));
    const names = index === 0 ? labels : ["", ""];
    return drawGroup(row, { ...group, widths, start, names, label, mark });
  });
  return [...ownLine, ...lines.flat()];
}

const more = "  ...";
const gap = "  ";

interface Group {
  readonly from: number;
  readonly to: number;
}

interface Drawn extends Group {
  readonly widths: readonly number[];
  /** The text before the first element. */
  readonly start: string;
  readonly names: readonly string[];
  /** The width of the labels. */
  readonly label: number;
  readonly mark: Mark;
}

/** The widths of the columns, each at most the width of a line. */
function widthsOf({ expected, actual }: Row, most: number): number[] {
  const count = Math.max(expected.length, actual.length);
  return Array.from({ length: count }, (_, i) =>
    Math.min(Math.max(1, most), Math.max(widthOf(expected[i]), widthOf(actual[i]))),
  );
}

/** Groups of neighbouring elements that fit on one line together. */
function groupsOf(widths: readonly number[], most: number): Group[] {
  const groups: Group[] = [];
  let [from, used] = [0, 0];
  for (const [i, width] of widths.entries()) {
    if (i > from && used + gap.length + width > most) {
      groups.push({ from, to: i });
      [from, used] = [i, 0];
    }
    used += width + (i > from ? gap.length : 0);
  }
  return [...groups, { from, to: widths.length }];
}

/** The expected and the actual elements of a group, and the marks under them. */
function drawGroup(row: Row, { from, to, widths, start, names, label, mark }: Drawn): string[] {
  const line = (name: string, cells: readonly string[], length: number, paint: Mark) => {
    const own = cells.slice(from, to).map((cell, i) => cut(cell, widths[from + i] ?? 0));
    const shown = own.map((cell, i) => {
      const padding = i < own.length - 1 ? blanks((widths[from + i] ?? 0) - widthOf(cell)) : "";
      return (row.wrong.includes(from + i) ? paint(cell) : cell) + padding;
    });
    // A side that is shorter may have ended in a group before.
    const ends = cells.length <= to && (cells.length > from || from === 0);
    const close = ends ? `${row.from + cells.length < length ? more : ""}]` : "";
    return `${name}${blanks(label - widthOf(name))}  ${start}${shown.join(gap)}${close}`.trimEnd();
  };
  let marks = blanks(label + 2 + widthOf(start));
  for (let i = from; i < to; i++)
    marks += `${(row.wrong.includes(i) ? "^" : " ").repeat(widths[i] ?? 0)}${gap}`;
  return [
    line(names[0] ?? "", row.expected, row.expectedLength, (cell) => cell),
    line(names[1] ?? "", row.actual, row.actualLength, mark),
    // The part of a long row that is shown may have no wrong cell.
    ...(marks.trim() === "" ? [] : [marks.trimEnd()]),
  ];
}

const blanks = (count: number) => " ".repeat(Math.max(0, count));

/** A cell that is wider than a line keeps its start. */
function cut(cell: string, width: number): string {
  if (widthOf(cell) <= width) return cell;
  let kept = "";
  for (const character of cell) {
    if (widthOf(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** The width in terminal columns. Chinese, Japanese, Korean and full-width characters and emoji take two. */
function widthOf(text = ""): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
