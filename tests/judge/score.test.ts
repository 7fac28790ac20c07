import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Fraction } from "../../src/judge/fraction.ts";
import type { CaseResult } from "../../src/judge/result.ts";
import { defaultScheme, type ScoringScheme, score } from "../../src/judge/score.ts";

const fraction = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n))
  .map(([top, bottom]) => new Fraction(top, bottom));

describe("Fraction", () => {
  it("reads back from its printed form", () => {
    fc.assert(
      fc.property(fraction, (one) => {
        expect(Fraction.parse(`${one}`)).toEqual(one);
      }),
    );
  });
  it("adds exactly, in any order", () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(a.plus(b).plus(c)).toEqual(c.plus(a).plus(b));
        expect(a.plus(b).times(c)).toEqual(a.times(c).plus(b.times(c)));
      }),
    );
  });
  it("is within half a unit of its rounded form", () => {
    fc.assert(
      fc.property(fraction, fc.integer({ min: 0, max: 6 }), (one, decimals) => {
        const error = Fraction.parse(one.toDecimal(decimals)).plus(one.times(new Fraction(-1n)));
        const size = error.numerator < 0n ? -error.numerator : error.numerator;
        expect(2n * size * 10n ** BigInt(decimals) <= error.denominator).toBe(true);
      }),
    );
  });
  it.each([
    ["1/3", "0.33"],
    ["2/3", "0.67"],
    ["1/200", "0.01"],
    ["-1/200", "-0.01"],
    ["-1/300", "0"],
    ["5/2", "2.5"],
    ["12", "12"],
  ])("prints %s as %s", (text, printed) => {
    expect(Fraction.parse(text).toDecimal()).toBe(printed);
  });
  it("refuses text that is not a number", () => {
    expect(() => Fraction.parse("one")).toThrow(RangeError);
  });
});

const one = (group: CaseResult["group"], verdict: CaseResult["verdict"]): CaseResult => ({
  group,
  name: `${Math.random()}`,
  deciding: group !== "stability",
  verdict,
  ran: true,
  cpu: 0,
  wall: 0,
  memory: 0,
});
const points = (
  cases: CaseResult[],
  verdict: CaseResult["verdict"],
  scheme: Partial<ScoringScheme> = {},
) => {
  const { earned, possible } = score(
    { problem: "softmax", verdict, cases },
    { ...defaultScheme, ...scheme },
  );
  return `${earned} of ${possible}`;
};

describe("score", () => {
  const two = [
    one("sample", "AC"),
    one("hidden", "AC"),
    one("hidden", "WA"),
    one("stability", "RTE"),
  ];
  it("gives each deciding case its share", () => {
    expect(points(two, "WA")).toBe("2/3 of 1");
    expect(points(two, "WA", { weights: { softmax: 2.5 } })).toBe("5/3 of 5/2");
  });
  it("weighs the groups", () => {
    expect(points(two, "WA", { groups: { sample: 0, hidden: 1 } })).toBe("1/2 of 1");
  });
  it("looks only at the groups that count", () => {
    expect(points(two, "WA", { groups: { sample: 1, hidden: 0 } })).toBe("1 of 1");
    expect(points(two, "WA", { groups: { sample: 1, hidden: 0 }, scoring: "all" })).toBe("1 of 1");
    expect(points(two, "WA", { groups: { sample: 0, hidden: 1 }, scoring: "all" })).toBe("0 of 1");
  });
  it("counts stability if it has a weight, also for an accepted solution", () => {
    const overflows = [one("sample", "AC"), one("hidden", "AC"), one("stability", "RTE")];
    const groups = { sample: 1, hidden: 1, stability: 2 };
    expect(points(overflows, "AC", { groups })).toBe("1/2 of 1");
    expect(points(overflows, "AC", { groups, scoring: "all" })).toBe("0 of 1");
    expect(points(overflows, "AC")).toBe("1 of 1");
  });
  it("weighs exactly, however small or large the weights", () => {
    const weights = (softmax: number) => ({ weights: { softmax } });
    expect(points(two, "WA", weights(0.1))).toBe("1/15 of 1/10");
    expect(points(two, "WA", weights(1.5e-13))).toBe(`1/${10n ** 13n} of 3/${2n * 10n ** 13n}`);
    expect(points(two, "WA", weights(3e21))).toBe(`${2n * 10n ** 21n} of ${3n * 10n ** 21n}`);
  });
  it("gives all or nothing if asked to", () => {
    expect(points(two, "WA", { scoring: "all" })).toBe("0 of 1");
    expect(points(two.slice(0, 2), "AC", { scoring: "all" })).toBe("1 of 1");
  });
  it("gives all points to an accepted solution, whichever groups have no weight", () => {
    expect(points([one("sample", "AC")], "AC", { groups: { sample: 0 } })).toBe("1 of 1");
  });
  it("gives none to a refused solution, even if no group has a weight", () => {
    expect(points([one("sample", "WA")], "WA", { groups: { sample: 0 } })).toBe("0 of 1");
  });
  it("pays a bonus for stability only if asked to", () => {
    const stable = [one("sample", "AC"), one("stability", "AC"), one("stability", "RTE")];
    expect(points(stable, "AC")).toBe("1 of 1");
    expect(points(stable, "AC", { stability: { bonus: 0.1 } })).toBe("21/20 of 1");
    const other = [one("sample", "AC"), { ...one("hidden", "AC"), deciding: false }];
    expect(points(other, "AC", { stability: { bonus: 0.1 } })).toBe("1 of 1");
  });
  it("gives no bonus if --strict lets stability decide, but counts those cases", () => {
    const strict = [
      one("sample", "AC"),
      { ...one("stability", "AC"), deciding: true },
      { ...one("stability", "WA"), deciding: true },
    ];
    expect(points(strict, "WA", { stability: { bonus: 0.5 } })).toBe("2/3 of 1");
  });
  it("weighs fresh cases as hidden ones, unless they have a weight of their own", () => {
    const fresh = { ...one("hidden", "WA"), name: "fresh-1" };
    const known = [one("hidden", "AC"), fresh];
    expect(points(known, "WA")).toBe("1/2 of 1");
    expect(points(known, "WA", { groups: { hidden: 3 } })).toBe("1/2 of 1");
    expect(points(known, "WA", { groups: { hidden: 1, fresh: 9 } })).toBe("1/10 of 1");
    expect(points(known, "WA", { groups: { hidden: 1, fresh: 0 } })).toBe("1 of 1");
    const sample = [{ ...one("sample", "AC"), name: "fresh-1" }, one("hidden", "WA")];
    expect(points(sample, "WA", { groups: { hidden: 1, fresh: 9 } })).toBe("1/2 of 1");
    expect(
      points([one("sample", "AC"), one("stability", "AC")], "AC", { groups: { fresh: 1 } }),
    ).toBe("1 of 1");
  });
  it("takes all points from a hard-coded solution only if asked to", () => {
    const solution = {
      problem: "softmax",
      verdict: "WA",
      hardCoded: 1,
      cases: [one("sample", "AC"), one("hidden", "WA")],
    } as const;
    const earned = (hardCoded: ScoringScheme["hardCoded"]) =>
      `${score({ ...solution, cases: [...solution.cases] }, { ...defaultScheme, hardCoded }).earned}`;
    expect([earned("report"), earned("zero")]).toEqual(["1/2", "0"]);
  });
  it("gives no points for NA and CE", () => {
    expect(points([one("sample", "AC")], "NA")).toBe("0 of 1");
    expect(points([one("sample", "AC")], "CE")).toBe("0 of 1");
    expect(points([one("sample", "AC"), one("hidden", "JE")], "JE")).toBe("0 of 1");
  });
});
