import { chmodSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { openEngine } from "../../src/engine/open.ts";
import { packageRoot } from "../../src/package-root.ts";
import { pythons } from "../pythons.ts";
import { interpreterAt } from "./open-for.ts";
import { endingOf, exceededIn, fixture, text, usualLimits } from "./programs.ts";

const path = pythons[0]?.path ?? "python3";
const kept = join(packageRoot, "tests", "fixtures", "modules");
// Copied out of dlj's own folder, which is hidden from every solution. Each sandbox has a /tmp of its own.
const modules = mkdtempSync("/var/tmp/dlj-modules-");
cpSync(kept, modules, { recursive: true });
chmodSync(modules, 0o755);
afterAll(() => rmSync(modules, { recursive: true, force: true }));

describe.each(["process", "forkserver"] as const)(
  "what a solution imports, in the %s engine",
  (kind) => {
    let engine: Engine;
    beforeAll(async () => {
      const found = await interpreterAt(path);
      const interpreter = { ...found, searchPath: [...found.searchPath, modules] };
      engine = await openEngine(kind, {
        interpreter,
        sandbox: "auto",
        slots: 1,
        preload: ["numpy"],
        importBudget: 8,
      });
    });
    afterAll(() => engine.close());

    const run = (name: string, time: number) =>
      engine.run({
        program: fixture(name),
        stdin: Buffer.of(),
        limits: { ...usualLimits, time },
        seed: 1,
      });

    test("is not counted in its time, and a warm engine imports it once per program", async () => {
      const marks = new Set<string>();
      for (let round = 0; round < 3; round += 1) {
        const outcome = await run("imports-slow", 0.4);
        expect([endingOf(outcome), exceededIn(outcome)]).toEqual(["exit 0", []]);
        marks.add(text(outcome.stdout));
      }
      expect(marks.size).toBe(kind === "forkserver" ? 1 : 3);
    });

    test("has a budget of its own", async () => {
      const outcome = await run("imports-forever", 1);
      expect(exceededIn(outcome)).toEqual(["imports"]);
      expect(endingOf(await run("echo", 1))).toBe("exit 1");
    });

    test("is heard in every case, as a plain interpreter's would be", async () => {
      for (let round = 0; round < 2; round += 1) {
        const outcome = await run("imports-talker", 1);
        expect(text(outcome.stdout)).toBe("said while importing\nmain\n");
        expect(text(outcome.stderr)).toBe("and on stderr\n");
      }
    });
  },
);
