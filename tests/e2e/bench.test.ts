import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Bench } from "../../src/learn/bench/bench.ts";
import { dlj } from "./dlj.ts";

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "dlj-bench-"));
});
afterAll(() => rmSync(cwd, { recursive: true }));

function write(name: string, source: string): string {
  writeFileSync(join(cwd, name), source);
  return `./${name}`;
}

/** Quadratic, while the reference is linear: it computes the sum again for each element. */
const loops = `from __future__ import annotations
import math


def softmax(scores):
    return [math.exp(s) / sum(math.exp(t) for t in scores) for s in scores]


if __name__ == "__main__":
    print(softmax(eval(input())))
`;

it("tells a quadratic loop from the reference, as data", async () => {
  const file = write("loops.py", loops);
  const { code, out, err } = await dlj(["bench", "softmax", file, "--json", "--rounds", "2"], {
    cwd,
  });
  expect([code, err]).toEqual([0, ""]);
  const bench: Bench & { format: string } = JSON.parse(out);
  expect(bench).toMatchObject({ format: "dlj-bench", grows: ["C"], rounds: 2, stopped: "slow" });
  expect(bench.sizes.map(({ scale }) => scale)).toEqual(bench.sizes.map((_, i) => 2 ** i));
  const [first, last] = [bench.sizes[0], bench.sizes.at(-1)];
  expect(last?.sizes.C).toBe((first?.sizes.C ?? 0) * (last?.scale ?? 0));
  // Both print the same: only a clock can tell them apart. At this size the true ratio is over 100.
  expect(last?.solution).toBeGreaterThan(last?.reference ?? 0);
  expect(bench.sizes.every(({ agrees }) => agrees)).toBe(true);
}, 120_000);

it("times the call of a function alone, without its file's own work", async () => {
  const [functions = ""] = loops.split("if __name__");
  const slow = "sum(i * i for i in range(3_000_000))\nprint(softmax([1.0]))\n";
  const file = write("alone.py", functions + slow);
  const { code, out, err } = await dlj(["bench", "softmax", file, "--json", "--rounds", "1"], {
    cwd,
  });
  expect([code, err]).toEqual([0, ""]);
  const { sizes }: Bench = JSON.parse(out);
  expect(sizes.every(({ agrees }) => agrees)).toBe(true);
  // If the file's own loop counted, the first run would be long enough to stop.
  expect(sizes.length).toBeGreaterThan(1);
}, 120_000);

it("says that an input can't grow, and that another language's start counts", async () => {
  const fixed = await dlj(["bench", "sigmoid", "solutions/sigmoid.py", "--rounds", "1"]);
  expect(fixed.code).toBe(0);
  expect(fixed.out).toContain("can grow, so only one size is measured");
  const args = ["bench", "softmax", "tests/fixtures/languages/softmax.js", "--rounds", "1"];
  const { code, out } = await dlj(args);
  expect(code).toBe(0);
  expect(out).toContain("The time of a javascript solution includes starting");
}, 120_000);

it("says that the answers differ", async () => {
  const source = "s = eval(input())\nt = 0\nfor x in s:\n    t += x\nprint([x / t for x in s])\n";
  const script = write("script.py", source);
  const { code, out } = await dlj(["bench", "softmax", script, "--rounds", "1"], { cwd });
  expect(code).toBe(0);
  expect(out).toContain("* The two answers differ");
}, 120_000);

it("has no times for a solution that fails", async () => {
  const broken = write("broken.py", "print(1 / 0)\n");
  const failing = await dlj(["bench", "softmax", broken], { cwd });
  expect(failing.code).toBe(2);
  expect(failing.err).toMatch(
    /fails on the smallest input[\s\S]*ZeroDivisionError[\s\S]*dlj run softmax broken\.py/,
  );
  const endless = write("endless.py", "input()\nwhile True: pass\n");
  const { code, err } = await dlj(["bench", "softmax", endless], { cwd });
  expect(code).toBe(2);
  expect(err).toMatch(/fails on the smallest input[\s\S]*CPU time; the limit is \d+ s/);
}, 120_000);

it("compares no answer in which NumPy leaves elements out", async () => {
  const source = "import numpy as np\ne = np.exp(eval(input()))\nprint(e / e.sum())\n";
  const { code, out } = await dlj(
    ["bench", "softmax", write("array.py", source), "--rounds", "1"],
    {
      cwd,
    },
  );
  expect(code).toBe(0);
  expect(out).toContain("print(x.tolist())");
  expect(out).not.toContain("*");
}, 120_000);
