import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import type { Engine, EngineOptions } from "../../src/engine/engine.ts";
import { openEngine } from "../../src/engine/open.ts";
import { largeLibrariesIn } from "../../src/engine/pool/large-libraries.ts";
import { packageRoot } from "../../src/package-root.ts";
import { pythons } from "../pythons.ts";
import { interpreterAt } from "./open-for.ts";
import { serversOf } from "./processes.ts";
import { endingOf, exceededIn, text, usualLimits } from "./programs.ts";

// Copied out of dlj's own folder, which is hidden from every solution. Each sandbox has a /tmp of its own.
const libraries = mkdtempSync("/var/tmp/dlj-libraries-");
cpSync(join(packageRoot, "tests/fixtures/libraries"), libraries, { recursive: true });
chmodSync(libraries, 0o755);
afterAll(() => rmSync(libraries, { recursive: true, force: true }));

let engine: Engine | undefined;
afterEach(() => engine?.close());

const started = () => serversOf(process.pid).length;

/** Opens a warm engine with one slot, whose Python finds the modules of a fixture first. */
async function open(path: string, library?: string, more: Partial<EngineOptions> = {}) {
  const found = await interpreterAt(path);
  const first = library === undefined ? [] : [join(libraries, library)];
  const interpreter = { ...found, searchPath: [...first, ...found.searchPath] };
  const options = { interpreter, sandbox: "auto", slots: 1, preload: ["numpy"] } as const;
  engine = await openEngine("forkserver", { ...options, ...more });
  return (source: string, index: number) =>
    engine?.run({
      program: {
        language: "python",
        name: "solution.py",
        source: Buffer.from(`${source}\n# solution ${index}\n`),
      },
      stdin: Buffer.of(),
      limits: usualLimits,
      seed: 1,
    });
}

type Run = Awaited<ReturnType<typeof open>>;

/** The outcomes of three different solutions, one after the other. */
async function three(run: Run, source: string) {
  const outcomes = [];
  for (let index = 0; index < 3; index += 1) outcomes.push(await run(source, index));
  return outcomes.map((one) => one && [endingOf(one), exceededIn(one), text(one.stdout).trim()]);
}

const path = pythons[0]?.path ?? "python3";
const loaded = `import sys\nprint("torch" in sys.modules)`;

describe("a large library", () => {
  test("is imported once for all solutions but the first that import it", async () => {
    const run = await open(path, "marked");
    const marks = (await three(run, "import torch\nprint(torch.MARK)")).map((one) => one?.[2]);
    expect(marks.every((mark) => /^\d+$/.test(`${mark}`))).toBe(true);
    expect(marks[1]).not.toBe(marks[0]);
    expect(marks[2]).toBe(marks[1]);
    expect(started()).toBe(2);
  });

  test("is not there for a solution that does not import it", async () => {
    const run = await open(path, "marked");
    await three(run, "import torch");
    expect(await three(run, loaded)).toEqual(Array(3).fill(["exit 0", [], "False"]));
  });

  test("starts no second server for one solution with many cases", async () => {
    const run = await open(path, "marked");
    const marks = await Promise.all([0, 0, 0, 0].map((index) => run("import torch", index)));
    expect(marks.map((one) => one && endingOf(one))).toEqual(Array(4).fill("exit 0"));
    expect(started()).toBe(1);
  });

  test("that ends its process harms the solutions that import it, and no other", async () => {
    const run = await open(path, "deadly");
    const outcomes = await three(run, "import torch");
    expect(new Set(outcomes.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(outcomes[0]).not.toContain("exit 0");
    expect((await three(run, loaded))[2]).toEqual(["exit 0", [], "False"]);
  });

  test("that can't be imported in time harms the solutions that import it, and no other", async () => {
    const run = await open(path, "endless", { importBudget: 2 });
    const outcomes = await three(run, "import torch");
    expect(outcomes.map((one) => one?.[1])).toEqual(Array(3).fill(["imports"]));
    expect((await three(run, loaded))[2]).toEqual(["exit 0", [], "False"]);
  });

  const withTorch = pythons.find((one) => spawnSync(one.path, ["-c", "import torch"]).status === 0);
  test.skipIf(!withTorch)(
    "torch itself prints the same in each of three solutions (needs torch)",
    async () => {
      const run = await open(withTorch?.path ?? "");
      const source = `import torch
x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
torch.softmax(x, 0)[0].backward()
print([round(one, 4) for one in x.grad.tolist()], torch.rand(2).tolist())`;
      const outcomes = await three(run, source);
      expect(outcomes[0]?.[2]).toMatch(/^\[0\.0819, -0\.022, -0\.0599\] \[/);
      expect(new Set(outcomes.map((one) => JSON.stringify(one))).size).toBe(1);
      expect(started()).toBe(2);
    },
  );
});

test.each([
  ["import torch", ["torch"]],
  ["    from torch.nn import functional as F", ["torch"]],
  ["from scipy import stats, special", ["scipy.special", "scipy.stats"]],
  ["import numpy as np, scipy.linalg", ["scipy.linalg"]],
  ["import numpy as np\nx = 'scipy.stats, torch'", []],
  ["# import torch", []],
  ["import torchvision", []],
])("of the source %j the large libraries are %j", (source, found) => {
  expect(largeLibrariesIn(Buffer.from(source))).toEqual(found);
});
