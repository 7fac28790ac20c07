import type { Row } from "./comparison.ts";

/** The first wrong row of both sides, one under the other, with a marker under the wrong elements. */
export function drawRow(row: Row, _messages: unknown, mark: (cell: string) => string): string[] {
  const widths = row.expected.map((cell, i) => Math.max(cell.length, row.actual[i]?.length ?? 0));
  const line = (cells: readonly string[]) =>
    cells
      .map((c, i) =>
        row.wrong.includes(i) ? mark(c.padEnd(widths[i] ?? 0)) : c.padEnd(widths[i] ?? 0),
      )
      .join("  ");
  return [line(row.expected), line(row.actual)];
}
