import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { grow, seedFrom, waysToGrow } from "../../src/learn/bench/grow.ts";
import { packageRoot } from "../../src/package-root.ts";
import { Catalogue } from "../../src/problem/catalogue.ts";
import { readInput } from "../../src/problem/input.ts";
import { loadProblem } from "../../src/problem/load.ts";

const catalogue = new Catalogue([join(packageRoot, "problems")]);

function seedOf(id: string) {
  const { spec, cases } = loadProblem(join(packageRoot, "problems", id));
  const seed = seedFrom(
    spec,
    cases.map(({ stdin }) => readInput(spec, stdin)),
  );
  if (!seed) throw new Error(`${id} has no seed`);
  return { seed, spec };
}

describe("an input that grows", () => {
  it.each(catalogue.entries().map(({ spec }) => spec.id))("of %s is one of its spec's", (id) => {
    const { seed, spec } = seedOf(id);
    expect(readInput(spec, grow(seed, [], 1).stdin).issues).toEqual([]);
    for (const way of waysToGrow(seed)) {
      const grown = grow(seed, way, 4);
      // If an axis is a formula of other axes, run the reference. If it is a symbol, the spec is enough.
      const isPlain = spec.input.every(({ shape = [] }) =>
        shape.every((axis) => /^\w+$/.test(axis)),
      );
      const { issues, sizes } = readInput(spec, grown.stdin);
      const isInteger = (name: string) => spec.input.some((line) => line.name === name);
      if (isPlain && !way.some(isInteger)) expect(issues).toEqual([]);
      for (const name of way) {
        if (issues.length === 0) expect(sizes.get(name)).toBe(4 * (seed.sizes.get(name) ?? 0));
      }
    }
  });

  it("grows the axes of the first array together, then each axis alone, then lengths that are read", () => {
    expect(waysToGrow(seedOf("softmax").seed)).toEqual([["C"]]);
    const seed = {
      spec: {
        input: [
          { name: "n", read: "int" },
          { name: "x", read: "eval", shape: ["B", "D"] },
          { name: "w", read: "eval", shape: ["D", "2*H", "n"] },
          { name: "b", read: "eval", shape: ["H"] },
        ],
        output: [{ name: "y", shape: ["B", "n"] }],
      },
      values: [],
      sizes: new Map([..."BDHn"].map((name) => [name, 2])),
    } as unknown as Parameters<typeof waysToGrow>[0];
    const ways = [["B", "D"], ["B", "D", "H"], ["B"], ["D"], ["H"], ["n"]];
    expect(waysToGrow(seed)).toEqual(ways);
  });

  it("has numbers that differ, the same on every run", () => {
    const { seed } = seedOf("softmax");
    const text = grow(seed, ["C"], 256).stdin.toString();
    expect(grow(seed, ["C"], 256).stdin.toString()).toBe(text);
    const numbers: number[] = JSON.parse(text);
    expect(new Set(numbers).size).toBeGreaterThan(numbers.length / 2);
  });
});
