import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { findAllInterpreters } from "../../src/engine/interpreter/find-interpreter.ts";
import { packageRoot } from "../../src/package-root.ts";
import { Catalogue } from "../../src/problem/catalogue.ts";

/** So many generated inputs are compared for each problem. */
const count = 50;

type Checked =
  | { readonly skipped: string }
  | { readonly inputs: number; readonly differences: readonly object[] };

const folder = import.meta.dirname;
const tracks = readdirSync(folder)
  .filter((name) => name.endsWith(".py") && !["oracle.py", "run.py"].includes(name))
  .map((name) => basename(name, ".py"));

interface Oracle {
  readonly problem: string;
  readonly needsTorch: boolean;
}

/** The oracles in a track's file. */
function oraclesOf(track: string): Oracle[] {
  const source = readFileSync(join(folder, `${track}.py`), "utf8");
  return [...source.matchAll(/^@oracle\("([^"]+)"(, needs_torch=False)?\)/gm)].map(
    ([, problem = "", second]) => ({ problem, needsTorch: second === undefined }),
  );
}

let python: string;

/** An interpreter that has torch, else one that has NumPy. */
async function findPython(): Promise<string> {
  const found = await findAllInterpreters({
    asked: process.env.DLJ_PYTHON,
    env: process.env,
    folder: process.cwd(),
  });
  const usable = found.filter(({ numpy }) => numpy !== undefined).map(({ path }) => path);
  for (const path of usable) {
    const imported = await promisify(execFile)(path, ["-c", "import torch"]).catch(() => undefined);
    if (imported) return path;
  }
  return usable[0] ?? "python3";
}

async function check(
  root: string,
  track: string,
  inputs: number,
): Promise<Record<string, Checked>> {
  const args = [join(folder, "run.py"), root, track, String(inputs)];
  const env = { PATH: process.env.PATH, PYTHONDONTWRITEBYTECODE: "1", OMP_NUM_THREADS: "1" };
  const { stdout } = await promisify(execFile)(python, args, { env, maxBuffer: 2 ** 24 });
  return JSON.parse(stdout);
}

beforeAll(async () => {
  python = await findPython();
}, 60_000);

for (const track of tracks) {
  describe(`the references of ${track}`, () => {
    let checked: Record<string, Checked> = {};
    beforeAll(async () => {
      checked = await check(packageRoot, track, count);
    }, 180_000);

    for (const { problem, needsTorch } of oraclesOf(track)) {
      const needs = needsTorch ? " (needs torch)" : "";
      test(`${problem} agrees with its oracle on ${count} inputs${needs}`, (context) => {
        const result = checked[problem];
        if (needsTorch && result && "skipped" in result) return context.skip(result.skipped);
        expect(result).toEqual({ inputs: count, differences: [] });
      });
    }
  });
}

test("every problem has an oracle", () => {
  const ids = new Catalogue([join(packageRoot, "problems")]).ids();
  const covered = tracks.flatMap(oraclesOf).map(({ problem }) => problem);
  expect(ids.filter((id) => !covered.includes(id))).toEqual([]);
});

test("a wrong reference is found", async (context) => {
  const root = mkdtempSync(join(tmpdir(), "dlj-oracles-"));
  try {
    for (const path of ["problems/receptive-field", "solutions"]) {
      cpSync(join(packageRoot, path), join(root, path), { recursive: true });
    }
    const wrong = readdirSync(join(root, "problems/receptive-field/misconceptions")).find((name) =>
      name.endsWith(".py"),
    );
    if (wrong === undefined) return context.skip();
    const from = join(root, "problems/receptive-field/misconceptions", wrong);
    cpSync(from, join(root, "solutions/receptive-field.py"));
    const { "receptive-field": result } = await check(root, "cnn", 10);
    expect(result).toMatchObject({
      inputs: 10,
      differences: expect.arrayContaining([expect.anything()]),
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}, 60_000);
