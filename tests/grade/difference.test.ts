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

  it("names the rules for points if the same verdicts earn another share", () => {
    const half = { points: { earned: "1/2", possible: "1" } };
    const { changes } = differenceOf(before, runOf(solved({ a: "AC", b: "AC" }, half)));
    expect(changes).toMatchObject([{ causes: ["points"], cases: [] }]);
  });

  it("names the cases if there are others, though the problem is the same", () => {
    // Such as fresh cases: the problem's files have not changed.
    const { changes } = differenceOf(before, runOf(solved({ a: "AC", c: "TLE" })));
    expect(changes).toMatchObject([{ causes: ["cases"] }]);
    const fewer = differenceOf(runOf(solved({ a: "AC", b: "WA" })), runOf(solved({ a: "AC" })));
    expect(fewer.changes).toMatchObject([{ causes: ["cases"], removed: ["hidden/b"] }]);
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

  it("is empty if another number of points has the same value and verdict", () => {
    const { solutions } = before;
    const ids = (found: ReturnType<typeof differenceOf>) =>
      found.changes.map(({ old, now }) => (now ?? old)?.student).join(" ");
    const two = (first: SolutionResult, second: SolutionResult) =>
      runOf(first, { solutions: [second, first] });
    const bob = resultOf("bob", "relu");
    const now = two(solved(worse), bob);
    expect(ids(differenceOf(two(solutions[0] as SolutionResult, bob), now))).toBe("ann");
    expect(differenceOf(now, now)).toEqual({ run: [], changes: [], same: 2 });
    const failed = resultOf("bob", "relu", { verdict: "WA" });
    expect(ids(differenceOf(now, two(solutions[0] as SolutionResult, failed)))).toBe("ann bob");
    // Points may change without a verdict, and the other way round.
    const half = { points: { earned: "1/2", possible: "1" } };
    expect(ids(differenceOf(before, runOf(solved({ a: "AC", b: "AC" }, half))))).toBe("ann");
    const other = { verdict: "TLE", points: { earned: "1", possible: "1" } } as const;
    expect(ids(differenceOf(before, runOf(solved({ a: "AC", b: "AC" }, other))))).toBe("ann");
    const { points: _, ...without } = resultOf("ann", "relu");
    expect(ids(differenceOf(before, runOf({ ...without, verdict: "AC" })))).toBe("ann");
    expect(ids(differenceOf(runOf(without), runOf(without)))).toBe("");
  });

  it("lists each fact of a run that its results depend on", () => {
    const { environment } = before;
    const of = (over: Partial<Result>) => differenceOf(before, { ...before, ...over }).run;
    const where = (over: Partial<Result["environment"]>) =>
      of({ environment: { ...environment, ...over } });
    expect([
      ...of({ judge: { version: "9", catalogue: "c" } }),
      ...[
        ...where({ python: "3.9.1" }),
        ...where({ engine: "process" }),
        ...where({ tier: "bare" }),
      ],
      ...of({ strict: true }),
      ...where({ platform: "darwin-arm64" }),
    ]).toEqual([
      { what: "judge", old: "0.1.0", now: "9" },
      { what: "python", old: "3.11.7", now: "3.9.1" },
      { what: "engine", old: "forkserver", now: "process" },
      { what: "tier", old: "nested", now: "bare" },
      { what: "strict", old: "-", now: "+" },
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
