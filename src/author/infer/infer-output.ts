import { readInput } from "../../problem/input.ts";
import type { OutputValue } from "../../problem/spec.ts";
import { parseOutput } from "../../value/parse.ts";
import { itemAt, lengthOf } from "../../value/sequence.ts";
import { shapeOf } from "../../value/shape.ts";
import type { Value } from "../../value/value.ts";
import { leavesOf, membersOf } from "../leaves.ts";
import type { InferredLine } from "./infer-input.ts";

/** A value of the output as far as the cases show it. */
export type InferredOutput = Pick<OutputValue, "name" | "kind" | "shape">;

interface Printed {
  readonly stdin: Uint8Array;
  readonly expected: Uint8Array;
}

/** The values of the output, read off the cases. Empty if the cases don't agree on their number or their kind. */
export function inferOutput(
  cases: readonly Printed[],
  input: readonly InferredLine[] | undefined,
): InferredOutput[] {
  const values = cases.map(({ expected }) => parseOutput(expected));
  const count = countOf(values);
  const members = values.map((value) => membersOf(value, count));
  if (!members.every((list) => list !== undefined)) return [];
  const outputs = Array.from({ length: count }, (_, i): InferredOutput | undefined => {
    const column = members.map((list) => list[i]);
    const kinds = new Set(
      column.flatMap((value) => (value ? [...leavesOf(value)].map(kindOf) : [])),
    );
    const [kind] = kinds;
    if (kind === undefined || kinds.size > 1) return undefined;
    const shape = shapeIn(column, cases, input ?? []);
    const name = count === 1 ? "result" : `result${i + 1}`;
    return { name, kind, ...(shape === undefined ? {} : { shape }) };
  });
  return outputs.every((output) => output !== undefined) ? outputs : [];
}

/** Several values printed one after another, or a tuple of different things, are several outputs. */
function countOf(values: readonly Value[]): number {
  const lengths = values.map((value) => {
    const top = value.kind === "stream" ? value.values : value;
    if (top.kind !== "sequence") return value.kind === "stream" ? lengthOf(value.values) : 1;
    return value.kind === "stream" || isMixed(top) ? lengthOf(top) : 1;
  });
  const [first = 1] = lengths;
  return first > 0 && lengths.every((length) => length === first) ? first : 1;
}

/** Whether the items are of different ranks, as in `([0.5, 0.5], 0.69)`. */
function isMixed(value: Extract<Value, { kind: "sequence" }>): boolean {
  const ranks = Array.from(
    { length: lengthOf(value) },
    (_, i) => shapeOf(itemAt(value, i))?.length,
  );
  return new Set(ranks).size > 1 && !ranks.includes(undefined);
}

function kindOf(leaf: Value): OutputValue["kind"] {
  if (leaf.kind === "number") return leaf.integer ? "int" : "float";
  return leaf.kind === "bool" ? "bool" : "text";
}

/** The shape in symbols of the input. Undefined if an axis has none, or if the number of axes varies. */
function shapeIn(
  column: readonly (Value | undefined)[],
  cases: readonly Printed[],
  input: readonly InferredLine[],
): string[] | undefined {
  const shapes = column.map((value) => (value && shapeOf(value)) ?? undefined);
  const rank = shapes[0]?.length;
  if (rank === undefined || shapes.some((shape) => shape?.length !== rank)) return undefined;
  const spec = { input: input.map((line) => ({ ...line, meaning: { en: "", zh: "" } })) };
  const sizes = cases.map(({ stdin }) => readInput(spec, stdin).sizes);
  const axes = Array.from({ length: rank }, (_, axis) => {
    const lengths = shapes.map((shape) => shape?.[axis]);
    if (new Set(lengths).size < 2) return undefined;
    const names = [...(sizes[0]?.keys() ?? [])];
    return names.find((name) => sizes.every((one, i) => one.get(name) === lengths[i]));
  });
  return axes.every((axis) => axis !== undefined) ? axes : undefined;
}
