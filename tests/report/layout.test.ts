import { describe, expect, it } from "vitest";
import { timeLeft } from "../../src/report/terminal/layout.ts";

describe("the time left", () => {
  it.each([
    [0.2, "1 s"],
    [89, "89 s"],
    [90, "2 min"],
    [3600, "60 min"],
    [5399, "1 h 30 min"],
    [7260, "2 h 1 min"],
  ])("of %s seconds is %s", (seconds, said) => {
    expect(timeLeft(seconds)).toBe(said);
  });
});
