import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Interpreter } from "../../src/engine/engine.ts";
import {
  forgetCachedInterpreter,
  recallInterpreter,
  rememberInterpreter,
} from "../../src/engine/interpreter/interpreter-cache.ts";

let folder: string;
let interpreter: Interpreter;
let packages: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dlj-cache-"));
  vi.stubEnv("XDG_CACHE_HOME", join(folder, "cache"));
  const path = join(folder, "python3");
  packages = join(folder, "site-packages");
  writeFileSync(path, "");
  mkdirSync(packages);
  interpreter = { path, version: "3.11.7", numpy: "2.4.6" } as Interpreter;
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const later = new Date(Date.now() + 60_000);

it("recalls an interpreter under its key alone", () => {
  expect(recallInterpreter("key")).toBeUndefined();
  rememberInterpreter("key", interpreter, [packages]);
  expect(recallInterpreter("key")).toEqual(interpreter);
  expect(recallInterpreter("other")).toBeUndefined();
});

it("forgets it when its packages, its file or a folder that was missing changes", () => {
  const missing = join(folder, "home-packages");
  const changes = [
    () => utimesSync(packages, later, later),
    () => utimesSync(interpreter.path, later, later),
    () => mkdirSync(missing),
  ];
  for (const change of changes) {
    rememberInterpreter("key", interpreter, [packages, missing]);
    expect(recallInterpreter("key")).toEqual(interpreter);
    change();
    expect(recallInterpreter("key")).toBeUndefined();
  }
});

it("forgets one under all its keys, and keeps the others", () => {
  const other = { ...interpreter, path: packages };
  rememberInterpreter("a", interpreter, []);
  rememberInterpreter("b", interpreter, []);
  rememberInterpreter("c", other, []);
  forgetCachedInterpreter(interpreter);
  expect(["a", "b", "c"].map(recallInterpreter)).toEqual([undefined, undefined, other]);
});

it("takes a file that is not its own for an empty one", () => {
  mkdirSync(join(folder, "cache", "dlj"), { recursive: true });
  for (const text of ["{", "[]", '{"format":0,"entries":{"key":{}}}']) {
    writeFileSync(join(folder, "cache/dlj/interpreters.json"), text);
    expect(recallInterpreter("key")).toBeUndefined();
  }
});
