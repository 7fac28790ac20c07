import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import type { Engine, EngineOptions } from "../../src/engine/engine.ts";
import { pythons } from "../pythons.ts";
import { openFor } from "./open-for.ts";
import { serversOf } from "./processes.ts";
import { endingOf, fixture, text, usualLimits } from "./programs.ts";

const path = pythons[0]?.path ?? "python3";
let engine: Engine | undefined;
afterEach(() => engine?.close());

const open = async (options: Partial<EngineOptions>) => {
  engine = await openFor("forkserver", path, { sandbox: "off", ...options });
  return engine;
};
const run = (name: string, stdin = "1\n") =>
  engine?.run({ program: fixture(name), stdin: Buffer.from(stdin), limits: usualLimits, seed: 1 });

const started = () => serversOf(process.pid).length;

describe("the servers of a warm engine", () => {
  test("all start at once if there is much to run", async () => {
    await open({ slots: 3, busy: true });
    expect(started()).toBe(3);
    const outcomes = await Promise.all(Array.from({ length: 9 }, () => run("echo")));
    expect(outcomes.map((one) => one && endingOf(one))).toEqual(Array(9).fill("exit 0"));
  });

  test("stay one if the work ends before another has started", async () => {
    await open({ slots: 3 });
    await run("echo");
    expect(started()).toBe(1);
  });

  test("become more if runs have waited as long as a start takes", async () => {
    await open({ slots: 2 });
    const outcomes = await Promise.all([run("sleeps-a-little"), run("sleeps-a-little")]);
    expect(outcomes.map((one) => one && text(one.stdout))).toEqual(["awake\n", "awake\n"]);
    expect(started()).toBe(2);
  });

  test("get the runs of the program that they have loaded", async () => {
    await open({ slots: 2, busy: true });
    const parent = async (name: string) => {
      const source = Buffer.from("import os\nprint(os.getppid())\n");
      const program = { language: "python", name, source };
      const asked = { program, stdin: Buffer.of(), limits: usualLimits, seed: 1 };
      return text((await (engine as Engine).run(asked)).stdout);
    };
    const both = await Promise.all([parent("one.py"), parent("two.py")]);
    await sleep(50); // both are idle
    expect([await parent("two.py"), await parent("one.py")]).toEqual(both.toReversed());
  });

  test("hide their own settings from solutions", async () => {
    await open({});
    const outcome = await run("environment-names");
    expect(outcome && text(outcome.stdout).split("\n").filter(Boolean)).toEqual([
      ...["HOME", "LANG", "MKL_NUM_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "PATH"],
      ...["PYTHONDONTWRITEBYTECODE", "PYTHONHASHSEED", "PYTHONUTF8", "TMPDIR"],
    ]);
  });
});
