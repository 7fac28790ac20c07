import * as z from "zod";
import type { CaseResult } from "../judge/result.ts";
import type { ProblemSpec } from "../problem/spec.ts";
import { pairsOf } from "../value/pairs.ts";
import { boundOf } from "../value/tolerance.ts";
import { largestError } from "./terminal/picture/heat.ts";
import { type Cell, type PicturePanel, panelsOf } from "./terminal/picture/panel.ts";

/** The most wrong matrices that are shown, and the most rows and columns of one, around its first wrong element. */
const most = { panels: 3, rows: 40, columns: 40 };

export const matrixPicture = z.strictObject({
  path: z.string().describe("where the matrix is in the answer"),
  wrong: z.int(),
  total: z.int(),
  from: z
    .array(z.int())
    .describe("the index of the first cell: row and column, or the place in a vector"),
  cells: z.array(
    z.array(
      z.strictObject({
        expected: z.number().nullable().describe("null if there is no finite number"),
        actual: z.number().nullable(),
        heat: z
          .number()
          .min(0)
          .max(1)
          .describe("0 if the element is right, else its share of the largest error"),
      }),
    ),
  ),
});

export type MatrixPicture = z.output<typeof matrixPicture>;

/** The wrong matrices of a failing case, element by element; none if its answer is not of numbers. */
export function matrixPictures(
  { verdict, expected, stdout }: CaseResult,
  { tolerance }: ProblemSpec,
): MatrixPicture[] {
  if (verdict !== "WA" || expected === undefined || stdout === undefined) return [];
  const pairs = pairsOf(expected, stdout);
  if (typeof pairs === "string") return [];
  const panels = pairs.flatMap((pair) => panelsOf(pair, boundOf(tolerance)));
  return panels
    .filter(({ wrong, cells }) => wrong > 0 && cells.flat().length > 1)
    .slice(0, most.panels)
    .map(drawn);
}

function drawn(panel: PicturePanel): MatrixPicture {
  const largest = largestError(panel);
  const heatOf = ({ wrong, error }: Cell) =>
    !wrong ? 0 : Number.isFinite(error) && largest > 0 ? Math.max(0.05, error / largest) : 1;
  const number = (value: number | undefined) =>
    value !== undefined && Number.isFinite(value) ? value : null;
  const row = Math.max(
    0,
    panel.cells.findIndex((cells) => cells.some(({ wrong }) => wrong)),
  );
  const column = panel.cells[row]?.findIndex(({ wrong }) => wrong) ?? 0;
  const top = windowStart(row, panel.cells.length, most.rows);
  const left = windowStart(column, panel.cells[row]?.length ?? 0, most.columns);
  return {
    path: panel.path,
    wrong: panel.wrong,
    total: panel.cells.flat().length,
    from: panel.isVector ? [left] : [top, left],
    cells: panel.cells.slice(top, top + most.rows).map((cells) =>
      cells.slice(left, left + most.columns).map((cell) => ({
        expected: number(cell.expected?.value),
        actual: number(cell.actual?.value),
        heat: Math.min(1, heatOf(cell)),
      })),
    ),
  };
}

/** The start of a window of `size` elements that shows the element at `at`. It is 0 if the first window shows it. */
function windowStart(at: number, length: number, size: number): number {
  return at < size ? 0 : Math.min(at - 1, length - size);
}
