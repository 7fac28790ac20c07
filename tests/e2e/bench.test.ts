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
  expect(bench).toMatchObject({
    format: "dlj-bench",
    grows: ["C"],
    timed: "functions",
    stopped: "slow",
  });
  expect(bench.growth.input).toBeCloseTo(1, 5);
  expect(bench.growth.solution?.exponent).toBeGreaterThan(1.6);
  expect(bench.growth.solution?.exponent).toBeLessThan(2.4);
  const last = bench.sizes.at(-1);
  expect((last?.solution ?? 0) / (last?.reference ?? 1)).toBeGreaterThan(20);
  expect(bench.sizes.every(({ agrees }) => agrees)).toBe(true);
}, 120_000);

it("times the call of a function alone, without what its file prints", async () => {
  const [functions = ""] = loops.split("if __name__");
  const file = write("alone.py", `${functions}print(softmax([1.0]))\n`);
  const ran = await dlj(["bench", "softmax", file, "--json", "--rounds", "1"], { cwd });
  expect([ran.code, ran.err]).toEqual([0, ""]);
  const { timed, sizes }: Bench = JSON.parse(ran.out);
  expect(timed).toBe("functions");
  expect(sizes.every(({ agrees }) => agrees)).toBe(true);
  const last = sizes.at(-1);
  expect((last?.solution ?? 0) / (last?.reference ?? 1)).toBeGreaterThan(20);
}, 120_000);

it("says that an input can't grow", async () => {
  const fixed = await dlj(["bench", "sigmoid", "solutions/sigmoid.py", "--rounds", "1"]);
  expect(fixed.code).toBe(0);
  expect(fixed.out).toContain("can grow, so only one size is measured");
}, 120_000);

it("names wrong arguments, and has no times for a solution that fails", async () => {
  const unknown = await dlj(["bench", "softmax", "solutions/softmax.py", "--grow", "N"]);
  expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining("It has C.")]);
  const broken = write("broken.py", "print(1 / 0)\n");
  const failing = await dlj(["bench", "softmax", broken], { cwd });
  expect(failing.code).toBe(2);
  expect(failing.err).toMatch(
    /fails on the smallest input[\s\S]*ZeroDivisionError[\s\S]*dlj run softmax/,
  );
});
