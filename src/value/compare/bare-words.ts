import { decode } from "../parse/decode.ts";
import type { Sequence, TextValue, Value } from "../value.ts";
import type { Aligned } from "./align.ts";

/** An output that is longer is not split into words, in bytes. */
const longest = 10_000_000;

/**
 * Reads an output as the words of the list of strings that is expected, as `print(*tokens)` writes it. Words are separated by
 * blanks, so that a bracket or a comma in a token is part of it. Null if the expected value is not a list of strings, or if the
 * number of words differs.
 */
export function bareWords(expected: Value, output: Uint8Array): Aligned | null {
  const strings = stringsOf(expected);
  if (strings === null || output.length > longest) return null;
  const wanted = strings.flatMap(({ text }) => text.split(/\s+/));
  const printed = decode(output, 0, output.length).trim().split(/\s+/);
  if (wanted.length !== printed.length) return null;
  return { expected: listOf(wanted, true), actual: listOf(printed, false), bare: true };
}

/** Whether words have brackets, but no quotes as the list itself would have. */
export function haveBrackets({ actual }: Aligned): boolean {
  const words = actual.kind === "sequence" ? actual.items : [];
  const some = (pattern: RegExp) =>
    words.some((word) => word.kind === "text" && pattern.test(word.text));
  return some(/[[\](){}]/) && !some(/['"]/);
}

/** The items of a flat list of strings; null for any other value. An empty string has no word. */
function stringsOf(value: Value): readonly TextValue[] | null {
  if (value.kind !== "sequence" || value.items.length === 0) return null;
  const strings = value.items.filter(
    (item): item is TextValue =>
      item.kind === "text" &&
      item.quoted &&
      item.bytes === undefined &&
      /^\S(.*\S)?$/s.test(item.text),
  );
  return strings.length === value.items.length ? strings : null;
}

function listOf(words: readonly string[], quoted: boolean): Sequence {
  const items = words.map((text): TextValue => ({ kind: "text", text, quoted }));
  return { kind: "sequence", container: "list", items };
}
