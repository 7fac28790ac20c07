import { expect, test } from "vitest";
import { refusedStyles } from "./styles.ts";

test("the answers of some right solutions are accepted in 40 printing styles", () => {
  const { compared, refused } = refusedStyles(29);
  expect(refused).toEqual([]);
  expect(compared).toBeGreaterThan(4000);
}, 120_000);
