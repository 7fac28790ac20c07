import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { acceptedUnder, missingPackage } from "../../src/author/missing-package.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dlj-packages-"));
  mkdirSync(join(folder, "packages", "torch"), { recursive: true });
  writeFileSync(join(folder, "packages", "einops.py"), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

function missing(source: string, searchPath = ["/nowhere"]): string | undefined {
  const file = join(folder, "x.py");
  writeFileSync(file, source);
  return missingPackage(file, { searchPath });
}

test.each([
  ["import torch\n", "torch"],
  ["import torch.nn.functional as F\n", "torch"],
  ["from torch import nn\n", "torch"],
  ["from torch.nn import functional as F\n", "torch"],
  ["import math, torch as t\n", "torch"],
  ['"""A text."""\nimport sys\nfrom  einops  import rearrange\n', "einops"],
])("%j needs %s", (source, name) => {
  expect(missing(source)).toBe(name);
  expect(missing(source, ["/nowhere", join(folder, "packages")])).toBeUndefined();
});

test.each([
  "import math, sys\n",
  "print('torch')\n",
  "# import torch\n",
  "import math  # not torch, numpy\n",
  "try:\n    import torch\nexcept ImportError:\n    torch = None\n",
  // A misspelling is a fault to report, not a package to wait for.
  "import numyp as np\nimport troch\n",
])("%j needs no package", (source) => {
  expect(missing(source)).toBeUndefined();
});

test("the accepted solutions of a folder are told apart, and those left out have a name", () => {
  const accepted = join(folder, "problem", "accepted");
  mkdirSync(accepted, { recursive: true });
  writeFileSync(join(accepted, "plain.py"), "print(1)\n");
  writeFileSync(join(accepted, "pytorch.py"), "import torch\nprint(1)\n");
  const [plain, torch] = [join(accepted, "plain.py"), join(accepted, "pytorch.py")];
  const without = acceptedUnder(join(folder, "problem"), { searchPath: [] });
  expect(without.files).toEqual([plain]);
  expect(without.leftOut).toEqual([{ file: torch, name: "pytorch.py", missing: "torch" }]);
  const having = { searchPath: [join(folder, "packages")] };
  expect(acceptedUnder(join(folder, "problem"), having)).toEqual({
    files: [plain, torch],
    leftOut: [],
  });
});
