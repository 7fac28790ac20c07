import { sameItems } from "./sequence.ts";
import type { Value } from "./value.ts";

/** A longer shape would not help a reader. */
const maxRank = 32;

/** The lengths along each axis; `[]` for a scalar; null if a value is ragged or a dict, set, call or stream. */
export function shapeOf(value: Value, depth = 0): number[] | null {
  if (value.kind === "block") return [...value.shape];
  if (value.kind === "sequence") {
    if (depth >= maxRank) return null;
    let inner: number[] = [];
    for (const [i, item] of value.items.entries()) {
      const shape = shapeOf(item, depth + 1);
      if (shape === null || (i > 0 && !sameItems(shape, inner))) return null;
      inner = shape;
    }
    return [value.items.length, ...inner];
  }
  return value.kind === "dict" ||
    value.kind === "set" ||
    value.kind === "call" ||
    value.kind === "stream"
    ? null
    : [];
}
