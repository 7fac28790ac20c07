import type { Relation } from "../comparison.ts";
import { itemAt, lengthOf } from "../sequence.ts";
import type { Block, Sequence, Value } from "../value.ts";

type Agree = (expected: Value, actual: Value) => boolean;

/** Finds two members in each other's place, with all others in their own. */
export function swappedRelation(
  expected: Block | Sequence,
  actual: Block | Sequence,
  agree: Agree,
): Relation | null {
  const wrong: number[] = [];
  for (let i = 0; i < lengthOf(expected); i++) {
    if (agree(itemAt(expected, i), itemAt(actual, i))) continue;
    wrong.push(i);
    if (wrong.length > 2) return null;
  }
  const [one, other] = wrong;
  if (one === undefined || other === undefined) return null;
  const swapped =
    agree(itemAt(expected, one), itemAt(actual, other)) &&
    agree(itemAt(expected, other), itemAt(actual, one));
  return swapped ? { kind: "swapped", members: [one, other] } : null;
}

/** The most rotations tried: with many equal items the search would be quadratic. */
const maxTried = 20;
/** The longest sequence that is searched. */
const maxLength = 100_000;

/** Finds all items moved by the same number of places, with or without wrapping around. */
export function shiftedRelation(
  expected: Block | Sequence,
  actual: Block | Sequence,
  agree: Agree,
): Relation | null {
  const length = lengthOf(expected);
  if (length < 3 || length > maxLength) return null;
  const same = (from: number, to: number, count: number) => {
    for (let i = 0; i < count; i++)
      if (!agree(itemAt(expected, from + i), itemAt(actual, to + i))) return false;
    return true;
  };
  const first = itemAt(expected, 0);
  let tried = 0;
  for (let by = 1; by < length && tried < maxTried; by++) {
    if (!agree(first, itemAt(actual, by))) continue;
    tried++;
    if (same(0, by, length - by) && same(length - by, 0, by)) {
      return { kind: "rolled", by: by * 2 > length ? by - length : by };
    }
  }
  // If all items that are compared are equal, every shift matches, so report none.
  const varied = (from: number, to: number) => {
    for (let i = from + 1; i <= to; i++)
      if (!agree(itemAt(expected, from), itemAt(expected, i))) return true;
    return false;
  };
  if (varied(1, length - 1) && same(1, 0, length - 1)) return { kind: "off-by-one", by: 1 };
  return varied(0, length - 2) && same(0, 1, length - 1) ? { kind: "off-by-one", by: -1 } : null;
}
