import { decode } from "../parse/decode.ts";
import { containerOf, isSequence, itemAt, lengthOf, withContainer } from "../sequence.ts";
import type { Block, Sequence, StreamValue, Value } from "../value.ts";
import {
  groupsOf,
  isBare,
  isFlat,
  lineLengths,
  linesFit,
  regroup,
  rowsOf,
  scalarCount,
} from "./layout.ts";

/** Two values that can be compared item by item. */
export interface Aligned {
  readonly expected: Value;
  readonly actual: Value;
  /** Whether the actual items were printed outside any brackets. */
  readonly bare: boolean;
}

/**
 * Reads several top-level values as the one sequence of the other side: `print(a, b)` as `(a, b)`, bare numbers as a list or,
 * line by line, as a matrix. If nothing fits, they stay a stream.
 */
export function align(expected: Value, actual: Value): Aligned {
  if (expected.kind !== "stream" && actual.kind !== "stream") {
    if (isOneBare(expected, actual))
      return { expected, actual: oneBare(expected, actual), bare: true };
    return { expected, actual, bare: !isSequence(actual) };
  }
  const text = asOneText(expected, actual);
  if (text !== null) return text;
  if (expected.kind === "stream" && actual.kind === "stream") return alignStreams(expected, actual);
  if (actual.kind === "stream") {
    return isSequence(expected)
      ? alignSequence(expected, actual)
      : { expected, actual, bare: true };
  }
  if (expected.kind === "stream" && isSequence(actual)) {
    const lines = linesAre(expected, actual) ? regroup(actual, expected.values) : shown(expected);
    return { expected: withContainer(containerOf(actual), lines), actual, bare: false };
  }
  return { expected, actual, bare: false };
}

/** Whether a bare value stands for an expected value in brackets, as `print(*x)` of one element prints it. */
export function isOneBare(expected: Value, actual: Value): expected is Block | Sequence {
  const bare =
    actual.kind === "text" ? !actual.quoted : scalarCount(actual) === 1 && !isSequence(actual);
  return bare && isSequence(expected) && holdsOne(expected);
}

function holdsOne(sequence: Block | Sequence): boolean {
  let value: Value = sequence;
  while (isSequence(value)) {
    if (lengthOf(value) !== 1) return false;
    value = itemAt(value, 0);
  }
  return value.kind === "text" || scalarCount(value) === 1;
}

function oneBare(expected: Block | Sequence, actual: Value): Value {
  return regroup(expected, { kind: "sequence", container: "tuple", items: [actual] });
}

function alignSequence(expected: Block | Sequence, actual: StreamValue): Aligned {
  const read = readAs(expected, actual);
  const words = read.kind === "stream" ? inWords(expected) : null;
  if (words === null || lengthOf(words) !== lengthOf(actual.values))
    return { expected, actual: read, bare: true };
  return { expected: words, actual: withContainer(containerOf(words), actual.values), bare: true };
}

// print(*x) prints a string that contains blanks as several words.
function inWords(sequence: Block | Sequence): Sequence | null {
  if (sequence.kind === "block") return null;
  const items = sequence.items.flatMap((item): Value[] => {
    if (item.kind !== "text" || !item.quoted || !/\s/.test(item.text)) return [item];
    return item.text
      .split(/\s+/)
      .filter(Boolean)
      .map((text) => ({ ...item, text }));
  });
  return items.length > sequence.items.length ? { ...sequence, items } : null;
}

function alignStreams(expected: StreamValue, actual: StreamValue): Aligned {
  const bare = isBare(expected) && isBare(actual);
  const [left, right] = bare
    ? [rowsOf(expected), rowsOf(actual)]
    : [shown(expected), actual.values];
  // Numbers on one line, or one per line, have no shape, so they may be compared with rows.
  const rows = left !== null && right !== null;
  const [e, a] = rows ? [left, right] : [expected.values, actual.values];
  if (bare || lengthOf(e) === lengthOf(a)) {
    return { expected: withContainer("tuple", e), actual: withContainer("tuple", a), bare: true };
  }
  return { expected: e, actual: readAs(e, actual), bare: true };
}

// A line of one number can be that number or a list of it.
function linesAre(stream: StreamValue, sequence: Block | Sequence): boolean {
  if (!isBare(stream)) return false;
  const lines = lineLengths(stream);
  return (
    lines.length > 1 &&
    lines.length === lengthOf(sequence) &&
    lines.every((length, i) => {
      const item = itemAt(sequence, i);
      return isSequence(item) ? isFlat(item) && lengthOf(item) === length : length === 1;
    })
  );
}

/** The expected stream as a sequence; lines of bare numbers become rows. */
function shown(stream: StreamValue): Block | Sequence {
  return (isBare(stream) ? rowsOf(stream) : null) ?? stream.values;
}

/** Reads a stream in the structure of `sequence`; returns the stream itself if it does not fit. */
function readAs(sequence: Block | Sequence, stream: StreamValue): Value {
  const { values } = stream;
  const count = lengthOf(values);
  if (count > 1 && isBare(stream)) {
    if (scalarCount(sequence) === count) {
      if (linesFit(lineLengths(stream), sequence)) return regroup(sequence, values);
      return rowsOf(stream) ?? values;
    }
    const rows = rowsOf(stream);
    if (rows !== null && lengthOf(sequence) !== count) return rows;
  }
  if (count === lengthOf(sequence)) return withContainer(containerOf(sequence), values);
  const groups = groupsOf(stream);
  if (groups.length > 1 && groups.length === lengthOf(sequence)) {
    return { kind: "sequence", container: containerOf(sequence), items: groups };
  }
  return stream;
}

// A sentence is many words if printed bare, and one string if printed with quotes.
function asOneText(expected: Value, actual: Value): Aligned | null {
  const [string, stream] = expected.kind === "stream" ? [actual, expected] : [expected, actual];
  if (string.kind !== "text" || !string.quoted || stream.kind !== "stream") return null;
  const { source } = stream;
  const printed = decode(source, 0, source.length).trim();
  if (printed === "" || printed !== string.text.trim()) return null;
  return { expected: string, actual: string, bare: true };
}
