import { type Aligned, align } from "./compare/align.ts";
import { type Walk, walk } from "./compare/walk.ts";
import type { Relation } from "./comparison.ts";
import { decode } from "./parse/decode.ts";
import { parseOutput } from "./parse.ts";
import { arrangementClaims } from "./relation/arrangement.ts";
import { type Claim, certain, isProven } from "./relation/evidence.ts";
import { kindsRelation } from "./relation/kinds.ts";
import { lookAlikeRelation } from "./relation/look-alike.ts";
import { earlyClaims, lateClaims } from "./relation/numbers.ts";
import { differingPairs, type Pairs } from "./relation/pairs.ts";
import { printedRelation } from "./relation/printed.ts";
import { significantDigits } from "./relation/rounding.ts";
import { sizesOf } from "./relation/sizes.ts";
import { unchangedClaims } from "./relation/unchanged.ts";
import type { Bound } from "./tolerance.ts";
import type { Value } from "./value.ts";

/** The facts about a case besides its two outputs. */
export interface CaseFacts {
  readonly stdin?: string | undefined;
  /** The names of the input's lines. */
  readonly inputs?: readonly string[] | undefined;
  /** Whether the answer's integers are indices, which can be counted from 0 or from 1. */
  readonly indices?: boolean | undefined;
  /** The texts that the program passes to `input()`, if its source is known. */
  readonly prompts?: readonly string[] | undefined;
}

/** Two outputs that differ, and the settings and results of their comparison. */
export interface DifferingOutputs {
  readonly expected: Value;
  readonly actual: Value;
  /** The text of the actual value, if it is known. */
  readonly output: Uint8Array | null;
  readonly aligned: Aligned;
  readonly found: Walk;
  readonly bound: Bound;
  readonly strict: boolean;
  readonly facts: CaseFacts;
}

/** The first relation that this one case proves; null if there is none. */
export function findRelation(found: DifferingOutputs): Relation | null {
  // n / (n - 1) may be any factor: only several cases can show it.
  const isSaid = (claim: Claim) => isProven(claim) && claim.relation.kind !== "degrees-of-freedom";
  return findClaims(found).find(isSaid)?.relation ?? null;
}

/**
 * Finds all relations from the expected to the actual output, with their evidence. What is printed around the answer comes
 * first, and is certain. Then come relations that only move numbers, then those that change them.
 */
export function findClaims(all: DifferingOutputs): Claim[] {
  const { expected, actual, output, aligned, found, bound, strict, facts } = all;
  if (found.first === null || found.first.mismatch === "container") return [];
  const agree = (e: Value, a: Value) =>
    walk({ expected: e, actual: a, bare: false }, bound, strict).first === null;
  const agreeAligned = (e: Value, a: Value) => walk(align(e, a), bound, strict).first === null;
  const printed = printedRelation(expected, actual, agreeAligned, facts.prompts);
  const lookAlike =
    output !== null && (printed === null || printed.kind === "printed-before")
      ? lookAlikeRelation(output, (text) => agreeAligned(expected, parseOutput(text)))
      : null;
  const read = lookAlike ?? printed;
  if (read !== null) return [certain(read)];
  const pairs = found.sameStructure ? differingPairs(aligned, bound) : null;
  const cut = pairs && output && digitsCut(pairs, output);
  if (cut) return [certain(cut)];
  const kinds = pairs && kindsRelation(pairs, bound);
  if (kinds) return [certain(kinds)];
  const [e, a] = [asItems(aligned.expected), asItems(aligned.actual)];
  const inputs = { stdin: facts.stdin, names: facts.inputs ?? [] };
  return [
    ...unchangedClaims(e, a, inputs, agree),
    ...(pairs ? earlyClaims(pairs, bound, facts.indices ?? false) : []),
    ...arrangementClaims(e, a, agree, bound),
    ...(pairs ? lateClaims(pairs, bound, () => sizesOf(facts.stdin, expected)) : []),
  ];
}

/** torch and NumPy print 5 to 9 digits with an exponent if an array's numbers are of very different sizes. */
function digitsCut(pairs: Pairs, output: Uint8Array): Relation | null {
  const digits = significantDigits(pairs);
  if (digits === null || digits < 5 || pairs.otherCount > 0 || pairs.expected.length === 0)
    return null;
  return /\de[+-]\d\d/.test(decode(output, 0, Math.min(output.length, 10_000)))
    ? { kind: "significant", digits }
    : null;
}

function asItems(value: Value): Value {
  return value.kind === "stream" ? value.values : value;
}
