import { itemAt, slice } from "../sequence.ts";
import type { StreamValue, Value } from "../value.ts";

/** Some of a stream's values, as they would have been read alone. */
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

/** The number, from 1, of the printed line on which a value begins, blank lines not counted. */
export function lineOf(stream: StreamValue, index: number): number {
  return 1 + stream.lineStarts.filter((start) => start <= index).length;
}
