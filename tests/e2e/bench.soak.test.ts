import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
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

it("measures another language without its start", async () => {
  const file = "tests/fixtures/languages/softmax.cpp";
  const { code, out } = await dlj(["bench", "softmax", file, "--rounds", "1"]);
  expect(code).toBe(0);
  expect(out).toContain("The time of a cpp solution includes reading and printing");
}, 120_000);

it("measures a script without functions, and says where answers differ", async () => {
  const script = write(
    "script.py",
    "s = eval(input())\nt = 0\nfor x in s:\n    t += x\nprint([x / t for x in s])\n",
  );
  const args = ["bench", "softmax", script, "--rounds", "1"];
  const { code, out } = await dlj(args, { cwd });
  expect(code).toBe(0);
  expect(out).toContain("whole script");
  expect(out).toContain("* The two answers differ");
}, 120_000);
