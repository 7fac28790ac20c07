import type { TerminalContext } from "../context.ts";
import { padStart, widest } from "../layout.ts";
import { joinedPrintable, ownPrintable, type Printable, painted, printable } from "../printable.ts";
import { type Writer, writerFor } from "./numbers.ts";
import type { Cell, PicturePanel } from "./panel.ts";

const indent = "  ";
const gap = "   ";
/** Most rows of a matrix that is drawn in full. A larger matrix shows `windowRows` rows around its first wrong element. */
const mostRows = 12;
const windowRows = 5;
const longestNumber = 14;

/** Whether a panel can be drawn in full. */
export function fitsSideBySide(panel: PicturePanel, { columns }: TerminalContext): boolean {
  const folded = foldedRows(panel, columns);
  return folded.rows.length <= mostRows && folded.width >= widthOf(panel.cells);
}

/** The expected and the actual matrix side by side. A matrix that is too large shows the part around its first wrong element. */
export function matrices(panel: PicturePanel, context: TerminalContext): Printable[] {
  const { rows } = foldedRows(panel, context.columns);
  return side(windowOf(rows, panel, context.columns), context);
}

interface Rows {
  /** Rows with the index of the row, or of the row's first element. */
  readonly rows: readonly LabelledRow[];
  readonly width: number;
}

interface LabelledRow {
  readonly label: string;
  readonly cells: readonly Cell[];
}

/** Folds a vector into rows that fit; a matrix keeps its rows. */
function foldedRows({ cells, isVector }: PicturePanel, columns: number): Rows {
  const width = Math.max(
    1,
    Math.floor((sideWidth(cells, columns) + 1) / (cellWidth(cells.flat()) + 1)),
  );
  if (!isVector) return { rows: cells.map((row, i) => ({ label: `[${i}]`, cells: row })), width };
  const [only = []] = cells;
  const rows: LabelledRow[] = [];
  for (let from = 0; from < only.length; from += width)
    rows.push({ label: `[${from}]`, cells: only.slice(from, from + width) });
  return { rows, width: Math.max(width, only.length) };
}

/** The part of a matrix that is drawn, and the sides on which something is left out. */
interface Window {
  readonly rows: readonly LabelledRow[];
  readonly above: boolean;
  readonly below: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

function windowOf(rows: readonly LabelledRow[], panel: PicturePanel, columns: number): Window {
  const first = Math.max(
    0,
    rows.findIndex(({ cells }) => cells.some(({ wrong }) => wrong)),
  );
  const tall = rows.length > mostRows;
  const from = tall ? Math.max(0, Math.min(first - 2, rows.length - windowRows)) : 0;
  const shown = tall ? rows.slice(from, from + windowRows) : rows;
  const wide = widthOf(shown.map(({ cells }) => cells));
  const most = Math.max(1, foldedWidth(shown, panel, columns));
  const column = Math.max(0, rows[first]?.cells.findIndex(({ wrong }) => wrong) ?? 0);
  const start = wide <= most ? 0 : Math.max(0, Math.min(column - 1, wide - most));
  return {
    rows: shown.map(({ label, cells }) => ({ label, cells: cells.slice(start, start + most) })),
    above: from > 0,
    below: from + shown.length < rows.length,
    left: start > 0,
    right: start + most < wide,
  };
}

/** How many elements of these rows fit on one side, with room for the ellipses. */
function foldedWidth(
  rows: readonly LabelledRow[],
  { cells }: PicturePanel,
  columns: number,
): number {
  const own = rows.map((row) => row.cells);
  const room = sideWidth(cells, columns);
  const width = cellWidth(own.flat()) + 1;
  const all = widthOf(own);
  return all * width - 1 <= room ? all : Math.floor((room - 4 + 1) / width);
}

function side({ rows, above, below, left, right }: Window, context: TerminalContext): Printable[] {
  const all = rows.flatMap(({ cells }) => cells);
  const write = writerFor(all);
  const width = cellWidth(all);
  const labels = widest(rows.map(({ label }) => label));
  const columns = widthOf(rows.map(({ cells }) => cells));
  const texts = [expectedText, actualText].map((text) => (cells: readonly Cell[]) => {
    const shown = Array.from({ length: columns }, (_, i) => text(cells[i], write, width, context));
    const dots = printable`…`;
    return joinedPrintable([...(left ? [dots] : []), ...shown, ...(right ? [dots] : [])], " ");
  });
  const { expected: title, got } = context.messages.report.labels;
  const own = columns * (width + 1) - 1 + (left ? 2 : 0) + (right ? 2 : 0);
  const blank = Math.max(own, widest([title, got]));
  const more = " ".repeat(blank - own);
  const dots = printable`${indent}${" ".repeat(labels)} ${padStart("⋮", blank)}${gap}${padStart("⋮", blank)}`;
  const titles = titleLine(labels, blank, context);
  const lines = rows.map(({ label, cells }) => {
    const [expected, actual] = texts.map((text) => text(cells));
    const name = painted(context.colours.dim, padStart(label, labels));
    const line = printable`${indent}${name} ${more}${expected ?? ""}${gap}${more}${actual ?? ""}`;
    return ownPrintable(line.text.trimEnd());
  });
  return [titles, ...(above ? [dots] : []), ...lines, ...(below ? [dots] : [])];
}

function titleLine(labels: number, width: number, { messages, colours }: TerminalContext) {
  const { expected, got } = messages.report.labels;
  const title = (text: string) => painted(colours.bold, padStart(text, width));
  const start = `${indent}${" ".repeat(labels)} `;
  return printable`${start}${title(expected)}${gap}${title(got)}`;
}

function expectedText(
  cell: Cell | undefined,
  write: Writer,
  width: number,
  { colours }: TerminalContext,
): Printable {
  if (!cell) return printable`${" ".repeat(width)}`;
  if (!cell.expected) return painted(colours.dim, padStart("·", width));
  const text = padStart(write(cell.expected), width);
  return cell.wrong ? painted(colours.green, text) : printable`${text}`;
}

/** Marks a wrong element with a sign, which is visible without colours too. */
function actualText(
  cell: Cell | undefined,
  write: Writer,
  width: number,
  { colours }: TerminalContext,
): Printable {
  if (!cell) return printable`${" ".repeat(width)}`;
  if (!cell.actual) return painted(colours.red.bold, padStart("*·", width));
  const mark = cell.wrong ? (cell.expected ? "*" : "+") : "";
  const text = padStart(mark + write(cell.actual), width);
  return cell.wrong ? painted(colours.red.bold, text) : printable`${text}`;
}

function cellWidth(cells: readonly Cell[]): number {
  const write = writerFor(cells);
  const texts = cells.flatMap(({ expected, actual, wrong }) => [
    expected ? write(expected) : "·",
    (wrong ? "*" : "") + (actual ? write(actual) : "·"),
  ]);
  return Math.min(longestNumber, widest(texts));
}

function widthOf(rows: readonly (readonly Cell[])[]): number {
  return Math.max(0, ...rows.map((row) => row.length));
}

function sideWidth(cells: readonly (readonly Cell[])[], columns: number): number {
  const largest = Math.max(cells.length, widthOf(cells));
  const label = `[${largest}]`.length;
  return Math.floor((columns - indent.length - label - 1 - gap.length) / 2);
}
