import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dlj-picture-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The texts of an SVG, read by an XML parser. */
async function textsOf(file: string): Promise<string[]> {
  const read = `import sys, xml.etree.ElementTree as tree
for element in tree.parse(sys.argv[1]).iter("{http://www.w3.org/2000/svg}text"): print(element.text)`;
  const { stdout } = await execa("python3", ["-c", read, file], { env: { PYTHONUTF8: "1" } });
  return stdout.split("\n");
}

it("README's picture is drawn from a failing and a passing run", async () => {
  const file = join(folder, "run.svg");
  await execa("node", ["scripts/picture.mjs", file], { cwd: packageRoot });
  const texts = await textsOf(file);
  expect(texts).toContain("*-1.0000");
  expect(texts.some((text) => text.startsWith("10 of 10 cases accepted"))).toBe(true);
  const shown = await textsOf(join(packageRoot, "docs", "run.svg"));
  const stable = (lines: readonly string[]) =>
    lines.filter((line) => !/\d ms$|^Python /.test(line));
  expect(stable(shown), "npm run picture").toEqual(stable(texts));
  expect(readFileSync(join(packageRoot, "README.md"), "utf8")).toContain("](docs/run.svg)");
});
