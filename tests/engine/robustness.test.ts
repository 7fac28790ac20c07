import { spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Engine, RunLimits } from "../../src/engine/engine.ts";
import { packageRoot } from "../../src/package-root.ts";
import { pythons } from "../pythons.ts";
import { openFor } from "./open-for.ts";
import { casesBelow, isAlive, serversBelow } from "./processes.ts";
import { endingOf, fixture, text, usualLimits } from "./programs.ts";

const path = pythons[0]?.path ?? "python3";

const run = (
  engine: Engine,
  name: string,
  more: { stdin?: string; limits?: Partial<RunLimits>; signal?: AbortSignal } = {},
) =>
  engine.run({
    program: fixture(name),
    stdin: Buffer.from(more.stdin ?? ""),
    limits: { ...usualLimits, ...more.limits },
    seed: 1,
    ...(more.signal ? { signal: more.signal } : {}),
  });

async function until(holds: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 200 && !holds(); attempt += 1) await sleep(50);
  expect(holds()).toBe(true);
}

describe.each(["process", "forkserver"] as const)("the %s engine", (kind) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openFor(kind, path);
  });
  afterAll(() => engine.close());

  test("runs a case again when its server is killed", async () => {
    const running = run(engine, "sleeps-a-little");
    await until(() => casesBelow(process.pid).length > 0);
    for (const pid of serversBelow(process.pid)) kill(pid);
    const outcome = await running;
    expect([endingOf(outcome), text(outcome.stdout)]).toEqual(["exit 0", "awake\n"]);
  });

  test("rejects an aborted run with the signal's reason, and goes on", async () => {
    const controller = new AbortController();
    const running = run(engine, "sleep", { signal: controller.signal, limits: { time: 60 } });
    const rejected = expect(running).rejects.toThrow("not wanted any more");
    await sleep(400);
    controller.abort(new Error("not wanted any more"));
    await rejected;
    await expect(run(engine, "sleep", { signal: controller.signal })).rejects.toThrow("not wanted");
    expect(text((await run(engine, "echo", { stdin: "next\n" })).stdout)).toBe("next\n");
  });

  test("rejects a run that is aborted while it waits for a slot", async () => {
    const wanted = new AbortController();
    const first = [1, 2].map(() => run(engine, "sleeps-a-little"));
    const waiting = run(engine, "echo", { stdin: "x\n", signal: wanted.signal });
    wanted.abort(new Error("changed my mind"));
    await expect(waiting).rejects.toThrow("changed my mind");
    for (const outcome of await Promise.all(first)) expect(endingOf(outcome)).toBe("exit 0");
  });

  test("counts what all processes of a case hold together", async () => {
    const outcome = await run(engine, "memory-of-two-children", { limits: { processes: true } });
    expect([endingOf(outcome), text(outcome.stdout)]).toEqual(["exit 0", "done\n"]);
    expect(outcome.memory).toBeGreaterThan(110);
  });

  test("gives every run its own output", async () => {
    const inputs = Array.from(
      { length: kind === "process" ? 6 : 60 },
      (_, index) => `line ${index}\n`,
    );
    const outcomes = await Promise.all(inputs.map((stdin) => run(engine, "echo", { stdin })));
    expect(outcomes.map(({ stdout }) => text(stdout))).toEqual(inputs);
  });

  test("keeps nothing of a case in memory that a later one inherits", async () => {
    for (const tier of [engine, await openFor(kind, path, { sandbox: "off" })]) {
      const secrets = ["given", "printed"].map((name) => `SECRET-${name}-${randomUUID()}`);
      // So far in that nothing of the next case comes to lie where they lay.
      const stdin = `tell\n${" ".repeat(10_000)}${secrets.join("\n")}\n`;
      const told = await run(tier, "secrets", { stdin });
      expect(text(told.stdout).trimStart()).toBe(`${secrets[1]}\n`);
      const digests = secrets.map((one) => createHash("sha256").update(one).digest("hex"));
      const looked = await run(tier, "secrets", { stdin: `look\n${digests.join("\n")}\n` });
      expect([text(looked.stdout), text(looked.stderr)]).toEqual(["found []\n", ""]);
      if (tier !== engine) await tier.close();
    }
  });

  test("gives every case a folder without what another has left in it", async () => {
    for (const tier of [engine, await openFor(kind, path, { sandbox: "off" })]) {
      for (let time = 0; time < 2; time += 1) {
        const outcome = await run(tier, "scratch-file");
        expect(text(outcome.stderr)).toBe("");
        expect(text(outcome.stdout)).toBe("kept for a while\n['left-behind']\n");
      }
      if (tier !== engine) await tier.close();
    }
  });

  test("leaves no process and no folder when it is closed", async () => {
    const before = serversBelow(process.pid);
    const temporary = mkdtempSync(join(tmpdir(), "dlj-test-"));
    vi.stubEnv("TMPDIR", temporary);
    const other = await openFor(kind, path, { sandbox: "off" });
    await run(other, "scratch-file");
    await other.close();
    vi.unstubAllEnvs();
    const left = serversBelow(process.pid).filter((pid) => !before.includes(pid) && isAlive(pid));
    expect(left).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
    rmSync(temporary, { recursive: true });
    await expect(run(other, "echo")).rejects.toThrow("closed");
  });
});

test("a case that ends the process that forked it is given up with the reason, and the next one runs", async () => {
  const engine = await openFor("forkserver", path, { sandbox: "off" });
  const outcome = await run(engine, "kills-its-parent");
  expect(outcome.ending).toMatchObject({
    kind: "engine-failed",
    reason: expect.stringContaining("status 9"),
  });
  expect(text((await run(engine, "echo", { stdin: "next\n" })).stdout)).toBe("next\n");
  await engine.close();
});

test("a judge that is killed takes its servers along", async () => {
  const script = join(packageRoot, "node_modules", ".cache", `dlj-held-${process.pid}.mjs`);
  await build({
    entryPoints: [join(packageRoot, "tests", "engine", "hold-open.ts")],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
  const temporary = mkdtempSync(join(tmpdir(), "dlj-test-"));
  for (const sandbox of ["auto", "off"]) {
    const judge = spawn(process.execPath, [script, path, sandbox], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, TMPDIR: temporary },
    });
    await new Promise((ready) => judge.stdout.once("data", ready));
    await until(() => serversBelow(judge.pid as number).length >= 3);
    const servers = serversBelow(judge.pid as number);
    expect(servers.length).toBeGreaterThanOrEqual(3);
    judge.kill("SIGKILL");
    await until(() => !servers.some(isAlive));
  }
  rmSync(temporary, { recursive: true });
});

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It was below one that has just been ended.
  }
}
