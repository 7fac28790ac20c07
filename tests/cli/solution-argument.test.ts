import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { resolveSolution } from "../../src/cli/shared/solution-argument.ts";
import { en } from "../../src/text/en.ts";
import { contextIn } from "./context.ts";

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "dlj-argument-"));
  const names = ["conv2d/main.py", "conv2d/solution.js", "conv2d/domain.py", "solutions/relu.py"];
  const near = ["softmax_v2.py", "my_conv2d.py", "softmax最终版.py", "notes.py"];
  for (const name of [...names, ...near, "softmax.py", "Layer_Norm.py"]) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), "");
  }
});
afterAll(() => rmSync(cwd, { recursive: true }));

let warnings: string;
const resolved = (what: string, file?: string) => {
  warnings = "";
  const context = contextIn();
  const { problem, path } = resolveSolution({ ...context.context, cwd }, what, file, {});
  warnings = context.written();
  return [problem.id, path.replace(`${cwd}/`, "")];
};

it.each([
  ["./softmax.py", "softmax", "softmax.py"],
  ["softmax.py", "softmax", "softmax.py"],
  ["Layer_Norm.py", "layer-norm", "Layer_Norm.py"],
  ["conv2d/main.py", "conv2d", "conv2d/main.py"],
  ["conv2d/solution.js", "conv2d", "conv2d/solution.js"],
  ["relu", "relu", "solutions/relu.py"],
])("%s is a solution of %s", (what, id, path) => {
  expect(resolved(what)).toEqual([id, path]);
});

it.each([
  ["softmax_v2.py", "softmax"],
  ["my_conv2d.py", "conv2d"],
  ["softmax最终版.py", "softmax"],
])("%s is a solution of %s, and a line says so", (what, id) => {
  expect(resolved(what)).toEqual([id, what]);
  expect(warnings).toContain(`${what} is judged as ${id}`);
  resolved("softmax.py");
  expect(warnings).toBe("");
});

it("takes a second argument for the file", () => {
  expect(resolved("softmax", "conv2d/main.py")).toEqual(["softmax", "conv2d/main.py"]);
  expect(resolved("softmax", "-")).toEqual(["softmax", "-"]);
});

it("refuses what names no problem, no file, or two files", () => {
  const sentence = (what: string, file?: string) => {
    try {
      return resolved(what, file).join();
    } catch (error) {
      return (error as { sentence(messages: typeof en): string }).sentence(en);
    }
  };
  expect(sentence("conv2d/domain.py")).toContain("domain");
  expect(sentence("notes.py")).toContain("notes");
  expect(sentence("gone.py")).toContain("gone.py");
  expect(sentence("a.py", "b.py")).toMatch(/a\.py.*b\.py/);
  expect(sentence("softmax")).toContain("solutions/softmax.py");
});
