import { parseOutput } from "../parse.ts";
import { isSequence, itemAt, lengthOf } from "../sequence.ts";
import { shapeOf } from "../shape.ts";
import type { Value } from "../value.ts";

/** The sizes that a sum or a mean may run over: the axis lengths of the inputs and the expected output, and their products. */
export function sizesOf(stdin: string | undefined, expected: Value): ReadonlySet<number> {
  const sizes = new Set<number>();
  collect(expected, sizes, 0);
  for (const line of (stdin ?? "").slice(0, 1_000_000).split("\n").slice(0, 100)) {
    const value = parseOutput(line);
    collect(value.kind === "stream" ? value.values : value, sizes, 0);
  }
  return sizes;
}

/** The most members of a tuple or dict that are searched. */
const maxMembers = 20;

function collect(value: Value, sizes: Set<number>, depth: number): void {
  const shape = shapeOf(value);
  if (shape !== null) {
    let product = 1;
    for (const length of shape) {
      product *= length;
      if (length > 1) sizes.add(length);
    }
    if (product > 1) sizes.add(product);
    return;
  }
  const members = isSequence(value)
    ? Array.from({ length: Math.min(lengthOf(value), maxMembers) }, (_, i) => itemAt(value, i))
    : value.kind === "dict"
      ? value.values.slice(0, maxMembers)
      : [];
  if (isSequence(value) && lengthOf(value) > 1) sizes.add(lengthOf(value));
  if (depth < 3) for (const member of members) collect(member, sizes, depth + 1);
}
