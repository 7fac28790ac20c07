import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withCall } from "../../src/judge/function-call.ts";
import { notCalled } from "../../src/judge/not-called.ts";
import { packageRoot } from "../../src/package-root.ts";
import { loadProblem } from "../../src/problem/load.ts";

const softmax = loadProblem(join(packageRoot, "problems/softmax"));
const silent = { called: false, stdout: Buffer.of() };

function reasonOf(text: string, language = "python", outcome: typeof silent = silent) {
  const program = { language, name: "softmax.py", source: Buffer.from(text) };
  return notCalled(softmax.spec, withCall(softmax, program), outcome)?.en;
}

describe("the reason why nothing was printed", () => {
  it.each([
    ["def f(a, b):\n    return a\n", "none of its functions is softmax(scores)"],
    [
      "import torch\n\nclass Net(torch.nn.Module):\n    def forward(self, x): ...\n",
      "calls no torch.nn.Module; write def softmax(scores):",
    ],
    ['"""input() is not called"""\ndef f(a, b): ...\n', "none of its functions"],
  ])("is said of %j", (text, part) => {
    expect(reasonOf(text)).toContain(part);
  });

  it.each([
    "def f(a, b):\n    return input()\n",
    "import os\ndef f(a, b):\n    return os.read(0, 9)\n",
    "x = [line for line in open(0)]\ndef f(a, b): ...\n",
    ...["input", "raw_input", "stdin", "open", "readline", "fileinput", "fdopen", "loadtxt"].map(
      (name) => `def f(a, b):\n    return ${name}(a)\n`,
    ),
    ...["genfromtxt", "fromfile", "exec", "eval", "getattr", "globals", "vars", "__dict__"].map(
      (name) => `def f(a, b):\n    return ${name}(a)\n`,
    ),
    ...["importlib", "builtins", "os", "io", "sys", "subprocess"].map(
      (name) => `import ${name}\ndef f(a, b): ...\n`,
    ),
    "class Plain:\n    pass\n",
    "x = 1\n",
    "",
  ])("is left to others for %j", (text) => {
    expect(reasonOf(text)).toBeUndefined();
  });

  it("is not said of a function that was called, or after output", () => {
    const text = "def f(a, b): ...\n";
    expect(reasonOf(text, "python", { ...silent, called: true })).toBeUndefined();
    expect(reasonOf(text, "python", { ...silent, stdout: Buffer.from("1") })).toBeUndefined();
  });

  it("is said of a JavaScript file that reads nothing", () => {
    expect(reasonOf("function softmax(scores) {}", "javascript")).toContain("in Python alone");
    for (const name of ["stdin", "readFileSync", "readline", "process", "require", "import", "fs"])
      expect(reasonOf(`const x = ${name}('fs')`, "javascript")).toBeUndefined();
    expect(reasonOf("const x = Deno.args", "typescript")).toBeUndefined();
    expect(reasonOf("const x = Bun.file(0)", "typescript")).toBeUndefined();
    expect(reasonOf("function softmax(scores) {}", "typescript")).toContain("in Python alone");
    expect(reasonOf("int softmax() {}", "cpp")).toBeUndefined();
  });
});
