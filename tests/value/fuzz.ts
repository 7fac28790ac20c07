import { Buffer } from "node:buffer";
import fc from "fast-check";
import { value as en } from "../../src/text/en/value.ts";
import { compareOutputs } from "../../src/value/compare.ts";
import { drawRow } from "../../src/value/draw.ts";
import { explain } from "../../src/value/explain.ts";
import { soup } from "./printed.ts";
import { prints } from "./prints.ts";

/** Real outputs with bytes changed, left out, doubled or cut off. */
const mutated = fc
  .tuple(
    fc.constantFrom(...prints.map(({ actual }) => actual)),
    fc.array(
      fc.tuple(fc.nat(400), fc.constantFrom("set", "drop", "insert", "double", "cut"), fc.nat(255)),
      { maxLength: 6 },
    ),
  )
  .map(([text, edits]) => {
    let bytes = [...Buffer.from(text)];
    for (const [place, how, byte] of edits) {
      const at = place % (bytes.length + 1);
      if (how === "set") bytes[at] = byte;
      if (how === "drop") bytes.splice(at, 1);
      if (how === "insert") bytes.splice(at, 0, byte);
      if (how === "double") bytes = [...bytes, ...bytes.slice(at)].slice(0, 10_000);
      if (how === "cut") bytes = bytes.slice(0, at);
    }
    return Uint8Array.from(bytes);
  });

/** Anything that may have been printed. */
export const anyOutput: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  soup.map((text) => new TextEncoder().encode(text)),
  mutated,
);

/** Reads, compares and explains two outputs; what it throws is a failure, and so is an output that is not itself. */
export function survives(expected: Uint8Array, actual: Uint8Array): boolean {
  const found = compareOutputs(expected, actual, { stdin: "[[1, 2], [3, 4]]\n0.5" });
  explain(found, en);
  if (!found.agrees && found.row !== null) drawRow(found.row, en, (cell) => cell);
  return compareOutputs(actual, actual).agrees && JSON.stringify(found).length < 10_000;
}
