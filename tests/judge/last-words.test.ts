import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lastWordsOf } from "../../src/judge/last-words.ts";

const home = mkdtempSync(join(tmpdir(), "dlj-words-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The stderr of a real interpreter or compiler for a program. */
function said(command: readonly string[], name: string, source: string) {
  writeFileSync(join(home, name), source);
  const [tool = "", ...args] = command;
  const { stderr } = spawnSync(tool, [...args, name], { cwd: home, encoding: "utf8" });
  return lastWordsOf(
    stderr.split("\n").filter((line) => line.trim() !== ""),
    name,
  );
}
/** As the judge runs it: the file's name is all that a traceback knows of it. */
const script = "import sys; exec(compile(open(sys.argv[1]).read(), sys.argv[1], 'exec'))";
const compiler = ["c++", "-std=c++20", "-o", "/dev/null"];

describe("the last words", () => {
  it.each([
    ["python3", ["python3", "-c", script], "a.py", "x = 1\ny = [][1]\n", /^IndexError: /, 2],
    ["Node.js, thrown", [process.execPath], "a.js", "\nnull.x;\n", /^TypeError: .*null/, 2],
    [
      "Node.js, thrown within a library",
      [process.execPath],
      "b.js",
      "\n\nJSON.parse('{');\n",
      /^SyntaxError: .*JSON/,
      3,
    ],
    ["Node.js, not compiled", [process.execPath], "c.js", "let (;\n", /^SyntaxError: /, 1],
    ["c++", compiler, "a.cpp", "int main() {\n  return x;\n}}\n", /x/, 2],
    ["c++ without a header", compiler, "b.cpp", '\n#include "no.h"\n', /no\.h/, 2],
  ])("of %s are its error and the line", (_, command, name, source, message, line) => {
    const words = said(command, name, source);
    expect(words.message).toMatch(message);
    expect(words.line).toBe(line);
  });

  it("of a program that says nothing are none", () => {
    for (const name of ["a.py", "a.js", "a.cpp"])
      expect(lastWordsOf([], name)).toEqual({ message: "", line: undefined });
    expect(lastWordsOf(["terminate called"], "a.cpp").message).toBe("terminate called");
  });
});

it.each<[string, string, string]>([
  [
    "a message of several lines",
    "ValueError: shapes differ\nhint: transpose W",
    "ValueError: shapes differ",
  ],
  [
    "a message that begins on the next line",
    "AssertionError: \nNot equal to tolerance rtol=1e-07, atol=0\n DESIRED: array(2.)",
    "AssertionError: Not equal to tolerance rtol=1e-07, atol=0",
  ],
  ["no message", "KeyboardInterrupt", "KeyboardInterrupt"],
  [
    "an exception of a module",
    "numpy.linalg.LinAlgError: Singular matrix",
    "numpy.linalg.LinAlgError: Singular matrix",
  ],
])("Python's exception is the line with its name: %s", (_name, error, message) => {
  const lines = [
    "Traceback (most recent call last):",
    '  File "a.py", line 2, in <module>',
    "    f(0)",
    ...error.split("\n"),
  ];
  expect(lastWordsOf(lines, "a.py")).toEqual({ message, line: 2 });
});

it("a group of exceptions is named by its own line", () => {
  const lines = [
    "  + Exception Group Traceback (most recent call last):",
    '  |   File "a.py", line 1, in <module>',
    '  |     raise ExceptionGroup("many", [ValueError(1)])',
    "  | ExceptionGroup: many (1 sub-exception)",
    "  +-+---------------- 1 ----------------",
    "    | ValueError: 1",
    "    +------------------------------------",
  ];
  expect(lastWordsOf(lines, "a.py").message).toBe("ExceptionGroup: many (1 sub-exception)");
});
