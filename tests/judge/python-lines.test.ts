import { describe, expect, it } from "vitest";
import { codeOf, PythonLines } from "../../src/judge/python-lines.ts";

describe("codeOf", () => {
  it.each([
    ["x = \"input()\" + '#'  # input()", 'x = "" + ""  '],
    ['"""One\ninput()\n"""\ny = 1', '""\n""\n""\ny = 1'],
    ['f"{input()}" + b"input()"', 'f{input()}" + b""'],
    ["x = f'{y}'", "x = f{y}'"],
    ["if'{y}': z", 'if"": z'],
    ["r'\\' + input()", 'r""'],
    ["'it\\'s' + input()", '"" + input()'],
    ["'ends here\ninput()", '""\ninput()'],
    ["'goes on \\\nhere' + input()", '""\n"" + input()'],
  ])("of %j", (source, code) => {
    expect(codeOf(source)).toBe(code);
  });

  it("takes linear time for quotes that never end", () => {
    for (const unit of ['"\\', '"""\\', "'\"", "\"'''\n", "f'\\"]) {
      expect(codeOf(unit.repeat(200_000)).length).toBeGreaterThan(0);
    }
  });
});

describe("a line", () => {
  it.each([
    ["x = (1,", false],
    ["x = [(1, 2)]", true],
    ["x = 1 \\", false],
    ['"""text', false],
    ["'text", true],
    ["# (", true],
    ["x = ')'", true],
    ["x = 1)", true],
  ])("%j: a statement begins after it: %s", (line, begins) => {
    const lines = new PythonLines();
    lines.read(line);
    expect(lines.isAtStatement).toBe(begins);
  });
});
