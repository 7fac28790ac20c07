import type { Mismatch } from "../comparison.ts";
import type { Block, Sequence, Value } from "../value.ts";

/** One step of a path: an index, or a dict's key as text. */
export interface Step {
  readonly before: Step | null;
  readonly key: number | string;
}

/** The first difference of two values. */
export interface Difference {
  readonly mismatch: Mismatch;
  readonly step: Step | null;
  readonly expected: Value;
  readonly actual: Value;
  /** The two sequences that contain these two at the same index; null if none do. */
  readonly around: readonly [Block | Sequence, Block | Sequence] | null;
}

/** Called with each pair of differing elements. */
export type OnDiffer = (expected: Value, actual: Value) => void;
