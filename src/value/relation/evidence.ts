import type { Relation } from "../comparison.ts";
import { isSequence, itemAt, lengthOf } from "../sequence.ts";
import type { Value } from "../value.ts";

/** A relation that holds between two outputs, with its evidence in bits: how improbable it is between unrelated outputs. */
export interface Claim {
  readonly relation: Relation;
  readonly bits: number;
  /** The bits spent on a constant that was fitted to the numbers, and on the number of alternatives that were tried. */
  readonly spent: number;
  /** The number of distinct elements that are evidence. */
  readonly witnesses: number;
}

/** A claim needs this many bits: unrelated lists then give less than one false claim in 1000, with all relations tried. */
export const enoughBits = 11;

/** A relation that can be read off the output, so that chance plays no part. */
export function certain(relation: Relation): Claim {
  return { relation, bits: Infinity, spent: 0, witnesses: 2 };
}

/** Whether the evidence of one case is enough. */
export function isProven({ bits, spent, witnesses }: Claim): boolean {
  return witnesses >= 2 && bits - spent >= enoughBits;
}

/** The information in a number: the logarithm of how many numbers have at most its size and its decimals. */
export function bitsOf(value: number): number {
  if (!Number.isFinite(value)) return 0;
  for (let decimals = 0; decimals < 4; decimals++) {
    const scaled = Math.abs(value) * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-9 * Math.max(1, scaled))
      return Math.log2(1 + Math.round(scaled));
  }
  return Math.log2(1 + Math.abs(value) * 10_000);
}

/** The most elements whose information is added up. */
const maxElements = 1000;

/** The information in the distinct numbers and words of a value. */
export function contentBits(value: Value): { bits: number; distinct: number } {
  const seen = new Set<number | string>();
  let bits = 0;
  const visit = (part: Value, depth: number): void => {
    if (seen.size >= maxElements || depth > 32) return;
    if (isSequence(part)) {
      const length = Math.min(lengthOf(part), maxElements);
      for (let i = 0; i < length; i++) visit(itemAt(part, i), depth + 1);
    } else if (part.kind === "stream") visit(part.values, depth + 1);
    else if (part.kind === "number" && !seen.has(part.value)) {
      seen.add(part.value);
      bits += bitsOf(part.value);
    } else if (part.kind === "text" && !seen.has(part.text)) {
      seen.add(part.text);
      bits += 3 * part.text.length;
    }
  };
  visit(value, 0);
  return { bits, distinct: seen.size };
}
