import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";

const dist = join(packageRoot, "dist");
const chunks = new Map(
  readdirSync(dist)
    .filter((name) => name.endsWith(".js"))
    .map((name) => [name, readFileSync(join(dist, name), "utf8")]),
);

/** Every chunk that is loaded with one, because one of them imports it from the start. */
function loadedWith(first: string, seen = new Set<string>()): Set<string> {
  if (seen.has(first)) return seen;
  seen.add(first);
  const text = chunks.get(first) ?? "";
  for (const [, name = ""] of text.matchAll(/^(?:\} from|import) "\.\/([^"]+\.js)";$/gm))
    loadedWith(name, seen);
  return seen;
}

const named = (start: string) => [...chunks.keys()].find((name) => name.startsWith(start)) ?? start;
const hasQueue = (name: string) => (chunks.get(name) ?? "").includes("moveStalledJobsToWait");

describe("BullMQ and its Lua scripts", () => {
  it("are loaded by grade --queue and worker alone", () => {
    for (const start of ["grade-elsewhere-", "run-worker-"])
      expect([...loadedWith(named(start))].some(hasQueue), start).toBe(true);
    for (const start of [
      "main.js",
      "run-one-",
      "test-many-",
      "grade-class-",
      "grade-",
      "worker-",
    ]) {
      const all = [...loadedWith(named(start))];
      expect(all.length, start).toBeGreaterThan(1);
      expect(all.some(hasQueue), start).toBe(false);
    }
  });
});
