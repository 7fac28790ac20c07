import { decode } from "../parse/decode.ts";
import { containerOf, isSequence, itemAt, lengthOf, withContainer } from "../sequence.ts";
import type { Block, Sequence, StreamValue, Value } from "../value.ts";
import { groupsOf, isBare, lineLengths, rowsOf, rowsOrValues } from "./lines.ts";
import { linesAreItems, linesFit, regroup, scalarCount } from "./structure.ts";

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
 * @param strict a stream shows no containers, so strict comparison never reads it as a list, tuple or array
 */
export function align(expected: Value, actual: Value, strict = false): Aligned {
  if (expected.kind === "stream" && actual.kind === "stream") return alignStreams(expected, actual);
  const asPrinted = { expected, actual, bare: true };
  if (actual.kind === "stream") return strict ? asPrinted : alignPrinted(expected, actual);
  if (expected.kind === "stream") return strict ? asPrinted : alignExpected(expected, actual);
  if (isOneBare(expected, actual)) return strict ? asPrinted : alignOneBare(expected, actual);
  return { expected, actual, bare: !isSequence(actual) };
}

function alignStreams(expected: StreamValue, actual: StreamValue): Aligned {
  if (isBare(expected) && isBare(actual)) {
    // Numbers on one line, or one per line, have no shape, so they may be compared with rows.
    const [e, a] = [rowsOf(expected), rowsOf(actual)];
    return e !== null && a !== null ? asTuples(e, a) : asTuples(expected.values, actual.values);
  }
  const items = rowsOrValues(expected);
  return lengthOf(items) === lengthOf(actual.values)
    ? asTuples(items, actual.values)
    : { expected: items, actual: readAs(items, actual), bare: true };
}

function asTuples(expected: Block | Sequence, actual: Block | Sequence): Aligned {
  return {
    expected: withContainer("tuple", expected),
    actual: withContainer("tuple", actual),
    bare: true,
  };
}

/** Several values were printed for one. */
function alignPrinted(expected: Value, actual: StreamValue): Aligned {
  if (isSameText(expected, actual)) return { expected, actual: expected, bare: true };
  if (!isSequence(expected)) return { expected, actual, bare: true };
  const read = readAs(expected, actual);
  const words = read.kind === "stream" ? inWords(expected) : null;
  if (words === null || lengthOf(words) !== lengthOf(actual.values))
    return { expected, actual: read, bare: true };
  return { expected: words, actual: withContainer(containerOf(words), actual.values), bare: true };
}

/** One value was printed for several. */
function alignExpected(expected: StreamValue, actual: Value): Aligned {
  if (isSameText(actual, expected)) return { expected: actual, actual, bare: true };
  if (!isSequence(actual)) return { expected, actual, bare: false };
  const items =
    isBare(expected) && linesAreItems(lineLengths(expected), actual)
      ? regroup(actual, expected.values)
      : rowsOrValues(expected);
  return { expected: withContainer(containerOf(actual), items), actual, bare: false };
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

// A sentence is many words if printed bare, and one string if printed with quotes.
function isSameText(string: Value, stream: StreamValue): boolean {
  if (string.kind !== "text" || !string.quoted) return false;
  const printed = decode(stream.source, 0, stream.source.length).trim();
  return printed !== "" && printed === string.text.trim();
}

/** Whether a bare value may be the expected value without its brackets, as `print(*x)` of one element prints it. */
function isOneBare(expected: Value, actual: Value): expected is Block | Sequence {
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

function alignOneBare(expected: Block | Sequence, actual: Value): Aligned {
  const one = regroup(expected, { kind: "sequence", container: "tuple", items: [actual] });
  return { expected, actual: one, bare: true };
}
