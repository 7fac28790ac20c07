import { itemAt, slice } from "../sequence.ts";
import type { StreamValue, Value } from "../value.ts";

/** A range of a stream's values, as if only they had been printed. */
export function part(stream: StreamValue, from: number, to: number): Value {
  if (to - from === 1) return itemAt(stream.values, from);
  const lineStarts = stream.lineStarts
    .filter((start) => start > from && start < to)
    .map((start) => start - from);
  return {
    kind: "stream",
    values: slice(stream.values, from, to - from),
    lineStarts,
    source: new Uint8Array(),
  };
}

/** The line number, from 1, on which a value begins. Blank lines are not counted. */
export function lineOf(stream: StreamValue, index: number): number {
  return 1 + stream.lineStarts.filter((start) => start <= index).length;
}
