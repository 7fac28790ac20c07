import { expect, it } from "vitest";
import { filled, problems, refused, told } from "./filled.ts";

it.each(["en", "zh"] as const)("starters (%s) are accepted on every case", async (language) => {
  const programs = problems.map((one) => [one, filled(one, language)] as const);
  expect(told(await refused(programs, () => true))).toEqual([]);
});
