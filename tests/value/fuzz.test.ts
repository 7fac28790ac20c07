import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareOutputs } from "../../src/value/compare.ts";
import { anyOutput, survives } from "./fuzz.ts";
import { hostile, hostilePieces } from "./hostile.ts";
import { runs } from "./runs.ts";

test("any two outputs are compared and explained", () => {
  fc.assert(fc.property(anyOutput, anyOutput, survives), { numRuns: runs(500) });
});

describe("a piece repeated 1,000 times", () => {
  test.each(Object.entries(hostilePieces))("%s", (_name, piece) => {
    const text = hostile(piece, 1_000 * piece.length);
    for (const output of [text, `[${text}]`, `{${text}}`, `array([${text}`]) {
      expect(compareOutputs(output, output).agrees).toBe(true);
      expect(compareOutputs("[0.5, 1.5]", output).agrees).toBe(false);
    }
  });
});
