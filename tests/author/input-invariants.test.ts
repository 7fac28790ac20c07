import { describe, expect, test } from "vitest";
import { inferInvariants } from "../../src/author/fuzz/input-invariants.ts";
import { readInput } from "../../src/problem/input.ts";
import type { InputLine, ProblemSpec } from "../../src/problem/spec.ts";

const line = (name: string, read: InputLine["read"], shape?: string[]): InputLine => ({
  name,
  read,
  meaning: { en: "x", zh: "x" },
  ...(shape === undefined ? {} : { shape }),
});

/** Whether an input satisfies the invariants of the others. */
function keeps(lines: InputLine[], seen: string[], asked: string): boolean {
  const spec = { input: lines } as unknown as ProblemSpec;
  return inferInvariants(spec, seen)(readInput(spec, asked));
}

describe("the invariants of known inputs", () => {
  test.each([
    ["a range", ["[1.5, 2.5]\n", "[-1.0, 0.5]\n"], "[0.0, 2.0]\n", "[3.0, 0.0]\n"],
    ["lengths", ["[1.5, 2.5]\n", "[-1.0, 0.5, 2.0]\n"], "[0.0, 2.0]\n", "[0.0]\n"],
    ["whole numbers", ["[1, 2]\n", "[4, 0]\n"], "[3, 1]\n", "[1.5, 2]\n"],
    ["distinct whole numbers", ["[1, 2]\n", "[4, 0]\n"], "[2, 0]\n", "[2, 2]\n"],
    ["a sum of 1", ["[0.25, 0.75]\n", "[0.9, 0.1]\n"], "[0.5, 0.5]\n", "[0.5, 0.6]\n"],
    ["an order", ["[0.1, 0.7]\n", "[0.2, 0.9]\n"], "[0.3, 0.4]\n", "[0.4, 0.3]\n"],
    ["that none is empty", ["[1.5]\n", "[2.5, 0.5]\n"], "[2.0]\n", "[]\n"],
  ])("%s", (_, seen, good, bad) => {
    const lines = [line("x", "eval", ["N"])];
    expect(keeps(lines, seen, good)).toBe(true);
    expect(keeps(lines, seen, bad)).toBe(false);
  });

  test("floats that happen to differ may be equal", () => {
    expect(
      keeps([line("x", "eval", ["N"])], ["[2.5, 1.5]\n", "[0.5, -1.0]\n"], "[1.0, 1.0]\n"),
    ).toBe(true);
  });

  test("one number that divides another", () => {
    const lines = [line("x", "eval", ["d"]), line("heads", "int", [])];
    const seen = ["[1.0, 2.0, 3.0, 4.0]\n2\n", "[1.0, 2.0, 3.0]\n1\n", "[2.0, 1.0, 3.0, 4.0]\n4\n"];
    expect(keeps(lines, seen, "[1.0, 2.0, 3.0]\n3\n")).toBe(true);
    expect(keeps(lines, seen, "[1.0, 2.0, 3.0]\n2\n")).toBe(false);
  });

  test("the words that occur", () => {
    const lines = [line("mode", "eval")];
    expect(keeps(lines, ["'a'\n", "'b'\n"], "'b'\n")).toBe(true);
    expect(keeps(lines, ["'a'\n", "'b'\n"], "'c'\n")).toBe(false);
  });
});
