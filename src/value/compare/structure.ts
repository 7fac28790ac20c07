import { containerOf, isSequence, itemAt, lengthOf, sizeOf } from "../sequence.ts";
import type { Block, Sequence, Value } from "../value.ts";

/** Values nested deeper than this are not counted. */
const maxDepth = 64;

/** The number of numbers and bools in a value; null if it contains anything else. */
export function scalarCount(value: Value, depth = 0): number | null {
  if (value.kind === "block") return sizeOf(value.shape);
  if (value.kind === "number" || value.kind === "bool" || value.kind === "complex") return 1;
  if (value.kind !== "sequence" || depth > maxDepth) return null;
  let count = 0;
  for (const item of value.items) {
    const inner = scalarCount(item, depth + 1);
    if (inner === null) return null;
    count += inner;
  }
  return count;
}

/** Whether a sequence contains no other sequence. */
function isFlat(value: Block | Sequence): boolean {
  return value.kind === "block" ? value.shape.length === 1 : !value.items.some(isSequence);
}

/**
 * Whether bare numbers on lines of these lengths can be `value`: all on one line, one per line, a list broken anywhere, or
 * each line a part of the value, such as a row of a matrix or a member of a tuple.
 */
export function linesFit(lines: readonly number[], value: Block | Sequence): boolean {
  if (lines.length === 1 || lines.every((length) => length === 1) || isFlat(value)) return true;
  let line = 0;
  const fits = (part: Value, depth: number): boolean => {
    if (lines[line] === scalarCount(part)) {
      line++;
      return true;
    }
    if (!isSequence(part) || depth > maxDepth) return false;
    for (let i = 0; i < lengthOf(part); i++) if (!fits(itemAt(part, i), depth + 1)) return false;
    return true;
  };
  return fits(value, 0) && line === lines.length;
}

/** Whether each line is one item of `value`: a flat list of that length, or one number. */
export function linesAreItems(lines: readonly number[], value: Block | Sequence): boolean {
  return (
    lines.length > 1 &&
    lines.length === lengthOf(value) &&
    lines.every((length, i) => {
      const item = itemAt(value, i);
      return isSequence(item) ? isFlat(item) && lengthOf(item) === length : length === 1;
    })
  );
}

/** The scalars of `flat`, in C order, in the structure of `like`, which must have as many. */
export function regroup(like: Block | Sequence, flat: Block | Sequence): Block | Sequence {
  let next = 0;
  const take = (part: Value): Value => {
    if (!isSequence(part)) return itemAt(flat, next++);
    if (part.kind === "block" && flat.kind === "block") {
      const start = flat.start + next;
      next += sizeOf(part.shape);
      return { ...part, start, store: flat.store };
    }
    const items = Array.from({ length: lengthOf(part) }, (_, i) => take(itemAt(part, i)));
    return { kind: "sequence", container: containerOf(part), items };
  };
  return take(like) as Block | Sequence;
}
