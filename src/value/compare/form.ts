import { containerOf, isSequence } from "../sequence.ts";
import type { Block, CallValue, Container, Sequence, Value } from "../value.ts";

/** A list of no rows does not show how long they would be; an array's repr does. */
export function sameShape(one: readonly number[], other: readonly number[]): boolean {
  if (one.length === other.length) return one.every((length, i) => length === other[i]);
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.at(-1) === 0 && short.every((length, i) => length === long[i]);
}

/** Whether two sequences are written in containers that stand for each other. `arrays`: whether each stands in an array. */
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

/** A value as a sequence, which a named tuple is too; null where it is none. */
export function tupleOf(value: Value): Block | Sequence | null {
  if (isSequence(value)) return value;
  const named = value.kind === "call" && value.items.length > 0 && !value.keywords.includes(null);
  return named ? list((value as CallValue).items) : null;
}

/** Whether it is a dict or a set. */
export function isCollection(value: Value): boolean {
  return value.kind === "dict" || value.kind === "set";
}
