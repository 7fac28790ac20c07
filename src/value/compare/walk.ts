import type { Mismatch } from "../comparison.ts";
import {
  containerOf,
  indicesOf,
  isSequence,
  itemAt,
  lengthOf,
  scalarAt,
  sizeOf,
} from "../sequence.ts";
import type { Bound } from "../tolerance.ts";
import type { Block, Sequence, Value } from "../value.ts";
import { tags } from "../value.ts";
import { type Aligned, align } from "./align.ts";
import { containersAgree, isCollection, list, sameShape, tupleOf } from "./form.ts";
import { packedAgree, scalarsAgree } from "./scalars.ts";
import { matchKeys, matchSets } from "./unordered.ts";

/** One step of a path: an index, or a dict's key as text. */
export interface Step {
  readonly before: Step | null;
  readonly key: number | string;
}

/** The first difference of two values. */
export interface Difference {
  readonly mismatch: Mismatch;
  readonly step: Step | null;
  readonly expected: Value;
  readonly actual: Value;
  /** The two sequences that contain these two at the same index; null if none do. */
  readonly around: readonly [Block | Sequence, Block | Sequence] | null;
}

/** The result of a walk over two values. */
export interface Walk {
  readonly first: Difference | null;
  /** The number of compared elements, and how many of them differ. */
  readonly compared: number;
  readonly differing: number;
  /** Whether the structures are equal; only then do the counts cover all elements. */
  readonly sameStructure: boolean;
}

interface Frame {
  readonly expected: Block | Sequence;
  readonly actual: Block | Sequence;
  readonly step: Step | null;
  readonly keys: readonly string[] | null;
  readonly bare: boolean;
  /** Whether each side is inside an array, whose inner lists are arrays too. */
  readonly arrays: readonly [boolean, boolean];
  index: number;
}

/** Called with each pair of differing elements. */
export type OnDiffer = (expected: Value, actual: Value) => void;

/** The most comparisons made to pair the tuples and sets inside sets. */
const matchingBudget = 1_000_000;

/** Compares two values element by element. Iterative, so that no nesting can overflow the stack. */
export function walk(
  aligned: Aligned,
  bound: Bound,
  strict: boolean,
  onDiffer: OnDiffer | null = null,
  budget: { left: number } = { left: matchingBudget },
): Walk {
  let compared = 0;
  let differing = 0;
  let first: Difference | null = null;
  let sameStructure = true;
  const frames: Frame[] = [];
  let around: Frame | null = null;

  visit(aligned.expected, aligned.actual, null, aligned.bare, [false, false], aligned.bare);
  while (frames.length > 0 && sameStructure) {
    const frame = frames[frames.length - 1] as Frame;
    const index = frame.index++;
    if (index >= lengthOf(frame.expected)) {
      frames.pop();
      continue;
    }
    const step = { before: frame.step, key: frame.keys?.[index] ?? index };
    around = frame;
    visit(
      itemAt(frame.expected, index),
      itemAt(frame.actual, index),
      step,
      frame.bare,
      frame.arrays,
    );
  }
  return { first, compared, differing, sameStructure };

  function agree(e: Value, a: Value): boolean {
    if (budget.left <= 0) return false;
    const found = walk({ expected: e, actual: a, bare: false }, bound, strict, null, budget);
    budget.left -= found.compared + 1;
    return found.first === null;
  }

  function differ(mismatch: Mismatch, expected: Value, actual: Value, step: Step | null): void {
    const row: Difference["around"] =
      around?.keys === null ? [around.expected, around.actual] : null;
    first ??= { mismatch, step, expected, actual, around: row };
  }

  function structure(mismatch: Mismatch, expected: Value, actual: Value, step: Step | null): void {
    differ(mismatch, expected, actual, step);
    sameStructure = false;
  }

  // `bare`: the actual value was printed outside any brackets; `itemsBare`: so were its items, because it is a stream.
  function visit(
    e: Value,
    a: Value,
    step: Step | null,
    bare: boolean,
    arrays: readonly [boolean, boolean],
    itemsBare = false,
  ): void {
    if (e.kind === "stream" || a.kind === "stream") {
      const inner = align(e, a);
      // A stream that could not be aligned fits nothing.
      if (inner.expected.kind === "stream" || inner.actual.kind === "stream") {
        structure(isSequence(e) && strict ? "container" : "length", e, a, step);
      } else if (strict && (e.kind === "stream") !== (a.kind === "stream")) {
        structure("container", e, a, step);
      } else visit(inner.expected, inner.actual, step, inner.bare, arrays, inner.bare);
    } else if (isSequence(e) && isSequence(a)) {
      visitSequences(e, a, step, itemsBare, arrays);
    } else if (e.kind === "dict" && a.kind === "dict") {
      const pairs = matchKeys(e, a, bound);
      if (pairs === null) structure("keys", e, a, step);
      else push(list(pairs.expected), list(pairs.actual), step, pairs.keys, false);
    } else if (e.kind === "set" && a.kind === "set") {
      compared += e.items.length;
      const unmatched = matchSets(e.items, a.items, bound, agree);
      if (unmatched === null) structure("elements", e, a, step);
      else if (unmatched > 0) {
        differing += unmatched;
        differ("elements", e, a, step);
      }
    } else if (e.kind === "call" || a.kind === "call") {
      visitCall(e, a, step);
    } else if (isSequence(e) !== isSequence(a) || isCollection(e) || isCollection(a)) {
      structure(isSequence(e) || isSequence(a) ? "shape" : "type", e, a, step);
    } else {
      compared++;
      if (scalarsAgree(e, a, bound, bare)) return;
      differing++;
      onDiffer?.(e, a);
      differ(e.kind !== a.kind ? "type" : e.kind === "text" ? "text" : "value", e, a, step);
    }
  }

  function visitSequences(
    e: Block | Sequence,
    a: Block | Sequence,
    step: Step | null,
    bare: boolean,
    arrays: readonly [boolean, boolean],
  ): void {
    if (strict && !containersAgree(e, a, arrays)) structure("container", e, a, step);
    else if (e.kind === "block" && a.kind === "block") {
      if (sameShape(e.shape, a.shape)) visitBlocks(e, a, step);
      else structure("shape", e, a, step);
    } else if (lengthOf(e) !== lengthOf(a)) structure("length", e, a, step);
    else {
      const inner: [boolean, boolean] = [
        containerOf(e) === "array" || (arrays[0] && containerOf(e) === "list"),
        containerOf(a) === "array" || (arrays[1] && containerOf(a) === "list"),
      ];
      push(e, a, step, null, bare, inner);
    }
  }

  function visitBlocks(e: Block, a: Block, step: Step | null): void {
    const size = sizeOf(e.shape);
    const { values: left, tags: leftTags } = e.store;
    const { values: right, tags: rightTags } = a.store;
    const { unit } = bound;
    let wrong = -1;
    for (let i = 0, l = e.start, r = a.start; i < size; i++, l++, r++) {
      const [x, y] = [left[l] as number, right[r] as number];
      const [tag, other] = [leftTags[l] as number, rightTags[r] as number];
      if (tag === tags.float && other !== tags.bool && Math.abs(x - y) <= unit) continue;
      if (packedAgree(x, tag, y, other, bound)) continue;
      differing++;
      if (wrong < 0) wrong = i;
      onDiffer?.(scalarAt(e, i), scalarAt(a, i));
    }
    compared += size;
    if (wrong < 0 || first !== null) return;
    let inner = step;
    let row: [Block, Block] = [e, a];
    const indices = indicesOf(e.shape, wrong);
    for (const [axis, index] of indices.entries()) {
      inner = { before: inner, key: index };
      if (axis < indices.length - 1)
        row = [itemAt(row[0], index) as Block, itemAt(row[1], index) as Block];
    }
    const [one, two] = [scalarAt(e, wrong), scalarAt(a, wrong)];
    first = {
      mismatch: one.kind === two.kind ? "value" : "type",
      step: inner,
      expected: one,
      actual: two,
      around: row,
    };
  }

  // A named tuple is a tuple. Other calls are compared by name, keywords and items.
  function visitCall(e: Value, a: Value, step: Step | null): void {
    if (e.kind === "call" && a.kind === "call") {
      const same = e.name === a.name && e.items.length === a.items.length;
      if (!same || e.keywords.some((keyword, i) => keyword !== a.keywords[i]))
        structure("text", e, a, step);
      else push(list(e.items), list(a.items), step, null, false);
      return;
    }
    const [left, right] = [tupleOf(e), tupleOf(a)];
    if (left === null || right === null) structure("type", e, a, step);
    else visitSequences(left, right, step, false, [false, false]);
  }

  function push(
    expected: Block | Sequence,
    actual: Block | Sequence,
    step: Step | null,
    keys: readonly string[] | null,
    bare: boolean,
    arrays: readonly [boolean, boolean] = [false, false],
  ): void {
    frames.push({ expected, actual, step, keys, bare, arrays, index: 0 });
  }
}
