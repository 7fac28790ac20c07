import { scalarsAgree } from "../compare/scalars.ts";
import type { Relation } from "../comparison.ts";
import { readNumber } from "../parse/number.ts";
import type { Bound } from "../tolerance.ts";
import type { Value } from "../value.ts";
import type { Pairs } from "./pairs.ts";

/** Finds right values of another kind: numbers in quotes, 1 for True. */
export function kindsRelation(pairs: Pairs, bound: Bound): Relation | null {
  const count = pairs.others.length;
  if (pairs.expected.length > 0 || count === 0 || pairs.otherCount !== count) return null;
  const all = (holds: (e: Value, a: Value) => boolean) =>
    pairs.others.every(([e, a]) => holds(e, a));
  if (all((e, a) => isQuoted(a) && unquotedAgrees(e, a, bound))) return { kind: "quoted-numbers" };
  if (all((e, a) => e.kind === "bool" && isNumber(a, e.value))) return { kind: "bools-as-numbers" };
  if (all((e, a) => a.kind === "bool" && isNumber(e, a.value))) return { kind: "numbers-as-bools" };
  return null;
}

function isQuoted(value: Value): boolean {
  return value.kind === "text" && value.quoted;
}

function unquotedAgrees(expected: Value, actual: Value, bound: Bound): boolean {
  const number = actual.kind === "text" ? readNumber(actual.text.trim()) : null;
  return (
    expected.kind === "number" && number !== null && scalarsAgree(expected, number, bound, false)
  );
}

function isNumber(value: Value, truth: boolean): boolean {
  return value.kind === "number" && value.value === Number(truth);
}
