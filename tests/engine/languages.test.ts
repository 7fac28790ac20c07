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

test("a compile error is distinguished from a program's failure", async () => {
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

test("a module, a script and slightly wrong JavaScript are distinguished", async () => {
  const ends = async (name: string, source: string) => {
    const program = { language: "javascript", name, source: Buffer.from(source) };
    const outcome = await run("sum.js", { program });
    return [endingOf(outcome), text(outcome.stdout)];
  };
  const imports = 'import { readFileSync } from "node:fs";\n';
  expect(await ends("m.js", `${imports}console.log(await readFileSync(0, "utf8"));`)).toEqual([
    "exit 0",
    "1 2 3.5\n",
  ]);
  expect(await ends("m.mjs", `${imports}console.log(typeof require);`)).toEqual([
    "exit 0",
    "undefined\n",
  ]);
  expect(await ends("s.js", "with ({ a: 1 }) console.log(a);\nreturn;")).toEqual(["exit 0", "1\n"]);
  expect(await ends("m.js", `${imports}let x = ;`)).toEqual(["not-compiled", ""]);
});

test("memory that is refused is memory's fault, whatever the limit", async () => {
  const limits = { ...usualLimits, memory: 400 };
  const heap = Buffer.from(
    'require("v8").setFlagsFromString("--max-old-space-size=40");for (let k = [];;) k.push([1.5]);',
  );
  const hungry = { language: "javascript", name: "heap.js", source: heap };
  expect(exceededIn(await run("sum.js", { program: hungry, limits }))).toEqual(["memory"]);
  const huge = Buffer.from("#include <vector>\nint main() { std::vector<char> v(1ul << 60); }");
  const refused = { language: "cpp", name: "huge.cpp", source: huge };
  expect(exceededIn(await run("sum.js", { program: refused, limits }))).toEqual(["memory"]);
});
