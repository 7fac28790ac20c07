import { packedAgree } from "../../../value/compare/scalars.ts";
import type { Pair } from "../../../value/pairs.ts";
import { indicesOf, sizeOf } from "../../../value/sequence.ts";
import type { Bound } from "../../../value/tolerance.ts";
import type { Block } from "../../../value/value.ts";

/** One element of both sides. A side that has no element here is undefined. */
export interface Cell {
  readonly expected: Element | undefined;
  readonly actual: Element | undefined;
  readonly wrong: boolean;
  /** |expected - actual|. Infinite if one side is missing, or if only one side is nan or infinite. */
  readonly error: number;
}

export interface Element {
  readonly value: number;
  readonly tag: number;
}

/** The expected and the actual matrix, element by element; a picture draws one panel at a time. */
export interface PicturePanel {
  readonly path: string;
  /** The expected and the actual shape of the whole pair. */
  readonly shapes: readonly [readonly number[], readonly number[]];
  readonly cells: readonly (readonly Cell[])[];
  /** Whether the panel is a vector, stored as one row. */
  readonly isVector: boolean;
  readonly wrong: number;
}

/** The panels of a pair: one for a vector or a matrix; one per index of the leading axes for an array of higher rank. */
export function panelsOf({ path, expected, actual }: Pair, bound: Bound): PicturePanel[] {
  const shapes = [expected.shape, actual.shape] as const;
  const rank = Math.max(expected.shape.length, actual.shape.length);
  const [e, a] = [raised(expected, rank), raised(actual, rank)];
  const leading = e.shape
    .slice(0, Math.max(0, rank - 2))
    .map((length, axis) => Math.max(length, a.shape[axis] ?? 0));
  return Array.from({ length: sizeOf(leading) }, (_, place) => {
    const index = indicesOf(leading, place);
    const cells = cellsOf(matrixAt(e, index), matrixAt(a, index), bound);
    const wrong = cells.flat().filter((cell) => cell.wrong).length;
    const own = index.map((i) => `[${i}]`).join("");
    return { path: path + own, shapes, cells, isVector: rank < 2, wrong };
  });
}

/** Adds leading axes of length 1, so that both sides have the same rank. */
function raised(block: Block, rank: number): Block {
  const missing = Math.max(rank, 2) - block.shape.length;
  return { ...block, shape: [...Array(missing).fill(1), ...block.shape] };
}

interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => Element;
}

function matrixAt({ shape, start, store }: Block, index: readonly number[]): Matrix | undefined {
  const lead = shape.length - 2;
  const own = index.slice(index.length - Math.max(0, lead));
  if (own.some((i, axis) => i >= (shape[axis] ?? 0))) return undefined;
  const [rows = 0, columns = 0] = shape.slice(-2);
  let place = 0;
  for (const [axis, i] of own.entries()) place = place * (shape[axis] ?? 1) + i;
  const first = start + place * rows * columns;
  const at = (row: number, column: number) => {
    const i = first + row * columns + column;
    return { value: store.values[i] ?? 0, tag: store.tags[i] ?? 0 };
  };
  return { rows, columns, at };
}

function cellsOf(expected: Matrix | undefined, actual: Matrix | undefined, bound: Bound): Cell[][] {
  const rows = Math.max(expected?.rows ?? 0, actual?.rows ?? 0);
  const columns = Math.max(expected?.columns ?? 0, actual?.columns ?? 0);
  const within = (side: Matrix | undefined, row: number, column: number) =>
    side && row < side.rows && column < side.columns ? side.at(row, column) : undefined;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      cellOf(within(expected, row, column), within(actual, row, column), bound),
    ),
  );
}

function cellOf(expected: Element | undefined, actual: Element | undefined, bound: Bound): Cell {
  if (expected === undefined || actual === undefined)
    return { expected, actual, wrong: true, error: Number.POSITIVE_INFINITY };
  const wrong = !packedAgree(expected.value, expected.tag, actual.value, actual.tag, bound);
  const error = Math.abs(expected.value - actual.value);
  return {
    expected,
    actual,
    wrong,
    error: !wrong ? 0 : Number.isNaN(error) ? Number.POSITIVE_INFINITY : error,
  };
}
