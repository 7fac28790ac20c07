import type { Relation } from "../comparison.ts";
import { isSequence, itemAt, lengthOf } from "../sequence.ts";
import type { Bound } from "../tolerance.ts";
import type { Value } from "../value.ts";
import { bracketsRelation, isMatrix } from "./brackets.ts";
import { bitsOf, type Claim, certain, contentBits } from "./evidence.ts";
import { orderRelation } from "./order.ts";

type Agree = (expected: Value, actual: Value) => boolean;

/** Limits on the nesting depth and the number of differing members that are searched. */
const maxDepth = 4;
const maxMembers = 100;

/** Claims that the values are right but in other places or brackets, with the path of the member that they are about. */
export function arrangementClaims(
  expected: Value,
  actual: Value,
  agree: Agree,
  bound: Bound,
): Claim[] {
  const relation = arrangement(expected, actual, agree, bound, 0, "");
  return relation === null ? [] : [weighed(relation, expected, actual)];
}

// A relation between the two values, or the one relation that all of their differing members share.
function arrangement(
  expected: Value,
  actual: Value,
  agree: Agree,
  bound: Bound,
  depth: number,
  path: string,
): Relation | null {
  const here = (relation: Relation | null) =>
    relation === null || path === "" ? relation : ({ ...relation, at: path } as Relation);
  const brackets = bracketsRelation(expected, actual, agree);
  if (brackets !== null && brackets.kind !== "reshaped") return here(brackets);
  if (!isSequence(expected) || !isSequence(actual)) return null;
  const order = orderRelation(expected, actual, agree, bound);
  if (order !== null || brackets !== null) return here(order ?? brackets);
  if (lengthOf(expected) !== lengthOf(actual) || depth === maxDepth) return null;
  const found: Relation[] = [];
  for (let i = 0; i < lengthOf(expected); i++) {
    const [e, a] = [itemAt(expected, i), itemAt(actual, i)];
    if (agree(e, a)) continue;
    if (found.length === maxMembers || !isSequence(e) || !isSequence(a)) return null;
    const relation = arrangement(e, a, agree, bound, depth + 1, `${path}[${i}]`);
    if (relation === null) return null;
    found.push(relation);
  }
  return common(found, path, expected);
}

/** The relation that several members share: said of each of them, without the path of one. */
function common(found: readonly Relation[], path: string, expected: Value): Relation | null {
  const [first, ...others] = found;
  if (first === undefined || others.length === 0) return first ?? null;
  const shared = withoutPlace(first);
  const name = JSON.stringify(shared);
  if (!others.every((other) => JSON.stringify(withoutPlace(other)) === name)) return null;
  const at = path === "" ? {} : { at: path };
  const isOfColumns =
    (shared.kind === "missing" || shared.kind === "extra") &&
    isMatrix(expected) &&
    found.length === lengthOf(expected);
  return isOfColumns
    ? { ...shared, ...at, unit: "column" }
    : ({ ...shared, ...at, each: true } as Relation);
}

function withoutPlace(relation: Relation): Relation {
  const { at: _, each: __, ...rest } = relation as Relation & { at?: string; each?: true };
  return rest as Relation;
}

/** Weighs a relation by the numbers that would have to agree by chance. */
function weighed(relation: Relation, expected: Value, actual: Value): Claim {
  const [e, a] = [contentBits(expected), contentBits(actual)];
  const claim = ({ bits, distinct }: { bits: number; distinct: number }, spent: number): Claim => ({
    relation,
    bits,
    spent,
    witnesses: Math.max(distinct, relation.kind === "part" ? 2 : 0),
  });
  const length = isSequence(expected) ? Math.max(2, lengthOf(expected)) : 2;
  switch (relation.kind) {
    case "deeper":
    case "shallower":
    case "reshaped":
      return certain(relation);
    case "transposed":
      // Another shape, which the exchanged axes explain, is evidence of its own.
      return isSquare(relation, expected, actual)
        ? claim(moved(expected, actual), 4)
        : certain(relation);
    case "part":
      return claim(a, Math.log2(relation.of));
    case "missing":
      return claim(a, relation.where === "inside" ? 2 + Math.log2(length) : 2);
    case "extra":
      return claim(e, 2);
    case "permuted":
      return claim(moved(expected, actual), length * Math.log2(length));
    default:
      return claim(moved(expected, actual), 2 * Math.log2(length) + 2);
  }
}

function isSquare({ at, each }: { at?: string; each?: true }, e: Value, a: Value): boolean {
  if (at !== undefined || each || !isSequence(e) || !isSequence(a)) return true;
  return lengthOf(e) === lengthOf(a);
}

/** The information in the distinct numbers that are in another place; of all of them if the structures differ. */
function moved(expected: Value, actual: Value): { bits: number; distinct: number } {
  const [e, a] = [leavesOf(expected), leavesOf(actual)];
  if (e.length !== a.length) return contentBits(actual);
  const seen = new Set(a.filter((value, i) => value !== e[i]));
  let bits = 0;
  for (const value of seen) bits += typeof value === "number" ? bitsOf(value) : 3 * value.length;
  return { bits, distinct: seen.size };
}

function leavesOf(value: Value): (number | string)[] {
  const leaves: (number | string)[] = [];
  const visit = (part: Value, depth: number): void => {
    if (leaves.length > 100_000 || depth > 32) return;
    if (isSequence(part))
      for (let i = 0; i < lengthOf(part); i++) visit(itemAt(part, i), depth + 1);
    else if (part.kind === "number") leaves.push(part.value);
    else if (part.kind === "text") leaves.push(part.text);
    else leaves.push(part.kind === "bool" ? Number(part.value) : part.kind);
  };
  visit(value, 0);
  return leaves;
}
