import { expect, it } from "vitest";
import { columnsOf } from "../../src/cli/shared/context.ts";

it.each([
  [true, 60, 60],
  [true, 20, 40],
  [true, 300, 160],
  [true, 0, 80],
  [false, 120, 80],
] as const)("terminal %s with %i columns: laid out for %i", (isTTY, columns, laidOut) => {
  expect(columnsOf({ isTTY: isTTY as true, columns })).toBe(laidOut);
});
