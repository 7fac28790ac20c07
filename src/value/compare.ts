import type { Comparison } from "./comparison.ts";
import { parseOutput } from "./parse.ts";
import { boundOf, defaultTolerance, near, type Tolerance } from "./tolerance.ts";
import type { Value } from "./value.ts";

/** How two outputs are compared; 4 decimals and any container where nothing is said. */
export interface CompareOptions {
  readonly tolerance?: Tolerance;
  readonly containers?: "any" | "strict";
  /** The case's stdin, for the explanation alone. */
  readonly stdin?: string;
}

/** Compares what was expected with what was printed. Never throws. */
export function compareOutputs(
  expected: Uint8Array | string,
  actual: Uint8Array | string,
  options: CompareOptions = {},
): Comparison {
  return compareValues(parseOutput(expected), parseOutput(actual), options);
}

/** Compares two values. Never throws. */
export function compareValues(
  expected: Value,
  actual: Value,
  options: CompareOptions = {},
): Comparison {
  const bound = boundOf(options.tolerance ?? defaultTolerance);
  let compared = 0;
  const first = difference(expected, actual, "");
  if (first === null) return { agrees: true, compared };
  return {
    agrees: false,
    mismatch: "value",
    ...first,
    absoluteError: null,
    relativeError: null,
    differing: null,
    compared: null,
    expectedShape: null,
    actualShape: null,
    relation: null,
    row: null,
  };

  function difference(
    e: Value,
    a: Value,
    path: string,
  ): { path: string; expected: string; actual: string } | null {
    const [left, right] = [itemsOf(e), itemsOf(a)];
    if (left !== null && right !== null && left.length === right.length) {
      for (const [i, item] of left.entries()) {
        const other = right[i];
        if (other === undefined) break;
        const found = difference(item, other, `${path}[${i}]`);
        if (found !== null) return found;
      }
      return null;
    }
    compared++;
    if (e.kind === "number" && a.kind === "number") {
      const agree = e.integer ? Math.abs(e.value - a.value) <= 1e-6 : near(e.value, a.value, bound);
      if (agree) return null;
    } else if (JSON.stringify(e) === JSON.stringify(a)) return null;
    return { path, expected: JSON.stringify(e), actual: JSON.stringify(a) };
  }
}

function itemsOf(value: Value): readonly Value[] | null {
  if (value.kind === "sequence") return value.items;
  if (value.kind === "stream" && value.values.kind === "sequence") return value.values.items;
  return null;
}
