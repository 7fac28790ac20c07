import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { value as en } from "../../src/text/en/value.ts";
import { value as zh } from "../../src/text/zh/value.ts";
import { compareOutputs, outputsAgree } from "../../src/value/compare.ts";
import { explain } from "../../src/value/explain.ts";
import type { Tolerance } from "../../src/value/tolerance.ts";
import { floats, moved, print, soup } from "./printed.ts";
import { runs } from "./runs.ts";

const style = fc.nat({ max: 30 });

describe("comparing is reflexive", () => {
  test("for whatever looks like output", () => {
    fc.assert(
      fc.property(soup, (text) => outputsAgree(text, text)),
      { numRuns: runs(400) },
    );
  });
  test("for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => outputsAgree(bytes, bytes)),
      { numRuns: runs(200) },
    );
  });
  test("if containers are distinguished", () => {
    fc.assert(
      fc.property(soup, (text) => outputsAgree(text, text, { containers: "strict" })),
      { numRuns: runs(200) },
    );
  });
});

test("comparing is symmetric for two bracketed values of floats", () => {
  const pair = fc.tuple(
    floats(3),
    style,
    style,
    fc.nat(50),
    fc.constantFrom(0, 0.5e-4, 1e-4, 1.00005e-4, 2e-4, 1),
  );
  fc.assert(
    fc.property(pair, ([value, one, other, place, by]) => {
      const [left, right] = [print(value, one), print(moved(value, place, by), other)];
      expect(outputsAgree(right, left)).toBe(outputsAgree(left, right));
    }),
    { numRuns: runs(200) },
  );
});

test("symmetric too for two values of different structure", () => {
  fc.assert(
    fc.property(floats(2), floats(2), style, (one, other, how) => {
      const [left, right] = [print(one, how), print(other, how)];
      expect(outputsAgree(right, left)).toBe(outputsAgree(left, right));
    }),
    { numRuns: runs(100) },
  );
});

describe("a looser tolerance never refuses what a stricter one accepts", () => {
  const size = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(0, 1e-15, 1e-12, 1e-9, 1e-6, 1e-4, 1e-2, 1),
  );
  const tolerances: fc.Arbitrary<readonly [Tolerance, Tolerance]> = fc.oneof(
    fc
      .tuple(fc.nat(15), fc.nat(15))
      .map(([a, b]) => [{ decimals: Math.max(a, b) }, { decimals: Math.min(a, b) }] as const),
    fc
      .tuple(size, size)
      .map(([a, b]) => [{ absolute: Math.min(a, b) }, { absolute: Math.max(a, b) }] as const),
    fc
      .tuple(size, size)
      .map(([a, b]) => [{ relative: Math.min(a, b) }, { relative: Math.max(a, b) }] as const),
  );
  const by = fc.oneof(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.integer({ min: 0, max: 16 }).map((d) => 10 ** -d),
  );

  test("for sequences of floats", () => {
    fc.assert(
      fc.property(
        floats(2),
        style,
        fc.nat(20),
        by,
        tolerances,
        (value, how, place, change, [strict, loose]) => {
          const [left, right] = [print(value, how), print(moved(value, place, change), how)];
          fc.pre(outputsAgree(left, right, { tolerance: strict }));
          return outputsAgree(left, right, { tolerance: loose });
        },
      ),
      { numRuns: runs(200) },
    );
  });
  test("for whatever looks like output", () => {
    fc.assert(
      fc.property(soup, by, tolerances, (left, change, [strict, loose]) => {
        const right = left.replace(/-?\d+\.\d+/g, (number) => String(Number(number) + change));
        fc.pre(outputsAgree(left, right, { tolerance: strict }));
        return outputsAgree(left, right, { tolerance: loose });
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("one float changed anywhere in a value of floats under 10^4", () => {
  const sign = fc.constantFrom(1, -1);

  test("by two units of the 4th decimal is refused", () => {
    fc.assert(
      fc.property(
        floats(4, true),
        style,
        style,
        fc.nat(200),
        sign,
        (value, one, other, place, s) => {
          expect(outputsAgree(print(value, one), print(moved(value, place, s * 2e-4), other))).toBe(
            false,
          );
        },
      ),
      { numRuns: runs(400) },
    );
  });
  test("by half a unit is accepted", () => {
    fc.assert(
      fc.property(
        floats(4, true),
        style,
        style,
        fc.nat(200),
        sign,
        (value, one, other, place, s) => {
          expect(
            outputsAgree(print(value, one), print(moved(value, place, s * 0.5e-4), other)),
          ).toBe(true);
        },
      ),
      { numRuns: runs(400) },
    );
  });
});

test("an extra or a missing value is always refused", () => {
  fc.assert(
    fc.property(
      floats(2),
      style,
      fc.constantFrom("0.5", "None", "[]", "done", "..."),
      (value, how, extra) => {
        const text = print(value, how);
        for (const other of [`${text}\n${extra}`, `${extra}\n${text}`]) {
          expect(outputsAgree(text, other)).toBe(false);
          expect(outputsAgree(other, text)).toBe(false);
        }
      },
    ),
    { numRuns: runs(100) },
  );
});

test("what differs has a sentence in both languages, and is data that JSON holds", () => {
  fc.assert(
    fc.property(soup, soup, fc.option(soup, { nil: "" }), (left, right, stdin) => {
      const found = compareOutputs(left, right, { stdin });
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      for (const messages of [en, zh]) {
        const sentence = explain(found, messages);
        expect(sentence).toMatch(/\S/);
        expect(sentence).not.toMatch(/undefined|\[object|[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
      }
    }),
    { numRuns: runs(400) },
  );
});
