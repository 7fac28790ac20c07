import type { Step } from "./compare/difference.ts";
import type { Row } from "./comparison.ts";
import { describe } from "./describe.ts";
import { itemAt, lengthOf } from "./sequence.ts";
import type { Block, Sequence, Value } from "./value.ts";

/** The most cells shown before and after the first wrong one, if they fit into one terminal line. */
const before = 3;
const after = 4;
const lineWidth = 56;
const cellWidth = 24;

/** The cells around `first`, the first index at which two sequences differ. */
export function rowOf(
  path: string,
  expected: Block | Sequence,
  actual: Block | Sequence,
  agree: (expected: Value, actual: Value) => boolean,
  first: number,
): Row {
  const [expectedLength, actualLength] = [lengthOf(expected), lengthOf(actual)];
  const shared = Math.min(expectedLength, actualLength);
  const cells = (sequence: Block | Sequence, i: number) =>
    i < lengthOf(sequence) ? [describe(itemAt(sequence, i), cellWidth)] : [];
  const [from, to] = windowAround(first, Math.max(expectedLength, actualLength), (i) =>
    Math.max(
      ...[expected, actual].flatMap((sequence) => cells(sequence, i)).map((cell) => cell.length),
    ),
  );
  const shown = Array.from({ length: to - from }, (_, i) => from + i);
  const wrong: number[] = [];
  for (let i = first; i < to; i++) {
    if (i >= shared || !agree(itemAt(expected, i), itemAt(actual, i))) wrong.push(i - from);
  }
  return {
    path,
    from,
    expected: shown.flatMap((i) => cells(expected, i)),
    actual: shown.flatMap((i) => cells(actual, i)),
    expectedLength,
    actualLength,
    wrong,
  };
}

// Grows the window alternately to the right and to the left.
function windowAround(
  first: number,
  length: number,
  widthOf: (index: number) => number,
): [number, number] {
  let [from, to] = [first, first + 1];
  let left = lineWidth - widthOf(first);
  const takes = (index: number) => {
    if (index < 0 || index >= length || index < first - before || index > first + after)
      return false;
    const width = widthOf(index) + 2;
    if (width > left) return false;
    left -= width;
    return true;
  };
  for (let growing = true; growing; ) {
    growing = false;
    if (takes(to)) {
      to++;
      growing = true;
    }
    if (takes(from - 1)) {
      from--;
      growing = true;
    }
  }
  return [from, to];
}

/** A path in Python's syntax. */
export function pathOf(step: Step | null): string {
  const keys: string[] = [];
  for (let at = step; at !== null; at = at.before) keys.push(`[${at.key}]`);
  if (keys.length > 12) return `...${keys.slice(0, 12).reverse().join("")}`;
  return keys.reverse().join("");
}
