import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { pythons } from "../pythons.ts";
import { withServerModules } from "./server-modules.ts";

/** What the server would import for each source, with its quick look at the source and by the syntax tree alone. */
const program = `
import numpy
from dlj import imports
def wanted(source, quick):
    imports._finds_all_loaded = quick
    names = imports.top_level(source, "one")
    return [name for name in names if name not in sys.modules and not imports._is_attribute(name)]
quick, found = imports._finds_all_loaded, []
for source in json.load(sys.stdin):
    source = source.encode("utf-8", "surrogateescape")
    found.append([wanted(source, quick), wanted(source, lambda source: False), quick(source)])
print(json.dumps(found))
`;

/** For each source: the imports with the quick look, without it, and whether the quick look was enough. */
function importsOf(python: string, sources: readonly string[]): [string[], string[], boolean][] {
  return withServerModules(python, program, sources);
}

describe.each(pythons)("the imports at the top of a source, $name", ({ path }) => {
  test.each([
    ["import wave", ["wave"]],
    ["import os; import wave", ["wave"]],
    ["import os, wave", ["wave"]],
    ["import numpy as np, wave", ["wave"]],
    ["from wave import open as o", ["wave"]],
    ["from wave import (\n  open)", ["wave"]],
    ["from xml.dom import minidom\n", ["xml"]],
    ["from json import tool", ["json.tool"]],
    ["import \\\n wave", ["wave"]],
    ["if True: import wave", ["wave"]],
    ["try:\n\timport wave\nexcept ImportError: pass", ["wave"]],
    ["import os\rimport wave\r", ["wave"]],
    ["import numpy\r\nimport wave\r\n", ["wave"]],
    ["import numpy\fimport wave", []],
    ["'''\nimport numpy\n'''; import wave", ["wave"]],
    ["# import\nimport wave", ["wave"]],
    ["def f():\n  import wave", []],
    ["from numpy import exp as e, wave", ["numpy.wave"]],
  ])("%j", (source, wanted) => {
    const [found] = importsOf(path, [source]);
    expect(found?.[0]).toEqual(found?.[1]);
    expect(found?.[0]).toEqual(expect.arrayContaining(wanted));
    if (wanted.length === 0) expect(found?.[0]).toEqual([]);
  });

  test("need no syntax tree if they are plain lines that import what is loaded", () => {
    const sources = [
      "import numpy as np\nx = eval(input())",
      "import numpy\t\r\nimport sys",
      "",
      "from numpy import exp",
      "import numpy.linalg",
    ];
    for (const [found, , isQuick] of importsOf(path, sources)) {
      expect(found).toEqual([]);
      expect(isQuick).toBe(true);
    }
  });

  test("in a function are not looked at, because a look at a module may print or import", () => {
    const sources = ["def f():\n  from numpy import linalg", "if x:\n\timport numpy"];
    expect(importsOf(path, sources).map(([, , isQuick]) => isQuick)).toEqual([false, false]);
  });

  test("are the same with the quick look for every solution of the catalogue", () => {
    const files = ["solutions", "problems"].flatMap((folder) =>
      readdirSync(join(packageRoot, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".py"))
        .map((name) => join(packageRoot, folder, name)),
    );
    const sources = files.map((file) => readFileSync(file, "utf8"));
    const found = importsOf(path, sources);
    expect(found.map(([quick]) => quick)).toEqual(found.map(([, tree]) => tree));
    expect(found.filter(([, , isQuick]) => isQuick).length).toBeGreaterThan(files.length / 2);
  });
});
