import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cgroupParent } from "../../src/engine/cgroup/cgroup-parent.ts";
import type { Engine, Layer, Tier } from "../../src/engine/engine.ts";
import { holding, memoryLimit, right } from "./cgroup-programs.ts";
import { openFor } from "./open-for.ts";
import { exceededIn, text, usualLimits } from "./programs.ts";

const parent = cgroupParent();
const folder = "folder" in parent ? parent.folder : undefined;

/** Cgroups of this process's servers. */
const made = () =>
  readdirSync(folder ?? "/sys/fs/cgroup").filter((name) =>
    new RegExp(`^dlj-\\d+-${process.pid}-\\d+$`).test(name),
  );

const open = (tier: Exclude<Tier, "bare">, without: readonly Layer[]): Promise<Engine> =>
  openFor("forkserver", "/usr/bin/python3", { sandbox: tier, without, preload: [], slots: 1 });

const run = (engine: Engine, source: string, limits = {}) =>
  engine.run({
    program: { language: "python", name: "x.py", source: Buffer.from(source) },
    stdin: Buffer.from("1 2\n"),
    limits: { ...usualLimits, time: 20, memory: memoryLimit, ...limits },
    seed: 1,
  });

// The other layers would refuse the calls by which the programs hold memory.
const off: readonly Layer[] = ["seccomp", "rlimits"];

describe.skipIf(folder === undefined)("in a cgroup (needs cgroup v2 with memory)", () => {
  describe.each(["nested", "landlock"] as const)("in the tier %s", (tier) => {
    test("memory that only the kernel sees is MLE, and the server goes on", async () => {
      const engine = await open(tier, off);
      try {
        await run(engine, right);
        const servers = made();
        expect(servers).toHaveLength(1);
        for (const [name, source] of Object.entries(holding)) {
          expect(exceededIn(await run(engine, source)), name).toEqual(["memory"]);
          expect(text((await run(engine, right)).stdout), `after ${name}`).toBe("3\n");
        }
        expect(made()).toEqual(servers);
      } finally {
        await engine.close();
      }
      expect(made()).toEqual([]);
    });

    test("without the cgroup, the programs hold it", async () => {
      const engine = await open(tier, [...off, "cgroup"]);
      try {
        for (const [name, source] of Object.entries(holding)) {
          expect(text((await run(engine, source)).stdout), name).toBe("held\n");
        }
        expect(made()).toEqual([]);
      } finally {
        await engine.close();
      }
    });
  });

  test("a program that kills itself has not run out of memory", async () => {
    const engine = await open("nested", []);
    try {
      const outcome = await run(engine, "import os\nos.kill(os.getpid(), 9)\n");
      expect([outcome.ending, exceededIn(outcome)]).toEqual([
        { kind: "signalled", signal: "SIGKILL" },
        [],
      ]);
    } finally {
      await engine.close();
    }
  });

  test("a program may use all that its limits allow at once", async () => {
    const engine = await open("nested", []);
    const mostly = `
import os
held = bytearray(b"a") * (${memoryLimit - 10} << 20)
for folder in ("/tmp", "/dev/shm"):
    for count in range(15):
        with open(f"{folder}/{count}", "wb") as file: file.write(b"x" * (1 << 20))
os.write(2, b"x" * (1 << 20))
os.write(1, b"x" * (1 << 20))
`;
    try {
      const { ending, exceeded, stdout } = await run(engine, mostly);
      expect([ending, Object.values(exceeded)]).toEqual([
        { kind: "exited", code: 0 },
        [false, false, false, false],
      ]);
      expect(stdout).toHaveLength(1 << 20);
    } finally {
      await engine.close();
    }
  });
});

test.skipIf(folder !== undefined)("without one, servers start as ever", async () => {
  const engine = await open("nested", []);
  try {
    expect(text((await run(engine, right)).stdout)).toBe("3\n");
    expect(existsSync("/sys/fs/cgroup") ? made() : []).toEqual([]);
  } finally {
    await engine.close();
  }
});
