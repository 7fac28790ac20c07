import type { Step } from "./compare/walk.ts";
import type { Row } from "./comparison.ts";
import { describe } from "./describe.ts";
import { itemAt, lengthOf } from "./sequence.ts";
import type { Block, Sequence, Value } from "./value.ts";

/** Cells before and after the first wrong one. */
const before = 3;
const after = 4;
const cellWidth = 24;

/** The neighbourhood of `first`, the first index where two sequences differ. */
export function rowOf(
  path: string,
  expected: Block | Sequence,
  actual: Block | Sequence,
  agree: (expected: Value, actual: Value) => boolean,
  first: number,
): Row {
  const [expectedLength, actualLength] = [lengthOf(expected), lengthOf(actual)];
  const shared = Math.min(expectedLength, actualLength);
  const from = Math.max(0, first - before);
  const to = first + after + 1;
  const longest = Math.min(to, Math.max(expectedLength, actualLength));
  const wrong: number[] = [];
  for (let i = first; i < longest; i++) {
    if (i >= shared || !agree(itemAt(expected, i), itemAt(actual, i))) wrong.push(i - from);
  }
  return {
    path,
    from,
    expected: cells(expected, from, to),
    actual: cells(actual, from, to),
    expectedLength,
    actualLength,
    wrong,
  };
}

function cells(sequence: Block | Sequence, from: number, to: number): string[] {
  const texts: string[] = [];
  for (let i = from; i < Math.min(to, lengthOf(sequence)); i++)
    texts.push(describe(itemAt(sequence, i), cellWidth));
  return texts;
}

/** A path as it is written in Python. */
export function pathOf(step: Step | null): string {
  const keys: string[] = [];
  for (let at = step; at !== null; at = at.before) keys.push(`[${at.key}]`);
  if (keys.length > 12) return `...${keys.slice(0, 12).reverse().join("")}`;
  return keys.reverse().join("");
}
