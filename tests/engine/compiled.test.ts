import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Outcome, Tier } from "../../src/engine/engine.ts";
import { CompiledPrograms, programKey } from "../../src/engine/toolchains/compiled-programs.ts";
import { ProgramCommands, type RunCommand } from "../../src/engine/toolchains/program-commands.ts";
import { toolchains } from "../../src/engine/toolchains/toolchains.ts";
import { en } from "../../src/text/en.ts";
import { usualLimits } from "./programs.ts";

let root: string;
let folder: string;
let store: CompiledPrograms;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dlj-compiled-"));
  folder = join(root, "compiled");
  store = new CompiledPrograms(folder);
  store.write("key", Buffer.from("a program"));
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (key = "key") => store.read(key)?.toString();

test("a stored program is read again, and only under its own key", () => {
  expect(read()).toBe("a program");
  expect(read("other")).toBeUndefined();
  expect(readdirSync(folder)).toEqual(["key"]);
});

test("a program that is not whole, or that others may write, is not run", () => {
  const file = join(folder, "key");
  chmodSync(file, 0o622);
  expect(read()).toBeUndefined();
  chmodSync(file, 0o600);
  expect(read()).toBe("a program");
  const content = readFileSync(file);
  writeFileSync(file, Buffer.concat([content.subarray(0, -1), Buffer.from("x")]));
  expect(read()).toBeUndefined();
  writeFileSync(file, "");
  expect(read()).toBeUndefined();
});

test("a link in a program's or the folder's place is not followed", () => {
  renameSync(join(folder, "key"), join(root, "elsewhere"));
  symlinkSync(join(root, "elsewhere"), join(folder, "key"));
  expect(read()).toBeUndefined();
  store.write("second", Buffer.from("two"));
  renameSync(folder, join(root, "moved"));
  symlinkSync(join(root, "moved"), folder);
  expect(read("second")).toBeUndefined();
  store.write("third", Buffer.from("three"));
  expect(readdirSync(join(root, "moved"))).not.toContain("third");
});

test("a folder that others may look into is not used", () => {
  chmodSync(folder, 0o755);
  expect(read()).toBeUndefined();
});

test("the least recently used go first", () => {
  const small = new CompiledPrograms(folder, { bytes: 200, files: 3 });
  for (const [age, key] of ["b", "c", "key"].entries()) {
    small.write(key, Buffer.from(key));
    const then = new Date(Date.now() - (3 - age) * 60_000);
    utimesSync(join(folder, key), then, then);
  }
  expect(small.read("b")?.toString()).toBe("b");
  small.write("d", Buffer.from("d"));
  expect(readdirSync(folder).sort()).toEqual(["b", "d", "key"]);
  small.write("long", Buffer.alloc(180));
  expect(readdirSync(folder)).toEqual([]);
});

const program = { language: "cpp", name: "a.cpp", source: Buffer.from("int main() {}") };

test("a key names the source, its name, the language and the compiler", () => {
  const { cpp, javascript, typescript } = toolchains;
  if (!cpp || !javascript || !typescript) throw new Error("a language is gone");
  const keys = [
    programKey(program, cpp),
    programKey({ ...program, name: "b.cpp" }, cpp),
    programKey({ ...program, source: Buffer.from("int main() { }") }, cpp),
    programKey({ ...program, language: "javascript" }, javascript),
    programKey({ ...program, language: "javascript" }, typescript),
    programKey(program, { ...cpp, compile: { ...cpp.compile, argv: ["c++", "-O3"] } }),
    programKey(program, { ...cpp, compile: { ...cpp.compile, tool: "/bin/sh" } }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(programKey({ ...program, source: Buffer.from(program.source) }, cpp)).toBe(keys[0]);
});

const ended = (code: number, stdout: string, stderr = ""): Outcome => ({
  ending: { kind: "exited", code },
  exceeded: { time: false, memory: false, output: false, imports: false },
  stdout: Buffer.from(stdout),
  stderr: Buffer.from(stderr),
  cpu: 0,
  wall: 0,
  memory: 0,
});

/** Commands with an obedient compiler. They count compilations and record runs. */
function commands(tier: Tier, compiler: Outcome) {
  const seen: string[] = [];
  const run: RunCommand = async ({ program: { source } }, _, compiles) => {
    seen.push(compiles ? "compile" : Buffer.from(source).toString());
    return compiles ? compiler : ended(0, "");
  };
  const made = () => new ProgramCommands(run, tier, en.engine, () => store);
  const asked = { program, stdin: Buffer.of(), limits: usualLimits, seed: 0 };
  return { seen, run: () => made().run(asked) };
}

test("a program is compiled once, and in the tier bare once a run of dlj", async () => {
  const boxed = commands("nested", ended(0, "binary"));
  for (let round = 0; round < 2; round += 1) await boxed.run();
  expect(boxed.seen).toEqual(["compile", "binary", "binary"]);
  const bare = commands("bare", ended(0, "binary"));
  for (let round = 0; round < 2; round += 1) await bare.run();
  expect(bare.seen).toEqual(["compile", "binary", "compile", "binary"]);
});

test("what does not compile is not kept, nor what a limit cut off", async () => {
  for (const outcome of [
    ended(1, "half", "a.cpp:1:1: error: no"),
    { ...ended(0, "half"), exceeded: { ...ended(0, "").exceeded, time: true } },
  ]) {
    const failing = commands("nested", outcome);
    expect((await failing.run()).ending.kind).toBe("not-compiled");
    expect((await failing.run()).ending.kind).toBe("not-compiled");
    expect(failing.seen).toEqual(["compile", "compile"]);
  }
});

test("a compiler that is missing is named, with the command that installs it", async () => {
  const missing = commands("nested", ended(127, "", "sh: 1: c++: not found"));
  const error = await missing.run().catch((reason) => reason);
  expect(error).toMatchObject({ name: "DljError", code: "usage" });
  expect(error.sentence(en)).toContain("needs c++");
  expect(error.next(en)).toBe("sudo apt-get install g++");
});

test("a compiler that takes too long says so", async () => {
  const over = { time: true, memory: false, output: false, imports: false };
  const slow = commands("nested", { ...ended(0, ""), exceeded: over });
  expect(Buffer.from((await slow.run()).stderr).toString()).toBe(
    "error: compiling took more than 20 s\n",
  );
});
