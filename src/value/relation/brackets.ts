import { scalarCount } from "../compare/structure.ts";
import type { Relation } from "../comparison.ts";
import { isSequence, itemAt, lengthOf, slice } from "../sequence.ts";
import type { Block, Sequence, Value } from "../value.ts";

type Agree = (expected: Value, actual: Value) => boolean;

/** The most elements that are flattened. */
const maxFlat = 100_000;

/** Finds brackets that are too many or too few, or items added or missing at the ends, around right values. */
export function bracketsRelation(expected: Value, actual: Value, agree: Agree): Relation | null {
  const deeper = levels(actual, (inner) => agree(expected, inner));
  if (deeper > 0) return { kind: "deeper", levels: deeper };
  const shallower = levels(expected, (inner) => agree(inner, actual));
  if (shallower > 0) return { kind: "shallower", levels: shallower };
  const part = partRelation(expected, actual, agree);
  if (part !== null) return part;
  if (!isSequence(expected) || !isSequence(actual)) return null;
  return (
    endsRelation(expected, actual, agree) ??
    (reshaped(expected, actual, agree) ? { kind: "reshaped" } : null)
  );
}

// The number of single-item brackets to remove from `outer`.
function levels(outer: Value, agrees: (value: Value) => boolean): number {
  let value = outer;
  for (let level = 1; level <= 3; level++) {
    if (!isSequence(value) || lengthOf(value) !== 1) return 0;
    value = itemAt(value, 0);
    if (agrees(value)) return level;
  }
  return 0;
}

/** The longest sequence that is searched for the printed value. */
const maxMembers = 1000;

function partRelation(expected: Value, actual: Value, agree: Agree): Relation | null {
  if (!isSequence(expected) || lengthOf(expected) > maxMembers) return null;
  const of = lengthOf(expected);
  for (let member = 0; member < of; member++) {
    const item = itemAt(expected, member);
    if (agree(item, actual)) return { kind: "part", member, of, ...unitOf(expected) };
  }
  return columnRelation(expected, actual, agree);
}

/** Finds one column of a matrix printed as a list. */
function columnRelation(expected: Block | Sequence, actual: Value, agree: Agree): Relation | null {
  if (!isMatrix(expected) || actual.kind !== "block") return null;
  const [rows = 0, columns = 0] = expected.shape;
  if (actual.shape.length !== 1 || actual.shape[0] !== rows || columns < 2 || columns > maxMembers)
    return null;
  for (let member = 0; member < columns; member++) {
    let row = 0;
    while (row < rows && agree(itemAt(itemAt(expected, row) as Block, member), itemAt(actual, row)))
      row++;
    if (row === rows) return { kind: "part", member, of: columns, unit: "column" };
  }
  return null;
}

/** The items of a matrix are its rows. */
function unitOf(value: Value): { unit?: "row" } {
  return isMatrix(value) ? { unit: "row" } : {};
}

/** Whether a value is a matrix. A tuple of lists of one length is not: its parts are different results. */
export function isMatrix(value: Value): value is Block {
  return value.kind === "block" && value.shape.length === 2 && value.containers[0] !== "tuple";
}

function endsRelation(
  expected: Block | Sequence,
  actual: Block | Sequence,
  agree: Agree,
): Relation | null {
  const [wanted, got] = [lengthOf(expected), lengthOf(actual)];
  const shared = Math.min(wanted, got);
  if (wanted === got || shared === 0) return null;
  const kind = got > wanted ? "extra" : "missing";
  const count = Math.abs(got - wanted);
  if (agree(slice(expected, 0, shared), slice(actual, 0, shared)))
    return { kind, where: "end", count, ...unitOf(expected) };
  if (agree(slice(expected, wanted - shared, shared), slice(actual, got - shared, shared)))
    return { kind, where: "start", count, ...unitOf(expected) };
  return wanted === got + 1 ? insideRelation(expected, actual, agree) : null;
}

/** Finds the one item that is missing between others. */
function insideRelation(
  expected: Block | Sequence,
  actual: Block | Sequence,
  agree: Agree,
): Relation | null {
  const got = lengthOf(actual);
  let index = 0;
  while (index < got && agree(itemAt(expected, index), itemAt(actual, index))) index++;
  for (let i = index; i < got; i++)
    if (!agree(itemAt(expected, i + 1), itemAt(actual, i))) return null;
  return { kind: "missing", where: "inside", count: 1, index, ...unitOf(expected) };
}

function reshaped(expected: Block | Sequence, actual: Block | Sequence, agree: Agree): boolean {
  const count = scalarCount(expected);
  if (count === null || count < 2 || count > maxFlat || count !== scalarCount(actual)) return false;
  return agree(flat(expected), flat(actual));
}

function flat(value: Block | Sequence): Sequence {
  const items: Value[] = [];
  const collect = (part: Value): void => {
    if (!isSequence(part)) items.push(part);
    else for (let i = 0; i < lengthOf(part); i++) collect(itemAt(part, i));
  };
  collect(value);
  return { kind: "sequence", container: "list", items };
}
