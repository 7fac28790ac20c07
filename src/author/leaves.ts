import { isSequence, itemAt, lengthOf, scalarAt, sizeOf } from "../value/sequence.ts";
import type { Block, Value } from "../value/value.ts";

/** What a value is made of: its numbers, bools and words, in the order printed. A dict's keys are not among them. */
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

/** The rectangular arrays of numbers in a value, the outermost of each. */
export function* blocksOf(value: Value): Generator<Block> {
  if (value.kind === "block") yield value;
  else if (value.kind === "stream") yield* blocksOf(value.values);
  else if (value.kind === "dict") for (const item of value.values) yield* blocksOf(item);
  else if ("items" in value) for (const item of value.items) yield* blocksOf(item);
}

/**
 * The values that a spec's `output` names: the whole of what was printed where it names one, else the members of the tuple, list
 * or stream of that many. Undefined where there is another number of them.
 */
export function membersOf(value: Value, count: number): Value[] | undefined {
  const top = value.kind === "stream" ? value.values : value;
  if (count === 1)
    return value.kind === "stream" && lengthOf(value.values) !== 1 ? undefined : [value];
  if (!isSequence(top) || lengthOf(top) !== count) return undefined;
  return Array.from({ length: count }, (_, index) => itemAt(top, index));
}
