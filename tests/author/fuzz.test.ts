import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AuthorContext } from "../../src/author/author-context.ts";
import { loadDraft } from "../../src/author/folder.ts";
import { type FuzzResult, fuzz } from "../../src/author/fuzz/fuzz.ts";
import { misconceptionLike } from "../../src/author/fuzz/hint.ts";
import { makeTrial } from "../../src/author/fuzz/trial.ts";
import { readProgram } from "../../src/judge/solution.ts";
import { packageRoot } from "../../src/package-root.ts";
import { openBench } from "./bench.ts";

let bench: AuthorContext;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ bench, close } = await openBench());
}, 60_000);
afterAll(() => close());

const options = { seed: 1, count: 600, seconds: 60 };

function trialOf(id: string, source: string) {
  const problem = loadDraft(join(packageRoot, "problems", id));
  const program = { language: "python", name: `${id}.py`, source: Buffer.from(source) };
  return makeTrial(bench, problem, program);
}

const search = (id: string, source: string): Promise<FuzzResult> =>
  fuzz(trialOf(id, source), options);

const softmaxBut = (wrong: string) => `
import math
scores = eval(input())
exponentials = [math.exp(score - max(scores)) for score in scores]
p = [e / sum(exponentials) for e in exponentials]
${wrong}
print(p)
`;

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

  test("wrong only above a threshold: one number near it is left", async () => {
    const { found } = await search("softmax", softmaxBut("if max(scores) > 2: p = [0.0] + p[1:]"));
    const [number] = JSON.parse(found?.simplest.stdin.toString() ?? "[]") as number[];
    expect(number).toBeGreaterThan(2);
    expect(number).toBeLessThanOrEqual(3);
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

  test("the same seed finds the same", async () => {
    const source = softmaxBut("if len(scores) > 1 and scores[0] > scores[1]: p = [0.0]");
    const [one, other] = [await search("softmax", source), await search("softmax", source)];
    expect(one.found?.first.stdin).toEqual(other.found?.first.stdin);
    expect(one.found?.simplest.stdin).toEqual(other.found?.simplest.stdin);
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

test("a solution in another language", async () => {
  const problem = loadDraft(join(packageRoot, "problems/sigmoid"));
  const source = `const z = Number(require("fs").readFileSync(0, "utf8"));
console.log(z < 0 ? 0.0 : 1 / (1 + Math.exp(-z)));`;
  const program = { language: "javascript", name: "sigmoid.js", source: Buffer.from(source) };
  const { found } = await fuzz(makeTrial(bench, problem, program), options);
  expect(found?.simplest.result.verdict).toBe("WA");
  expect(Number(found?.simplest.stdin.toString())).toBe(-1);
}, 240_000);

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
    const program = readProgram(join(folder, `${name}.py`));
    const trial = makeTrial(bench, loadDraft(join(packageRoot, "problems/softmax")), program);
    const { found } = await fuzz(trial, options);
    expect(found, name).toBeDefined();
  }
}, 240_000);
