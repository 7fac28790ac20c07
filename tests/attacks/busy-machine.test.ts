import { type ChildProcess, spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { openFor } from "../engine/open-for.ts";
import { pythons } from "../pythons.ts";

/** How many programs besides the solution want the same processor: each in a session of its own, which the scheduler counts as one. */
const others = 10;

const onFirstProcessor =
  "import os, time\nos.sched_setaffinity(0, {0})\nbegan = time.process_time()\n";
const computes = `${onFirstProcessor}while time.process_time() - began < 0.3: pass\nprint("right")`;
const fills = `${onFirstProcessor}import numpy as np\nprint(np.ones(500_000_000).sum())`;
const sleeps = "import time\ntime.sleep(60)";

describe.skipIf(process.platform !== "linux")("while others keep the processor busy", () => {
  let engine: Engine;
  let hogs: ChildProcess[] = [];
  beforeAll(async () => {
    engine = await openFor("forkserver", pythons[0]?.path ?? "python3");
    hogs = Array.from({ length: others }, () =>
      spawn("taskset", ["-c", "0", "timeout", "60", "sh", "-c", "while :; do :; done"], {
        detached: true,
        stdio: "ignore",
      }),
    );
  });
  afterAll(async () => {
    for (const { pid } of hogs) if (pid) process.kill(-pid, "SIGKILL");
    await engine.close();
  });

  const run = (source: string, time: number) =>
    engine.run({
      program: { language: "python", name: "x.py", source: Buffer.from(source) },
      stdin: Buffer.of(),
      limits: { time, memory: 128, output: 1, processes: false },
      seed: 0,
    });

  test("what a solution waits for them is not held against it", async () => {
    const { exceeded, stdout, wall } = await run(computes, 0.4);
    expect(wall).toBeGreaterThan(3 * 0.4);
    expect(exceeded.time).toBe(false);
    expect(Buffer.from(stdout).toString()).toBe("right\n");
  });

  test("too much memory stays too much memory", async () => {
    const { exceeded } = await run(fills, 0.3);
    expect(exceeded.memory).toBe(true);
  });

  test("what it sleeps is", async () => {
    const { exceeded, wall } = await run(sleeps, 0.2);
    expect(exceeded.time).toBe(true);
    expect(wall).toBeLessThan(2);
  });
});
