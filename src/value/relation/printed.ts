import type { Relation } from "../comparison.ts";
import { cutText, visible } from "../escape-invisible.ts";
import { decode } from "../parse/decode.ts";
import { isSequence, itemAt, lengthOf } from "../sequence.ts";
import type { StreamValue, Value } from "../value.ts";
import { lineOf, part } from "./stream-part.ts";
import { textRelation } from "./text.ts";
import { abbreviation, objectText } from "./unprintable.ts";

type Agree = (expected: Value, actual: Value) => boolean;

/** Finds text or values printed besides the answer or instead of it. */
export function printedRelation(
  expected: Value,
  actual: Value,
  agree: Agree,
  prompts?: readonly string[],
): Relation | null {
  if (actual.kind === "stream") {
    const error = traceback(actual);
    if (error !== null) return { kind: "traceback", error };
    if (hasEscapes(actual) && !(expected.kind === "stream" && hasEscapes(expected)))
      return { kind: "escape-codes" };
    if (actual.unbalanced && !(expected.kind === "stream" && expected.unbalanced))
      return { kind: "unclosed" };
  }
  if (actual.kind === "none") return { kind: "none" };
  const by = abbreviation(actual);
  if (by !== null && abbreviation(expected) === null) return { kind: "abbreviated", by };
  const object = objectText(actual);
  if (object !== null && objectText(expected) === null)
    return { kind: "object", text: cutText(visible(cutText(object, 80)), 80) };
  return actual.kind === "stream"
    ? streamRelation(expected, actual, agree, prompts)
    : missingLabels(expected, actual, agree);
}

function streamRelation(
  expected: Value,
  actual: StreamValue,
  agree: Agree,
  prompts: readonly string[] | undefined,
): Relation | null {
  const { values } = actual;
  const count = lengthOf(values);
  if (
    count > 1 &&
    itemAt(values, count - 1).kind === "none" &&
    agree(expected, part(actual, 0, count - 1))
  ) {
    return { kind: "none-after" };
  }
  return (
    textRelation(expected, actual, agree, prompts) ??
    missingLabels(expected, actual, agree) ??
    extraValues(expected, actual, agree)
  );
}

// Looks for the expected value in the last or the first printed values.
function extraValues(expected: Value, actual: StreamValue, agree: Agree): Relation | null {
  const count = lengthOf(actual.values);
  const wanted = expected.kind === "stream" ? lengthOf(expected.values) : 1;
  const sizes = new Set([wanted, isSequence(expected) ? lengthOf(expected) : 1, rowsIn(expected)]);
  for (const size of sizes) {
    const extra = count - size;
    if (size < 1 || extra < 1) continue;
    if (agree(expected, part(actual, extra, count))) {
      return { kind: "printed-before", count: extra, line: lineOf(actual, extra - 1) };
    }
    if (agree(expected, part(actual, 0, size)))
      return { kind: "extra", where: "end", count: extra };
  }
  return null;
}

/** The number of bare numbers that an array is printed as. */
function rowsIn(value: Value): number {
  return value.kind === "block" ? value.shape.reduce((product, length) => product * length, 1) : 1;
}

function missingLabels(expected: Value, actual: Value, agree: Agree): Relation | null {
  if (expected.kind !== "stream" || expected.values.kind !== "sequence") return null;
  const isLabel = (value: Value) => value.kind === "text" && !value.quoted;
  const labels = expected.values.items.filter(isLabel);
  const rest = expected.values.items.filter((value) => !isLabel(value));
  const [only] = rest;
  if (labels.length === 0 || only === undefined) return null;
  const bare: Value =
    rest.length === 1
      ? only
      : { ...expected, values: { ...expected.values, items: rest }, lineStarts: [] };
  if (!agree(bare, actual)) return null;
  const text = labels
    .slice(0, 20)
    .map((label) => (label.kind === "text" ? cutText(label.text, 80) : ""))
    .join(" ");
  return { kind: "labels-missing", labels: cutText(visible(text), 80) };
}

/** ESC [ begins an escape code, and is an unmatched bracket for the parser. */
function hasEscapes({ source }: StreamValue): boolean {
  return Buffer.from(source.buffer, source.byteOffset, source.length).includes("\x1b[");
}

function traceback({ source }: StreamValue): string | null {
  const head = "Traceback (most recent call last)";
  if (Buffer.from(source.buffer, source.byteOffset, source.length).indexOf(head) < 0) return null;
  const lines = decode(source, Math.max(0, source.length - 2000), source.length)
    .trimEnd()
    .split("\n");
  return cutText(visible(lines.at(-1) ?? ""), 120);
}
