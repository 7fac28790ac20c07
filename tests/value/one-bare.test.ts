import { describe, expect, it } from "vitest";
import { outputsAgree } from "../../src/value/compare.ts";

describe("one bare value for one within brackets", () => {
  it.each([
    ["[0.7]", "0.7", true],
    ["[[0.7]]", "0.70004", true],
    ["([0.7],)", "0.7", true],
    ["[3]", "3", true],
    ["[True]", "True", true],
    ["['rep']", "rep", true],
    ["[(1+2j)]", "(1+2j)", true],
    ["['rep']", "lay", false],
    ["['rep']", "'rep'", false],
    ["[True]", "1", false],
    ["([0.7], 0.5)", "(0.7, 0.5)", false],
    ["[0.7]", "0.8", false],
    ["[3]", "4", false],
    ["[0.7]", "[[0.7]]", false],
    ["0.7", "[0.7]", false],
    ["[[0.7]]", "[0.7]", false],
    ["[0.7, 0.3]", "0.7", false],
    ["[]", "0", false],
    ["['a']", "7", false],
    ["{'a': 0.7}", "0.7", false],
  ])("%s printed as %s: %s", (expected, actual, agrees) => {
    expect(outputsAgree(expected, actual)).toBe(agrees);
  });

  it("is another container if containers matter", () => {
    expect(outputsAgree("[0.7]", "0.7", { containers: "strict" })).toBe(false);
  });
});
