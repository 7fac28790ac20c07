import { isSequence, itemAt, lengthOf, scalarAt, sizeOf } from "../value/sequence.ts";
import type { Block, Value } from "../value/value.ts";

/** The leaves of a value: its numbers, bools and words in printed order, without the keys of dicts. */
export function* leavesOf(value: Value): Generator<Value> {
  switch (value.kind) {
    case "block":
      for (let i = 0; i < sizeOf(value.shape); i++) yield scalarAt(value, i);
      break;
    case "sequence":
    case "set":
    case "call":
      for (const item of value.items) yield* leavesOf(item);
      break;
    case "stream":
      yield* leavesOf(value.values);
      break;
    case "dict":
      for (const item of value.values) yield* leavesOf(item);
      break;
    default:
      yield value;
  }
}

/** The outermost rectangular arrays of numbers in a value. */
export function* blocksOf(value: Value): Generator<Block> {
  if (value.kind === "block") yield value;
  else if (value.kind === "stream") yield* blocksOf(value.values);
  else if (value.kind === "dict") for (const item of value.values) yield* blocksOf(item);
  else if ("items" in value) for (const item of value.items) yield* blocksOf(item);
}

/**
 * Splits a printed value by the spec's `output`: the whole value if the spec names one, else the
 * members of a tuple, list or stream of that length. Undefined if the length differs.
 */
export function membersOf(value: Value, count: number): Value[] | undefined {
  const top = value.kind === "stream" ? value.values : value;
  if (count === 1)
    return value.kind === "stream" && lengthOf(value.values) !== 1 ? undefined : [value];
  if (!isSequence(top) || lengthOf(top) !== count) return undefined;
  return Array.from({ length: count }, (_, index) => itemAt(top, index));
}
