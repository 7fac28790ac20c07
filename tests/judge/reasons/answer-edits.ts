import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../src/package-root.ts";
import type { Relation } from "../../../src/value/comparison.ts";

type Kind = Relation["kind"];
const order: Kind[] = ["swapped", "reversed", "permuted", "rolled", "off-by-one", "transposed"];

/** The known changes of a right answer, and the relations that are true of each. */
export const edits: Readonly<Record<string, readonly Kind[]>> = {
  doubled: ["scaled", "summed"],
  "times-1.37": ["scaled"],
  negated: ["negated", "absolute", ...order],
  "plus-a-half": ["shifted"],
  "plus-one": ["shifted", "counted-from"],
  clipped: ["clipped"],
  "to-integers": ["to-integers", "rounded", "significant"],
  "one-decimal": ["rounded", "significant", "to-integers"],
  zeros: ["constant-output"],
  squared: ["squared"],
  complement: ["complement", ...order],
  exponential: ["exponential"],
  absolute: ["absolute", "negated"],
  "base-2": ["log-base", "scaled"],
  relu: ["clipped"],
  sine: [],
  "first-number-off": ["shifted"],
  "every-second-off": ["scaled"],
  "growing-noise": ["shifted"],
  "running-scale": ["scaled"],
  reversed: order,
  "last-dropped": ["missing", "part", "shallower"],
  "first-alone": ["part", "shallower", "missing"],
  "first-two-swapped": order,
  rolled: order,
  "first-repeated": ["extra", "printed-before"],
  transposed: order,
  "last-column-dropped": ["missing", "part"],
  nested: ["deeper", "reshaped"],
};

const prelude = readFileSync(join(packageRoot, "tests/judge/reasons/answer-edits.py"), "utf8");

/** A solution that prints a right solution's answer with a known change. */
export function edited(source: string, edit: string): Buffer {
  return Buffer.from(prelude.replace('"EDIT"', JSON.stringify(edit)) + source);
}
