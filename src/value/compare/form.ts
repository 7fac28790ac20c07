import { containerOf, isSequence } from "../sequence.ts";
import type { Block, CallValue, Container, Sequence, Value } from "../value.ts";

/** Whether two shapes agree. An empty list does not show the length of its rows, but an array's repr does. */
export function sameShape(one: readonly number[], other: readonly number[]): boolean {
  if (one.length === other.length) return one.every((length, i) => length === other[i]);
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.at(-1) === 0 && short.every((length, i) => length === long[i]);
}

/** Whether the containers of two sequences agree. `arrays`: whether each of them is inside an array. */
export function containersAgree(
  e: Block | Sequence,
  a: Block | Sequence,
  arrays: readonly [boolean, boolean],
): boolean {
  if (e.kind !== "block" || a.kind !== "block")
    return agree(containerOf(e), containerOf(a), arrays);
  return e.containers.every((container, axis) => {
    const other = a.containers[axis];
    return other === undefined || agree(container, other, arrays);
  });
}

function agree(
  expected: Container,
  actual: Container,
  arrays: readonly [boolean, boolean],
): boolean {
  const e = arrays[0] && expected === "list" ? "array" : expected;
  const a = arrays[1] && actual === "list" ? "array" : actual;
  if (e === a) return true;
  return (e === "bracket" && a !== "tuple") || (a === "bracket" && e !== "tuple");
}

/** Items as a tuple. */
export function list(items: readonly Value[]): Sequence {
  return { kind: "sequence", container: "tuple", items };
}

/** A sequence or named tuple as a sequence; null for anything else. */
export function tupleOf(value: Value): Block | Sequence | null {
  if (isSequence(value)) return value;
  const named = value.kind === "call" && value.items.length > 0 && !value.keywords.includes(null);
  return named ? list((value as CallValue).items) : null;
}

/** Whether a value is a dict or a set. */
export function isCollection(value: Value): boolean {
  return value.kind === "dict" || value.kind === "set";
}
