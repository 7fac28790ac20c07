import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { grow, seedFrom, symbolsOf, waysToGrow } from "../../src/learn/bench/grow.ts";
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
    for (const way of waysToGrow(seed, spec.output)) {
      const grown = grow(seed, way, 4);
      // If an axis is a formula of other axes, run the reference. If it is a symbol, the spec is enough.
      const isPlain = spec.input.every(({ shape = [] }) =>
        shape.every((axis) => /^\w+$/.test(axis)),
      );
      const { issues, sizes } = readInput(spec, grown.stdin);
      if (isPlain && way.every((name) => symbolsOf(seed).has(name))) expect(issues).toEqual([]);
      for (const name of way) {
        if (issues.length === 0) expect(sizes.get(name)).toBe(4 * (seed.sizes.get(name) ?? 0));
      }
    }
  });

  it("keeps rows that sum to 1, ranges, and the axes of a line that the spec leaves open", () => {
    const entropy = seedOf("kl-divergence");
    const grown = readInput(entropy.spec, grow(entropy.seed, ["C"], 64).stdin);
    for (const value of grown.values) {
      const row = value && "items" in value ? value.items : [];
      const sum = row.reduce((total, item) => total + (item.kind === "number" ? item.value : 0), 0);
      expect(sum).toBeCloseTo(1, 4);
    }
    const attention = seedOf("scaled-dot-product-attention");
    expect(attention.seed.axes[3]).toEqual(["Lq", "Lk"]);
  });

  it("has numbers that differ, the same on every run", () => {
    const { seed } = seedOf("softmax");
    const text = grow(seed, ["C"], 256).stdin.toString();
    expect(grow(seed, ["C"], 256).stdin.toString()).toBe(text);
    const numbers: number[] = JSON.parse(text);
    expect(new Set(numbers).size).toBeGreaterThan(numbers.length / 2);
  });
});
