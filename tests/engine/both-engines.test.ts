import { spawnSync } from "node:child_process";
import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine, Outcome } from "../../src/engine/engine.ts";
import { pythons } from "../pythons.ts";
import { openFor } from "./open-for.ts";
import {
  allExpectations,
  type Expectation,
  endingOf,
  exceededIn,
  fixture,
  programsFolder,
  text,
  usualLimits,
} from "./programs.ts";

const limited = new Set(["time", "memory", "output"]);

describe.each(pythons)("the engines on $name", ({ path }) => {
  const engines: Record<string, Engine> = {};
  const folder = mkdtempSync(join(tmpdir(), "dlj-test-"));

  beforeAll(async () => {
    const opened = await Promise.all([openFor("process", path), openFor("forkserver", path)]);
    for (const engine of opened) engines[engine.info.engine] = engine;
  });
  afterAll(async () => {
    await Promise.all(Object.values(engines).map((engine) => engine.close()));
    rmSync(folder, { recursive: true });
  });

  const run = (engine: string, { name, stdin = "", limits }: Expectation) =>
    (engines[engine] as Engine).run({
      program: fixture(name),
      stdin: Buffer.from(stdin, "latin1"),
      limits: { ...usualLimits, ...limits },
      seed: 7,
    });

  test.concurrent.each(allExpectations)("$name", async (expected) => {
    const [cold, warm] = await Promise.all([run("process", expected), run("forkserver", expected)]);
    for (const outcome of [cold, warm]) {
      expect({ ending: endingOf(outcome), exceeded: exceededIn(outcome) }).toEqual({
        ending: expected.ending ?? endingOf(outcome),
        exceeded: expected.exceeded ?? [],
      });
      if (expected.stdout !== undefined) expect(text(outcome.stdout)).toBe(expected.stdout);
      if (expected.stderr) expect(lastLine(outcome)).toMatch(expected.stderr);
    }
    if (!exceededIn(warm).some((limit) => limited.has(limit))) {
      expect(shown(warm)).toEqual(shown(cold));
    }
    if (expected.plain) expect(shown(warm)).toEqual(plainly(expected, path, folder));
  });

  test("a case is not changed by another case's changes to NumPy", async () => {
    const honest = { name: "honest", stdin: "[1.5, -2]\n" };
    const before = await run("forkserver", honest);
    await run("forkserver", { name: "mutates-numpy" });
    expect(shown(await run("forkserver", honest))).toEqual(shown(before));
  });

  test("random numbers repeat with the seed and differ without", async () => {
    const numbers = async (engine: string, seed: number) => {
      const program = fixture("random-numbers");
      const outcome = await engines[engine]?.run({
        program,
        stdin: Buffer.of(),
        limits: usualLimits,
        seed,
      });
      return text((outcome as Outcome).stdout)
        .trim()
        .split(" ");
    };
    const first = await numbers("forkserver", 1);
    expect(await numbers("forkserver", 1)).toEqual(first);
    expect(await numbers("process", 1)).toEqual(first);
    const second = await numbers("forkserver", 2);
    for (const [index, number] of first.entries()) expect(second[index]).not.toBe(number);
  });
});

function shown(outcome: Outcome) {
  return {
    ending: endingOf(outcome),
    stdout: text(outcome.stdout),
    stderr: text(outcome.stderr).replaceAll(/0x[0-9a-f]+/g, "0x0"),
  };
}

function lastLine({ stderr }: Outcome): string {
  return text(stderr).trimEnd().split("\n").at(-1) ?? "";
}

/** The result with a plain interpreter: `python3 program.py < stdin > stdout 2> stderr`. */
function plainly({ name, stdin = "" }: Expectation, python: string, folder: string) {
  const home = mkdtempSync(join(folder, "home-"));
  const files = ["in", "out", "err"].map((file) => `${home}.${file}`);
  const [input = "", out = "", err = ""] = files;
  cpSync(join(programsFolder, `${name}.py`), join(folder, `${name}.py`));
  writeFileSync(input, Buffer.from(stdin, "latin1"));
  const stdio = [openSync(input, "r"), openSync(out, "w"), openSync(err, "w")];
  const done = spawnSync(python, [join(folder, `${name}.py`)], {
    cwd: home,
    stdio,
    env: { LANG: "C.UTF-8", PYTHONUTF8: "1", PYTHONHASHSEED: "0", OPENBLAS_NUM_THREADS: "1" },
  });
  for (const descriptor of stdio) closeSync(descriptor);
  return {
    ending: done.signal ?? `exit ${done.status}`,
    stdout: readFileSync(out, "latin1"),
    stderr: readFileSync(err, "latin1")
      .replaceAll(`${folder}/`, "")
      .replaceAll(/0x[0-9a-f]+/g, "0x0"),
  };
}
