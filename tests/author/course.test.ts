import { describe, expect, it } from "vitest";
import type { Report } from "../../src/author/finding.ts";
import { checkGap, checkPlace } from "../../src/author/verify/course.ts";
import type { ProblemSpec } from "../../src/problem/spec.ts";

const spec = (id: string, order: number, more: Partial<ProblemSpec> = {}): ProblemSpec =>
  ({ id, order, track: "foundations", prerequisites: [], aliases: [], ...more }) as ProblemSpec;
const report = ((_file: string, rule: string, facts: object) => [rule, facts]) as unknown as Report;
const first = spec("relu", 1);
const later = spec("dqn", 1, { track: "cnn" });

const placed = (one: ProblemSpec) =>
  checkPlace("folder", one, [first, later, one], [first, later, one], report);

describe("a problem's place in the course", () => {
  it("is after what it requires", () => {
    expect(placed(spec("softmax", 2, { prerequisites: ["relu"] }))).toEqual([]);
    const required = (id: string) => placed(spec("softmax", 2, { prerequisites: [id] }));
    expect(required("softmax")).toEqual([["latePrerequisite", { id: "softmax" }]]);
    expect(required("dqn")).toEqual([["latePrerequisite", { id: "dqn" }]]);
    expect(required("gelu")).toEqual([["unknownPrerequisite", { id: "gelu" }]]);
  });

  it("is its own, and so are its names", () => {
    expect(placed(spec("softmax", 1))).toEqual([["repeatedOrder", { order: 1, other: "relu" }]]);
    expect(placed(spec("softmax", 2, { aliases: ["ReLU", "soft_max"] }))).toEqual([
      ["repeatedAlias", { alias: "ReLU", other: "relu" }],
    ]);
  });

  it("may have the order of a problem of another folder, such as a new one of dlj's", () => {
    const one = spec("softmax", 1);
    expect(checkPlace("folder", one, [first, one], [one], report)).toEqual([]);
  });

  it("leaves no gap before it", () => {
    const gap = (order: number) => checkGap("folder", spec("x", order), [first, later], report);
    expect([gap(1), gap(2)]).toEqual([[], []]);
    expect(gap(3)).toEqual([["orderGap", { order: 3, track: "foundations" }]]);
  });
});
