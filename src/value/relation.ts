import type { Aligned } from "./compare/align.ts";
import type { Walk } from "./compare/walk.ts";
import type { Relation } from "./comparison.ts";
import type { Bound } from "./tolerance.ts";
import type { Value } from "./value.ts";

/** What is known of two outputs that differ. */
export interface Found {
  readonly expected: Value;
  readonly actual: Value;
  readonly aligned: Aligned;
  readonly found: Walk;
  readonly bound: Bound;
  readonly strict: boolean;
  readonly stdin: string | undefined;
}

/** How the actual output follows from the expected one, if it does in a way that has a name. */
export function findRelation(_found: Found): Relation | null {
  return null;
}
