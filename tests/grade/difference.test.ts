import { describe, expect, it } from "vitest";
import { differenceOf } from "../../src/grade/difference.ts";
import type { CaseResult, Result, SolutionResult } from "../../src/judge/result.ts";
import type { Verdict } from "../../src/judge/verdict.ts";
import { headOf, resultOf } from "./results.ts";

const one = (name: string, verdict: Verdict): CaseResult => ({
  ...{ group: "hidden", name, verdict, deciding: true, ran: true, cpu: 0, wall: 0, memory: 1 },
});

const solved = (verdicts: Record<string, Verdict>, over: Partial<SolutionResult> = {}) => {
  const cases = Object.entries(verdicts).map(([name, verdict]) => one(name, verdict));
  const failed = cases.find(({ verdict }) => verdict !== "AC");
  const earned = failed === undefined ? "1" : "1/2";
  return resultOf("ann", "relu", {
    ...{ verdict: failed?.verdict ?? "AC", cases, source: "s1" },
    ...{ points: { earned, possible: "1" }, ...over },
  });
};

const runOf = (solution: SolutionResult, over: Partial<Result> = {}): Result => ({
  ...{ ...headOf().head, cases: { relu: "c1" }, solutions: [solution], ...over },
});

const before = runOf(solved({ a: "AC", b: "AC" }));
const worse = { a: "AC", b: "WA" } as const;

describe("the difference of two runs", () => {
  it("is nothing between equal runs, whatever their times", () => {
    const later = runOf(solved({ a: "AC", b: "AC" }), { started: "2027-01-01T00:00:00Z", wall: 9 });
    expect(differenceOf(before, later)).toEqual({ run: [], changes: [], same: 1 });
  });

  it.each([
    ["source", runOf(solved(worse, { source: "s2" }))],
    ["cases", runOf(solved(worse), { cases: { relu: "c2" } })],
    ["limits", runOf(solved(worse, { limits: { time: 1, memory: 512, output: 1 } }))],
    ["run", runOf(solved(worse), { judge: { version: "9", catalogue: "c" } })],
    ["none", runOf(solved(worse))],
  ])("names the cause %s and the case", (cause, now) => {
    const { changes, same } = differenceOf(before, now);
    expect(same).toBe(0);
    expect(changes[0]).toMatchObject({
      causes: [cause],
      cases: [{ key: "hidden/b", old: "AC", now: "WA" }],
    });
  });

  it("names the rules for points if no case has another verdict", () => {
    const more = { points: { earned: "2", possible: "2" } };
    expect(differenceOf(before, runOf(solved({ a: "AC", b: "AC" }, more))).changes).toMatchObject([
      { causes: ["points"], cases: [] },
    ]);
  });

  it("names new cases and cases that are gone, and who is in one run only", () => {
    const now = runOf(solved({ a: "AC", c: "TLE" }), { cases: { relu: "c2" } });
    expect(differenceOf(before, now).changes).toMatchObject([
      { causes: ["cases"], added: ["hidden/c"], removed: ["hidden/b"] },
    ]);
    const other = runOf(resultOf("bob", "relu"));
    expect(
      differenceOf(before, other).changes.map(({ old, now: second }) => [
        old?.student,
        second?.student,
      ]),
    ).toEqual([
      ["ann", undefined],
      [undefined, "bob"],
    ]);
  });

  it("lists what differs between the runs", () => {
    const { environment } = before;
    const now = {
      ...before,
      environment: { ...environment, numpy: null },
      fresh: { count: 2, seed: "x" },
    };
    expect(differenceOf(before, now).run).toEqual([
      { what: "numpy", old: "2.4.6", now: "-" },
      { what: "fresh", old: "-", now: "2 (x)" },
    ]);
  });
});
