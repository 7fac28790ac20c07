import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fuzz } from "../../src/author/fuzz/fuzz.ts";
import { misconceptionLike } from "../../src/author/fuzz/hint.ts";
import { packageRoot } from "../../src/package-root.ts";
import { openFuzz, options, softmaxBut } from "./open-fuzz.ts";

let opened: Awaited<ReturnType<typeof openFuzz>>;
beforeAll(async () => {
  opened = await openFuzz();
}, 60_000);
afterAll(() => opened.close());

const trialOf: typeof opened.trialOf = (...args) => opened.trialOf(...args);
const search: typeof opened.search = (...args) => opened.search(...args);

describe("softmax", () => {
  test("wrong only for ties: two equal numbers are left", async () => {
    const { found } = await search(
      "softmax",
      softmaxBut("if len(set(scores)) < len(scores): p = p[::-1] and [2 * x for x in p]"),
    );
    expect(found?.simplest.stdin.toString()).toBe("[0.0, 0.0]\n");
    expect(found?.simplest.result.verdict).toBe("WA");
  }, 120_000);

  test("wrong only for one element: one zero is left", async () => {
    const { found } = await search("softmax", softmaxBut("if len(scores) == 1: p = [0.0]"));
    expect(found?.simplest.stdin.toString()).toBe("[0.0]\n");
  }, 120_000);

  test("a crash is shrunk to a crash", async () => {
    const { found } = await search("softmax", softmaxBut("if len(scores) > 2: p = 1 / 0"));
    expect(found?.simplest.result.verdict).toBe("RTE");
    expect(JSON.parse(found?.simplest.stdin.toString() ?? "[]")).toEqual([0, 0, 0]);
  }, 120_000);

  test("a right solution has no counterexample", async () => {
    const trial = trialOf("softmax", softmaxBut(""));
    const { tried, found } = await fuzz(trial, { ...options, count: 60 });
    expect(found).toBeUndefined();
    expect(tried).toBeGreaterThan(40);
    expect(tried).toBeLessThanOrEqual(60);
  }, 120_000);

  test("the misconception that it follows is recognised on the new input", async () => {
    const file = join(packageRoot, "problems/softmax/misconceptions/base-two.py");
    const source = readFileSync(file, "utf8").replace("You raise", "I raise");
    const trial = trialOf("softmax", source);
    const { found } = await fuzz(trial, options);
    const like = found && (await misconceptionLike(trial, found.simplest));
    expect(like?.name).toBe("base-two");
  }, 120_000);
});

test("no zero and no one is left where another number shows the mistake too, so no other mistake looks like it", async () => {
  const wrong = `
import numpy as np
x, gamma, beta = (np.array(eval(input()), dtype=float) for _ in range(3))
z = (x - x.mean(1, keepdims=True)) / np.sqrt(x.var(1, keepdims=True) + float(input()))
print(np.round(gamma * (z + beta), 4).tolist())
`;
  const trial = trialOf("layer-norm", wrong);
  const { found } = await fuzz(trial, options);
  const numbers = (found?.simplest.stdin.toString() ?? "").match(/-?\d+\.\d+/g)?.map(Number) ?? [];
  expect(numbers).toHaveLength(3);
  for (const number of numbers) expect([0, 1]).not.toContain(Math.abs(number));
  const like = found && (await misconceptionLike(trial, found.simplest));
  expect(like?.name).toBe("beta-scaled-too");
}, 120_000);

test("an input stays valid as it shrinks: heads divide the width, matrices keep their shapes", async () => {
  const reference = readFileSync(join(packageRoot, "solutions/multi-head-attention.py"), "utf8");
  const wrong = reference.replace("np.sqrt(d_h)", "(np.sqrt(d_h) + (num_heads > 1))");
  expect(wrong).not.toBe(reference);
  const { found } = await search("multi-head-attention", wrong);
  const [X, ...rest] = (found?.simplest.stdin.toString() ?? "").trim().split("\n");
  const heads = Number(rest.at(-1));
  const width = (JSON.parse(X ?? "[[]]") as number[][])[0]?.length ?? 0;
  expect(heads).toBeGreaterThan(1);
  expect(width % heads).toBe(0);
  for (const weight of rest.slice(0, -1)) {
    const matrix = JSON.parse(weight) as number[][];
    expect([matrix.length, matrix[0]?.length]).toEqual([width, width]);
  }
}, 120_000);
