import { align } from "./compare/align.ts";
import { parseOutput } from "./parse.ts";
import { containerOf, isSequence, itemAt, lengthOf } from "./sequence.ts";
import { type Block, type Sequence, tags, type Value } from "./value.ts";

/** The expected and the actual array at one path; a number has shape `[]`. */
export interface Pair {
  /** `[1]` for the second of several outputs, empty for the whole. */
  readonly path: string;
  readonly expected: Block;
  readonly actual: Block;
}

/** The reason why there are no pairs. */
export type NoPairs = "nothing" | "scalar" | "ragged" | "text" | "structure";

/** Pairs the arrays of two outputs as the comparison reads them. Never throws. */
export function pairsOf(
  expected: Uint8Array | string,
  actual: Uint8Array | string,
): readonly Pair[] | NoPairs {
  const read = [parseOutput(expected), parseOutput(actual)] as const;
  if (read.some((value) => value.kind === "stream" && lengthOf(value.values) === 0))
    return "nothing";
  const aligned = align(...read);
  const [e, a] = [asOne(aligned.expected), asOne(aligned.actual)];
  if (isNumber(e) && isNumber(a)) return "scalar";
  return walk(e, a, "");
}

/** Several top-level values count as the members of one. */
function asOne(value: Value): Value {
  return value.kind === "stream" ? value.values : value;
}

function walk(expected: Value, actual: Value, path: string): Pair[] | NoPairs {
  const [e, a] = [asBlock(expected), asBlock(actual)];
  if (e && a) return [{ path, expected: e, actual: a }];
  if (expected.kind === "text" || actual.kind === "text") return "text";
  if (!isSequence(expected) || !isSequence(actual)) return "structure";
  if (isRagged(expected) || isRagged(actual)) return "ragged";
  if (lengthOf(expected) !== lengthOf(actual)) return "structure";
  const pairs: Pair[] = [];
  for (let i = 0; i < lengthOf(expected); i += 1) {
    const inner = walk(itemAt(expected, i), itemAt(actual, i), `${path}[${i}]`);
    if (typeof inner === "string") return inner;
    pairs.push(...inner);
  }
  return pairs;
}

/** Whether it is a list of lists of numbers with different lengths. A tuple's members may have any lengths. */
function isRagged(value: Block | Sequence): boolean {
  if (value.kind === "block" || containerOf(value) === "tuple") return false;
  return value.items.every(
    (item) => isSequence(item) && (item.kind === "sequence" || item.shape.length === 1),
  );
}

function isNumber({ kind }: Value): boolean {
  return kind === "number" || kind === "bool";
}

function asBlock(value: Value): Block | undefined {
  if (value.kind === "block") return value;
  if (value.kind !== "number" && value.kind !== "bool") return undefined;
  const tag = value.kind === "bool" ? tags.bool : value.integer ? tags.integer : tags.float;
  const store = { values: Float64Array.of(Number(value.value)), tags: Uint8Array.of(tag) };
  return { kind: "block", containers: [], shape: [], start: 0, store };
}
