import type { Relation } from "../comparison.ts";
import { itemAt, lengthOf } from "../sequence.ts";
import type { Block, Sequence, Value } from "../value.ts";

type Agree = (expected: Value, actual: Value) => boolean;

/** Two members stand in each other's place, and all others in their own. */
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

/** The first items are compared at so many places at most: equal items would make it quadratic. */
const maxTried = 20;
/** Longer sequences are not looked through. */
const maxLength = 100_000;

/** All items moved along by the same number of places, the last coming first again or not. */
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
  // Where all expected items are one, they are at every place.
  let varied = false;
  for (let i = 1; i < length - 1 && !varied; i++) varied = !agree(first, itemAt(expected, i));
  varied ||= !agree(itemAt(expected, length - 2), itemAt(expected, length - 1));
  if (!varied) return null;
  if (same(1, 0, length - 1)) return { kind: "off-by-one", by: 1 };
  return same(0, 1, length - 1) ? { kind: "off-by-one", by: -1 } : null;
}
