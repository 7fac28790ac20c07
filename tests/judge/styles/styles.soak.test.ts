import { expect, test } from "vitest";
import { refusedStyles } from "./styles.ts";

test("the answers of all right solutions are accepted in 40 printing styles", () => {
  const { compared, refused } = refusedStyles(1);
  expect(refused).toEqual([]);
  expect(compared).toBeGreaterThan(100_000);
}, 1_800_000);
