import { type Aligned, align } from "./compare/align.ts";
import { type Walk, walk } from "./compare/walk.ts";
import type { Relation } from "./comparison.ts";
import { bracketsRelation } from "./relation/brackets.ts";
import { kindsRelation } from "./relation/kinds.ts";
import { numbersRelation } from "./relation/numbers.ts";
import { orderRelation } from "./relation/order.ts";
import { differingPairs } from "./relation/pairs.ts";
import { printedRelation } from "./relation/printed.ts";
import { sizesOf } from "./relation/sizes.ts";
import { isSequence, itemAt, lengthOf } from "./sequence.ts";
import type { Bound } from "./tolerance.ts";
import type { Value } from "./value.ts";

/** Two outputs that differ, and the settings and results of their comparison. */
export interface Found {
  readonly expected: Value;
  readonly actual: Value;
  readonly aligned: Aligned;
  readonly found: Walk;
  readonly bound: Bound;
  readonly strict: boolean;
  readonly stdin: string | undefined;
}

/**
 * Finds a named relation from the expected to the actual output. Tries text around the answer first, then relations that
 * only move numbers, then those that change numbers.
 */
export function findRelation({
  expected,
  actual,
  aligned,
  found,
  bound,
  strict,
  stdin,
}: Found): Relation | null {
  if (found.first?.mismatch === "container") return null;
  const agree = (e: Value, a: Value) =>
    walk({ expected: e, actual: a, bare: false }, bound, strict).first === null;
  const printed = printedRelation(
    expected,
    actual,
    (e, a) => walk(align(e, a), bound, strict).first === null,
  );
  if (printed !== null) return printed;
  const pairs = found.sameStructure ? differingPairs(aligned, bound) : null;
  const sizes = () => sizesOf(stdin, expected);
  return (
    (pairs && (kindsRelation(pairs, bound) ?? numbersRelation(pairs, bound, true, sizes))) ??
    arrangement(asItems(aligned.expected), asItems(aligned.actual), agree, bound, 0) ??
    (pairs && numbersRelation(pairs, bound, false, sizes))
  );
}

function asItems(value: Value): Value {
  return value.kind === "stream" ? value.values : value;
}

/** Limits on the nesting depth and the number of differing members that are searched. */
const maxDepth = 4;
const maxMembers = 100;

// A relation between the two values, or the one relation that all of their differing members share.
function arrangement(
  expected: Value,
  actual: Value,
  agree: (expected: Value, actual: Value) => boolean,
  bound: Bound,
  depth: number,
): Relation | null {
  const brackets = bracketsRelation(expected, actual, agree);
  if (brackets !== null && brackets.kind !== "reshaped") return brackets;
  if (!isSequence(expected) || !isSequence(actual)) return null;
  const order = orderRelation(expected, actual, agree, bound);
  if (order !== null || brackets !== null) return order ?? brackets;
  if (lengthOf(expected) !== lengthOf(actual) || depth === maxDepth) return null;
  let common: Relation | null = null;
  let differing = 0;
  for (let i = 0; i < lengthOf(expected); i++) {
    const [e, a] = [itemAt(expected, i), itemAt(actual, i)];
    if (agree(e, a)) continue;
    differing++;
    if (differing > maxMembers || !isSequence(e) || !isSequence(a)) return null;
    const relation = arrangement(e, a, agree, bound, depth + 1);
    if (
      relation === null ||
      (common !== null && JSON.stringify(relation) !== JSON.stringify(common))
    )
      return null;
    common = relation;
  }
  return common;
}
