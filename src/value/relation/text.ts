import type { Relation } from "../comparison.ts";
import { cutText, visible } from "../escape-invisible.ts";
import { itemAt, lengthOf } from "../sequence.ts";
import type { StreamValue, Value } from "../value.ts";
import { lineOf } from "./stream-part.ts";

type Agree = (expected: Value, actual: Value) => boolean;

/** Words of `input("Enter z: ")`. */
const asks = /\b(?:enter|input|type|give|please)\b|输入|请/i;
/** The most characters of the text that are quoted. */
const maxText = 80;

/**
 * Finds words that are not expected: a prompt or labels. A prompt is on the line of the text after it, because no newline
 * follows it. If the source is known, a prompt must be a text that it passes to `input()`; otherwise it must ask for something.
 *
 * @param prompts the texts that the program passes to `input()`
 */
export function textRelation(
  expected: Value,
  actual: StreamValue,
  agree: Agree,
  prompts?: readonly string[],
): Relation | null {
  if (hasWords(expected)) return null;
  const { values } = actual;
  const count = lengthOf(values);
  let first = 0;
  while (first < count && !isWord(itemAt(values, first))) first++;
  if (first === count) return null;
  let answer = first;
  while (answer < count && isWord(itemAt(values, answer))) answer++;
  if (answer === count && first === 0) return null;

  const rest = withoutWords(actual);
  const before = first === 0 ? textOf(actual, 0, answer) : "";
  const prompt =
    answer < count &&
    lineOf(actual, answer - 1) === lineOf(actual, answer) &&
    isPrompt(before, prompts);
  if (prompt) return { kind: "prompt", text: before, line: lineOf(actual, 0) };
  if (rest === null || !agree(expected, rest)) {
    // The answer may follow debug output.
    const last = itemAt(values, count - 1);
    if (count > 1 && !isWord(last) && agree(expected, last)) {
      return { kind: "printed-before", count: count - 1, line: lineOf(actual, count - 2) };
    }
    return null;
  }
  let tail = count;
  while (isWord(itemAt(values, tail - 1))) tail--;
  const after = textOf(actual, tail, count);
  return before === "" && after === ""
    ? { kind: "text-around", before, after, between: textOf(actual, first, answer) }
    : { kind: "text-around", before, after };
}

function isPrompt(text: string, prompts: readonly string[] | undefined): boolean {
  if (prompts === undefined) return asks.test(text);
  const start = (prompt: string) => cutText(visible(prompt.trim().split(/\s+/).join(" ")), maxText);
  return prompts.some((prompt) => prompt.trim() !== "" && text.startsWith(start(prompt)));
}

/** Whether an output has words outside any brackets. */
function hasWords(value: Value): boolean {
  if (value.kind === "text") return !value.quoted;
  return (
    value.kind === "stream" && value.values.kind === "sequence" && value.values.items.some(isWord)
  );
}

function withoutWords(stream: StreamValue): Value | null {
  if (stream.values.kind !== "sequence") return null;
  const kept = stream.values.items.flatMap((item, i) => (isWord(item) ? [] : [i]));
  const items = kept.map((i) => itemAt(stream.values, i));
  const [only] = items;
  if (only === undefined) return null;
  if (items.length === 1) return only;
  const lineStarts = kept.flatMap((index, i) =>
    i > 0 && lineOf(stream, index) > lineOf(stream, kept[i - 1] as number) ? [i] : [],
  );
  return {
    kind: "stream",
    values: { kind: "sequence", container: "tuple", items },
    lineStarts,
    source: new Uint8Array(),
  };
}

function textOf(stream: StreamValue, from: number, to: number): string {
  const words: string[] = [];
  for (let i = from; i < Math.min(to, from + 20); i++) {
    const item = itemAt(stream.values, i);
    if (item.kind === "text") words.push(cutText(item.text, maxText));
  }
  return cutText(visible(words.join(" ")), maxText);
}

function isWord(value: Value): boolean {
  return value.kind === "text" && !value.quoted;
}
