import { compareValues } from "../value/compare.ts";
import { parseOutput } from "../value/parse.ts";
import type { Value } from "../value/value.ts";
import { leavesOf } from "./leaves.ts";

/** The relative rounding noise between processors or NumPy versions. */
const noise = 1e-9;

/**
 * Whether two outputs are equal apart from rounding noise: the same containers and kinds, numbers
 * within 1e-9 * max(1, |v|). Output from another NumPy is close; output that a person edited is not.
 */
export function isSameButForNoise(
  expected: Uint8Array | string,
  actual: Uint8Array | string,
): boolean {
  if (Buffer.from(expected).equals(Buffer.from(actual))) return true;
  const [left, right] = [parseOutput(expected), parseOutput(actual)];
  const [a, b] = [[...leavesOf(left)], [...leavesOf(right)]];
  const largest = Math.max(1, ...a.map(magnitude));
  const loose = { tolerance: { absolute: noise * largest }, containers: "strict" } as const;
  if (!compareValues(left, right, loose).agrees) return false;
  return a.every((leaf, i) => isSameLeaf(leaf, b[i]));
}

function isSameLeaf(a: Value, b: Value | undefined): boolean {
  if (a.kind !== "number" || b?.kind !== "number") return a.kind === b?.kind;
  if (a.integer !== b.integer) return false;
  if (!Number.isFinite(a.value) || !Number.isFinite(b.value)) return true;
  return Math.abs(a.value - b.value) <= noise * Math.max(1, Math.abs(a.value));
}

function magnitude(leaf: Value): number {
  return leaf.kind === "number" && Number.isFinite(leaf.value) ? Math.abs(leaf.value) : 0;
}
