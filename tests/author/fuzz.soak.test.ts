import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { openFuzz, softmaxBut } from "./open-fuzz.ts";

let opened: Awaited<ReturnType<typeof openFuzz>>;
beforeAll(async () => {
  opened = await openFuzz();
}, 60_000);
afterAll(() => opened.close());

const search: typeof opened.search = (...args) => opened.search(...args);

describe("softmax", () => {
  test("wrong only above a threshold: one number near it is left", async () => {
    const { found } = await search("softmax", softmaxBut("if max(scores) > 2: p = [0.0] + p[1:]"));
    const [number] = JSON.parse(found?.simplest.stdin.toString() ?? "[]") as number[];
    expect(number).toBeGreaterThan(2);
    expect(number).toBeLessThanOrEqual(3);
  }, 120_000);

  test("the same seed finds the same", async () => {
    const source = softmaxBut("if len(scores) > 1 and scores[0] > scores[1]: p = [0.0]");
    const [one, other] = [await search("softmax", source), await search("softmax", source)];
    expect(one.found?.first.stdin).toEqual(other.found?.first.stdin);
    expect(one.found?.simplest.stdin).toEqual(other.found?.simplest.stdin);
  }, 120_000);
});

test("a solution in another language", async () => {
  const source = `const z = Number(require("fs").readFileSync(0, "utf8"));
console.log(z < 0 ? 0.0 : 1 / (1 + Math.exp(-z)));`;
  const { found } = await search("sigmoid", source, "javascript");
  expect(found?.simplest.result.verdict).toBe("WA");
  expect(Number(found?.simplest.stdin.toString())).toBe(-1);
}, 240_000);

test("probabilities stay probabilities", async () => {
  const source = `
import math
p, q = eval(input()), eval(input())
kl = sum(a * math.log(a / b) if a > 0 and b > 0 else math.inf if a > 0 else 0.0 for a, b in zip(p, q))
print(kl if len(p) < 3 else kl + 1)
`;
  const { found } = await search("kl-divergence", source);
  const [p, q] = (found?.simplest.stdin.toString() ?? "")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as number[]);
  expect(p).toHaveLength(3);
  for (const row of [p, q]) expect(row?.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 2);
}, 120_000);

test("every misconception of softmax but that of stability has a counterexample", async () => {
  const folder = join(packageRoot, "problems/softmax/misconceptions");
  for (const name of [
    "base-two",
    "independent-sigmoids",
    "log-softmax",
    "negated-scores",
    "no-exponential",
  ]) {
    const { found } = await search("softmax", readFileSync(join(folder, `${name}.py`), "utf8"));
    expect(found, name).toBeDefined();
  }
}, 240_000);
