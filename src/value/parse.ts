import type { Builder } from "./parse/build.ts";
import { decode } from "./parse/decode.ts";
import { read } from "./parse/read.ts";
import { itemAt, lengthOf } from "./sequence.ts";
import type { Value } from "./value.ts";

/**
 * Reads an output as one value, or as a stream of none or several. Never throws: bytes that can't be read as anything else
 * become text. Time and memory are linear in the length, however deep the nesting.
 */
export function parseOutput(output: Uint8Array | string): Value {
  const bytes = typeof output === "string" ? encoder.encode(output) : output;
  const nested = read(bytes, "nested");
  if (nested === "too deep")
    return { kind: "text", text: decode(bytes, 0, bytes.length), quoted: false };
  if (nested !== "unbalanced") return toValue(nested, bytes);
  const words = read(bytes, "words");
  const value = words instanceof Object ? toValue(words, bytes) : nothing(bytes);
  return value.kind === "stream" ? { ...value, unbalanced: true } : value;
}

const encoder = new TextEncoder();

function toValue(build: Builder, source: Uint8Array): Value {
  const { lineStarts } = build;
  const values = build.finish();
  if ("kind" in values) {
    return lengthOf(values) === 1
      ? itemAt(values, 0)
      : { kind: "stream", values, lineStarts, source };
  }
  const [only] = values;
  if (values.length === 1 && only !== undefined) return only;
  return {
    kind: "stream",
    values: { kind: "sequence", container: "tuple", items: values },
    lineStarts,
    source,
  };
}

function nothing(source: Uint8Array): Value {
  return {
    kind: "stream",
    values: { kind: "sequence", container: "tuple", items: [] },
    lineStarts: [],
    source,
  };
}
