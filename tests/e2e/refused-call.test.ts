import { join } from "node:path";
import { execa } from "execa";
import { expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { pythons } from "../pythons.ts";

const number = { x64: 203, arm64: 122 }[process.arch as string];
const refuses = join(packageRoot, "tests/fixtures/refuse-call.py");
const dlj = join(packageRoot, "bin/dlj.js");

it.skipIf(number === undefined).each(["1", "2"])(
  "a machine on which no process may choose its cores judges as others do, -j %s",
  async (slots) => {
    const python = pythons[0]?.path ?? "python3";
    const command = [process.execPath, dlj, "test", "softmax", "-j", slots];
    const { stdout } = await execa(python, [refuses, `${number}`, ...command], {
      cwd: packageRoot,
    });
    expect(stdout).toMatch(/1 AC/);
  },
);
