import { indicesOf, itemAt, scalarAt, sizeOf } from "../sequence.ts";
import type { Bound } from "../tolerance.ts";
import type { Block } from "../value.ts";
import { tags } from "../value.ts";
import type { Difference, OnDiffer, Step } from "./difference.ts";
import { packedAgree } from "./scalars.ts";

/** How many elements of two packed arrays of one shape differ, and the place of the first that does; -1 if none does. */
export function compareBlocks(
  e: Block,
  a: Block,
  bound: Bound,
  onDiffer: OnDiffer | null,
): { readonly differing: number; readonly first: number } {
  const size = sizeOf(e.shape);
  const { values: left, tags: leftTags } = e.store;
  const { values: right, tags: rightTags } = a.store;
  const { unit } = bound;
  let first = -1;
  let differing = 0;
  for (let i = 0, l = e.start, r = a.start; i < size; i++, l++, r++) {
    const [x, y] = [left[l] as number, right[r] as number];
    const [tag, other] = [leftTags[l] as number, rightTags[r] as number];
    if (tag === tags.float && other !== tags.bool && Math.abs(x - y) <= unit) continue;
    if (packedAgree(x, tag, y, other, bound)) continue;
    differing++;
    if (first < 0) first = i;
    onDiffer?.(scalarAt(e, i), scalarAt(a, i));
  }
  return { differing, first };
}

/** The difference of two packed arrays at an offset in C order, with the innermost rows around it. */
export function differenceAt(e: Block, a: Block, offset: number, before: Step | null): Difference {
  let step = before;
  let row: [Block, Block] = [e, a];
  const indices = indicesOf(e.shape, offset);
  for (const [axis, index] of indices.entries()) {
    step = { before: step, key: index };
    if (axis < indices.length - 1)
      row = [itemAt(row[0], index) as Block, itemAt(row[1], index) as Block];
  }
  const [expected, actual] = [scalarAt(e, offset), scalarAt(a, offset)];
  const mismatch = expected.kind === actual.kind ? "value" : "type";
  return { mismatch, step, expected, actual, around: row };
}
