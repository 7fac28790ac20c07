import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Engine, Run } from "../../src/engine/engine.ts";
import { pythons } from "../pythons.ts";
import { openFor } from "./open-for.ts";
import { endingOf, exceededIn, programsFolder, text, usualLimits } from "./programs.ts";

const languages: Record<string, string> = {
  ".js": "javascript",
  ".ts": "typescript",
  ".cpp": "cpp",
};

let engine: Engine;
beforeAll(async () => {
  engine = await openFor("process", pythons[0]?.path ?? "python3");
});
afterAll(() => engine.close());

function run(name: string, more: Partial<Run> = {}) {
  const source = readFileSync(join(programsFolder, name));
  const program = { language: languages[extname(name)] ?? "", name, source };
  return engine.run({
    program,
    stdin: Buffer.from("1 2 3.5"),
    limits: usualLimits,
    seed: 1,
    ...more,
  });
}

test.each(["sum.js", "sum.cpp"])("%s reads stdin and prints", async (name) => {
  for (let round = 0; round < 2; round += 1) {
    const outcome = await run(name);
    expect([endingOf(outcome), exceededIn(outcome), text(outcome.stdout)]).toEqual([
      "exit 0",
      [],
      "6.5\n",
    ]);
  }
});

test("a thrown error is a failure with the line on stderr", async () => {
  const outcome = await run("throws.js");
  expect([endingOf(outcome), text(outcome.stdout)]).toEqual(["exit 1", "before\n"]);
  expect(text(outcome.stderr)).toMatch(/throws\.js:2[\s\S]*on purpose/);
});

test("a compiler's refusal is told from a program's failure", async () => {
  const refused = await run("broken.cpp");
  expect(endingOf(refused)).toBe("not-compiled");
  expect(text(refused.stderr)).toContain("broken.cpp:1:21: error");
  expect(endingOf(await run("segfault.cpp"))).toBe("SIGSEGV");
});

test("limits hold", async () => {
  const source = Buffer.from("for (;;);");
  const loop = { language: "javascript", name: "loop.js", source };
  const outcome = await run("sum.js", { program: loop, limits: { ...usualLimits, time: 0.5 } });
  expect(exceededIn(outcome)).toEqual(["time"]);
});

test("a runtime that is too old is named", async () => {
  const program = {
    language: "typescript",
    name: "typed.ts",
    source: Buffer.from("const one: number = 1; console.log(one);"),
  };
  const running = run("sum.js", { program });
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 6)) expect(text((await running).stdout)).toBe("1\n");
  else await expect(running).rejects.toThrow("node 22.6 is needed");
});
