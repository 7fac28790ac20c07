import { sameShape } from "../compare/form.ts";
import { packedAgree } from "../compare/scalars.ts";
import type { Relation } from "../comparison.ts";
import { itemAt, lengthOf, sizeOf } from "../sequence.ts";
import type { Bound } from "../tolerance.ts";
import type { Block, Sequence, Value } from "../value.ts";
import { shiftedRelation, swappedRelation } from "./places.ts";

/** The highest rank that is transposed: there are n! ways. */
const maxRank = 4;
/** The most numbers that are sorted. */
const maxSorted = 1_000_000;

export type Agree = (expected: Value, actual: Value) => boolean;

/** Finds the same items in another order. */
export function orderRelation(
  expected: Block | Sequence,
  actual: Block | Sequence,
  agree: Agree,
  bound: Bound,
): Relation | null {
  const blocks = expected.kind === "block" && actual.kind === "block";
  const turned = blocks ? transposed(expected, actual, bound) : null;
  if (turned !== null || lengthOf(expected) !== lengthOf(actual)) return turned;
  if (blocks && !sameShape(expected.shape, actual.shape)) return null;
  // Report two rows or two members of a tuple in reverse order as swapped, not as reversed.
  const two = lengthOf(expected) === 2 || !blocks ? swappedRelation(expected, actual, agree) : null;
  if (two !== null) return two;
  return (
    (blocks ? reversed(expected, actual, bound) : reversedItems(expected, actual, agree)) ??
    swappedRelation(expected, actual, agree) ??
    shiftedRelation(expected, actual, agree) ??
    (blocks && sameNumbers(expected, actual, bound) ? { kind: "permuted" } : null)
  );
}

function transposed(expected: Block, actual: Block, bound: Bound): Relation | null {
  const rank = expected.shape.length;
  if (rank < 2 || rank > maxRank || actual.shape.length !== rank) return null;
  const strides = stridesOf(actual.shape);
  for (const axes of orders(rank)) {
    if (axes.every((axis, i) => axis === i)) continue;
    if (actual.shape.some((length, i) => length !== expected.shape[axes[i] as number])) continue;
    const moved: number[] = [];
    for (const [i, axis] of axes.entries()) moved[axis] = strides[i] as number;
    if (agreesAt(expected, actual, moved, 0, bound)) return { kind: "transposed", axes };
  }
  return null;
}

function reversed(expected: Block, actual: Block, bound: Bound): Relation | null {
  const rank = expected.shape.length;
  if (rank > maxRank) return null;
  const strides = stridesOf(actual.shape);
  for (let mask = 1; mask < 1 << rank; mask++) {
    const axes = strides.map((_, axis) => axis).filter((axis) => (mask >> axis) & 1);
    let start = 0;
    for (const axis of axes)
      start += ((expected.shape[axis] as number) - 1) * (strides[axis] as number);
    const turned = strides.map((stride, axis) => (axes.includes(axis) ? -stride : stride));
    if (agreesAt(expected, actual, turned, start, bound)) return { kind: "reversed", axes };
  }
  return null;
}

function reversedItems(
  expected: Block | Sequence,
  actual: Block | Sequence,
  agree: Agree,
): Relation | null {
  const length = lengthOf(expected);
  for (let i = 0; i < length; i++)
    if (!agree(itemAt(expected, i), itemAt(actual, length - 1 - i))) return null;
  return { kind: "reversed", axes: [0] };
}

/** Whether each expected element agrees with the actual element at `start` plus its indices times the strides. */
function agreesAt(
  expected: Block,
  actual: Block,
  strides: readonly number[],
  start: number,
  bound: Bound,
): boolean {
  const { shape } = expected;
  const size = sizeOf(shape);
  const indices = new Array<number>(shape.length).fill(0);
  let place = start;
  for (let i = 0; i < size; i++) {
    const [l, r] = [expected.start + i, actual.start + place];
    const [e, a] = [expected.store.values[l] as number, actual.store.values[r] as number];
    if (!packedAgree(e, expected.store.tags[l] as number, a, actual.store.tags[r] as number, bound))
      return false;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const index = (indices[axis] as number) + 1;
      place += strides[axis] as number;
      if (index < (shape[axis] as number)) {
        indices[axis] = index;
        break;
      }
      place -= index * (strides[axis] as number);
      indices[axis] = 0;
    }
  }
  return size > 1;
}

function sameNumbers(expected: Block, actual: Block, bound: Bound): boolean {
  const size = sizeOf(expected.shape);
  const [tag, actualTag] = [onlyTag(expected, size), onlyTag(actual, size)];
  if (size < 3 || size > maxSorted || tag === null || actualTag === null) return false;
  const [e, a] = [sorted(expected, size), sorted(actual, size)];
  return e.every((value, i) => packedAgree(value, tag, a[i] as number, actualTag, bound));
}

function onlyTag({ store, start }: Block, size: number): number | null {
  const tag = store.tags[start] ?? 0;
  for (let i = 1; i < size; i++) if (store.tags[start + i] !== tag) return null;
  return tag;
}

function sorted({ store, start }: Block, size: number): Float64Array {
  return store.values.slice(start, start + size).sort();
}

function stridesOf(shape: readonly number[]): number[] {
  return shape.map((_, axis) => sizeOf(shape.slice(axis + 1)));
}

function orders(rank: number): number[][] {
  if (rank === 0) return [[]];
  return orders(rank - 1).flatMap((order) =>
    Array.from({ length: rank }, (_, i) => [...order.slice(0, i), rank - 1, ...order.slice(i)]),
  );
}
