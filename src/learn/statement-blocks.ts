import { pad, widest, widthOf, wrap } from "../report/terminal/layout.ts";

type Paint = (text: string) => string;

const codeIndent = "    ";
/** Marks the rest of a line that is too long for the terminal. It is one line of input. */
const continued = "  ↳ ";
const gap = "  ";

/** Code as it is typed. A line that is too long is broken, after a comma or a blank if there is one. */
export function codeLines(text: string, width: number, dim: Paint): string[] {
  return text.split("\n").flatMap((line) => {
    const pieces = broken(line, width - codeIndent.length);
    return pieces.map((piece, i) => (i === 0 ? codeIndent : dim(continued)) + piece);
  });
}

function broken(line: string, width: number): string[] {
  if (widthOf(line) <= width) return [line];
  let fitting = "";
  for (const character of line) {
    if (widthOf(fitting + character) > width) break;
    fitting += character;
  }
  const at = fitting.lastIndexOf(" ");
  const first = at > width / 2 ? fitting.slice(0, at) : fitting;
  return [first, ...broken(line.slice(first.length).trimStart(), width)];
}

/** Lays out rows of cells; the first row is the head. If the columns are too wide together, cells are broken into lines. */
export function layOutTable(
  rows: readonly (readonly string[])[],
  width: number,
  dim: Paint,
): string {
  const count = rows[0]?.length ?? 0;
  const room = width - gap.length * count;
  const widths = narrowed(
    Array.from({ length: count }, (_, column) => widest(rows.map((row) => row[column] ?? ""))),
    Array.from({ length: count }, (_, column) =>
      widest(rows.flatMap((row) => (row[column] ?? "").split(" "))),
    ),
    room,
  );
  const drawn = rows.map((row) => drawRow(row, widths));
  const rule = [widths.map((one) => dim("─".repeat(one))).join(gap)];
  // If rows have several lines, put a blank line between them.
  const isTall = drawn.some((lines) => lines.length > 1);
  const body = drawn.slice(1).flatMap((lines, i) => (isTall && i > 0 ? ["", ...lines] : lines));
  return [...(drawn[0] ?? []), ...rule, ...body].map((line) => (gap + line).trimEnd()).join("\n");
}

function drawRow(row: readonly string[], widths: readonly number[]): string[] {
  const cells = widths.map((width, column) =>
    wrap(row[column] ?? "", width).flatMap((line) => broken(line, width)),
  );
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells.map((lines, column) => pad(lines[line] ?? "", widths[column] ?? 0)).join(gap),
  );
}

/** Narrows the widest column until all fit, first those that need not break a word. */
function narrowed(widths: readonly number[], words: readonly number[], room: number): number[] {
  const narrow = [...widths];
  while (narrow.reduce((sum, one) => sum + one, 0) > room) {
    const spare = narrow.map((one, i) => (one > (words[i] ?? 0) ? one : 0));
    const from = Math.max(...spare) > 0 ? spare : narrow;
    const column = from.indexOf(Math.max(...from));
    if ((narrow[column] ?? 0) <= 4) break;
    narrow[column] = (narrow[column] ?? 0) - 1;
  }
  return narrow;
}
