import { itemAt, lengthOf, slice } from "../sequence.ts";
import type { Block, Sequence, StreamValue, Value } from "../value.ts";

/** Whether a stream contains only numbers and bools. */
export function isBare(stream: StreamValue): boolean {
  const { values } = stream;
  if (values.kind === "block") return values.shape.length === 1;
  return values.items.every(
    (item) => item.kind === "number" || item.kind === "bool" || item.kind === "complex",
  );
}

/** The number of values on each line. */
export function lineLengths(stream: StreamValue): number[] {
  const ends = [...stream.lineStarts, lengthOf(stream.values)];
  return ends.map((end, i) => end - (ends[i - 1] ?? 0));
}

/** The lines of a bare stream as the rows of a matrix; null if there is one line, or one number per line. */
export function rowsOf(stream: StreamValue): Block | Sequence | null {
  const lines = lineLengths(stream);
  if (lines.length < 2 || lines.every((length) => length === 1)) return null;
  const { values } = stream;
  const width = lines[0] ?? 0;
  if (values.kind === "block" && lines.every((length) => length === width)) {
    return { ...values, shape: [lines.length, width], containers: ["bracket", "bracket"] };
  }
  let start = 0;
  const items = lines.map((length): Value => {
    const row = slice(values, start, length);
    start += length;
    return row;
  });
  return { kind: "sequence", container: "bracket", items };
}

/** The values of a stream, or its rows if it has any. */
export function rowsOrValues(stream: StreamValue): Block | Sequence {
  return (isBare(stream) ? rowsOf(stream) : null) ?? stream.values;
}

/** The values of each line. Several values on a line become a stream. */
export function groupsOf(stream: StreamValue): Value[] {
  let start = 0;
  return lineLengths(stream).map((length): Value => {
    const first = itemAt(stream.values, start);
    const values = slice(stream.values, start, length);
    start += length;
    return length === 1
      ? first
      : { kind: "stream", values, lineStarts: [], source: new Uint8Array() };
  });
}
