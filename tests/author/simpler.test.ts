import fc from "fast-check";
import { expect, test } from "vitest";
import type { Values } from "../../src/author/fuzz/edit.ts";
import { complexityOf, editsOf, isSimpler } from "../../src/author/fuzz/simpler.ts";
import { randomFrom, vary } from "../../src/author/fuzz/vary.ts";
import { printInput, readInput } from "../../src/problem/input.ts";
import type { InputLine, ProblemSpec } from "../../src/problem/spec.ts";

const line = (name: string, read: InputLine["read"], shape?: string[]): InputLine => ({
  name,
  read,
  meaning: { en: "x", zh: "x" },
  ...(shape === undefined ? {} : { shape }),
});
const spec = {
  input: [
    line("x", "eval", ["N", "2*D"]),
    line("w", "eval", ["D"]),
    line("labels", "eval", ["N"]),
    line("steps", "int", []),
    line("path", "eval", ["steps"]),
    line("words", "eval"),
    line("rates", "floats", ["2"]),
  ],
} as unknown as ProblemSpec;

const float = fc.integer({ min: -500, max: 500 }).map((n) => (n / 100).toFixed(2));
const list = (item: fc.Arbitrary<string>, length: number) =>
  fc.array(item, { minLength: length, maxLength: length }).map((items) => `[${items.join(", ")}]`);
const inputs = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 4 }),
  )
  .chain(([n, d, steps]) =>
    fc.tuple(
      list(list(float, 2 * d), n),
      list(float, d),
      list(fc.integer({ min: 0, max: 5 }).map(String), n),
      fc.constant(String(steps)),
      list(float, steps),
      fc.constant("{'a': [1, 2.5], 'b': []}"),
      fc.tuple(float, float).map(([a, b]) => `${a} ${b}`),
    ),
  )
  .map((lines) => `${lines.join("\n")}\n`);

test("a simpler input is one of the spec", () => {
  fc.assert(
    fc.property(inputs, (stdin) => {
      const values = readInput(spec, stdin).values as Values;
      for (const edit of editsOf(spec, values)) {
        const changed = edit(values);
        if (changed) expect(readInput(spec, printInput(spec, changed)).issues).toEqual([]);
      }
    }),
    { numRuns: 30 },
  );
});

test("taking every simplification leaves the simplest input", () => {
  fc.assert(
    fc.property(inputs, (stdin) => {
      let values = readInput(spec, stdin).values as Values;
      for (let before: Values | undefined; before !== values; ) {
        before = values;
        for (const edit of editsOf(spec, values)) {
          const changed = edit(values);
          if (changed && isSimpler(complexityOf(spec, changed), complexityOf(spec, values)))
            values = changed;
        }
      }
      // One row, one column of each half, one step; every number is zero, except the `1` for steps,
      // which can't be.
      expect(printInput(spec, values)).toBe("[[0.0, 0.0]]\n[0.0]\n[0]\n1\n[0.0]\n{}\n0.0 0.0\n");
    }),
    { numRuns: 20 },
  );
});

test("an input with an edge put into it keeps its shapes, and is the same for the same seed", () => {
  fc.assert(
    fc.property(inputs, fc.integer(), (stdin, seed) => {
      const values = readInput(spec, stdin).values as Values;
      const varied = printInput(spec, vary(spec, values, randomFrom(seed)));
      expect(varied).toBe(printInput(spec, vary(spec, values, randomFrom(seed))));
      const shapes = readInput(spec, varied).issues.filter(({ kind }) => kind !== "shape");
      expect(shapes).toEqual([]);
    }),
  );
});
