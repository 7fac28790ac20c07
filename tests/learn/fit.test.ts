import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growthOf } from "../../src/learn/bench/fit.ts";

const scales = [1, 2, 4, 8, 16, 32, 64];

describe("how times grow", () => {
  it("is the power of the scale, within its margin, whatever the noise of 10 %", () => {
    const noise = fc.array(fc.double({ min: -0.1, max: 0.1, noNaN: true }), {
      minLength: scales.length,
      maxLength: scales.length,
    });
    fc.assert(
      fc.property(fc.double({ min: 0.8, max: 3, noNaN: true }), noise, (power, factors) => {
        const times = scales.map(
          (k, i) => [k, 0.001 * k ** power * (1 + (factors[i] ?? 0))] as const,
        );
        const growth = growthOf(times);
        expect(growth).toBeDefined();
        expect(Math.abs((growth?.exponent ?? 0) - power)).toBeLessThan(0.2);
      }),
    );
  });

  it("is unknown if a fixed cost dominates, there are few times, or no power law fits", () => {
    expect(growthOf(scales.map((k) => [k, 0.0003 + k * 1e-9]))).toBeUndefined();
    expect(growthOf(scales.map((k) => [k, k * 1e-6]))).toBeUndefined();
    expect(
      growthOf([
        [1, 0.1],
        [2, 0.2],
        [4, 0.4],
      ]),
    ).toBeUndefined();
    expect(growthOf(scales.map((k, i) => [k, i % 2 === 0 ? 0.001 : 0.1 * k]))).toBeUndefined();
    expect(growthOf([])).toBeUndefined();
  });
});
