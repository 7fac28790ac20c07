import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findAllInterpreters } from "../../src/engine/interpreter/find-interpreter.ts";
import { pythons } from "../pythons.ts";
import { dlj } from "./dlj.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "dlj-promise-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

describe("dlj reset", () => {
  const progress = (...ids: string[]) => {
    const problems = Object.fromEntries(ids.map((id) => [id, { runs: 2 }]));
    const text = JSON.stringify({ format: "dlj-progress", version: 1, days: [], problems });
    mkdirSync(join(cwd, "solutions"));
    mkdirSync(join(cwd, ".dlj"));
    writeFileSync(join(cwd, ".dlj/progress.json"), text);
  };
  const left = () =>
    Object.keys(JSON.parse(readFileSync(join(cwd, ".dlj/progress.json"), "utf8")).problems);

  it("knows a problem by its alias, like run and hint", async () => {
    progress("single-neuron", "softmax");
    const ran = await dlj(["reset", "single_neuron_model", "--yes"], { cwd });
    expect(ran).toMatchObject({ code: 0, out: "Forgot the progress on single-neuron.\n" });
    expect(left()).toEqual(["softmax"]);
  });

  it("forgets a problem that is no longer in the catalogue", async () => {
    progress("gone-problem", "softmax");
    expect(await dlj(["reset", "gone_problem", "--yes"], { cwd })).toMatchObject({ code: 0 });
    expect(left()).toEqual(["softmax"]);
  });
});

it.each(["18.20.8", "20.18.3", "16.0.0"])("Node %s gets one sentence", async (version) => {
  const preload = join(cwd, "old.cjs");
  const versions = `{ ...process.versions, node: "${version}" }`;
  writeFileSync(
    preload,
    `Object.defineProperty(process, "versions", { value: ${versions} });
Object.defineProperty(process, "version", { value: "v${version}" });`,
  );
  const ran = await dlj(["run", "sigmoid"], { cwd, env: { NODE_OPTIONS: `--require ${preload}` } });
  const err = `dlj needs Node 20.19 or later, and this is v${version}.\n`;
  expect(ran).toMatchObject({ code: 2, out: "", err });
});

it.each([
  ["grade", "--fresh", "0x2"],
  ["grade", "--fresh", ""],
  ["run", "--jobs", "1e1"],
  ["run", "--jobs", " 2"],
  ["fuzz", "--seed", ""],
  ["run", "--time", ""],
])("dlj %s %s '%s' is refused: it is not a number as people write it", async (name, flag, text) => {
  const { code, err } = await dlj([name, "softmax", flag, text], { cwd });
  expect(err).toMatch(/Expected a (whole )?number/);
  expect(code).toBe(2);
});

it("an interpreter is listed once, however many names its folder has for it", async () => {
  const [python] = pythons;
  if (python === undefined) throw new Error("no Python here has NumPy");
  const bin = join(cwd, "bin");
  mkdirSync(bin);
  for (const name of ["python3", "python"]) symlinkSync(python.path, join(bin, name));
  const env = { ...process.env, PATH: bin };
  const found = await findAllInterpreters({ asked: undefined, env, folder: cwd });
  expect(found.filter(({ path }) => path.startsWith(bin)).map(({ path }) => path)).toEqual([
    join(bin, "python3"),
  ]);
});
