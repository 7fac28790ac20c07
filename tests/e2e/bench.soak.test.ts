import { expect, it } from "vitest";
import { dlj } from "./dlj.ts";

it("measures another language without its start", async () => {
  const file = "tests/fixtures/languages/softmax.cpp";
  const { code, out } = await dlj(["bench", "softmax", file, "--rounds", "1"]);
  expect(code).toBe(0);
  expect(out).toContain("A solution in cpp reads and prints within its time");
}, 120_000);
