import { expect, test } from "vitest";
import { readPython } from "../../src/judge/python-source.ts";

const of = (source: string, language = "python") =>
  readPython({ language, source: Buffer.from(source) });

test.each<[string, string[]]>([
  ["x = input('Enter x: ')", ["Enter x: "]],
  ['x = float(input("x? "))\ny = input( "y:" )', ["x? ", "y:"]],
  ['input(f"row {i}: ")', ["row "]],
  ["input(r'a\\b:')", ["a\\b:"]],
  ["input('''long: ''')", ["long: "]],
  ["input('one ' 'two')", ["one "]],
  ["x = input()\nprint('KL:', x)", []],
  ["my_input('KL:')\nself.input('KL:')", []],
  ["# input('KL:')\ns = \"input('KL:')\"", []],
  ["input('')", []],
  ["input('a\\tb\\n: \\'q\\'')", ["a b : 'q'"]],
  ["input(rf'{x}: ')", []],
  ["input(f'a{{b}}')", ["a"]],
  ["input(prompt)", []],
  ["input(b'x')", ["x"]],
])("the prompts of %s", (source, prompts) => {
  expect(of(source)?.prompts).toEqual(prompts);
});

test.each([
  ["", true],
  ["# nothing\n\n", true],
  ["\uFEFF# nothing\n", true],
  ["x = 1\n", false],
])("whether %j is empty", (source, empty) => {
  expect(of(source)?.empty).toBe(empty);
});

test.each<[string, string[]]>([
  ["x = input()", ["input"]],
  ["import sys\nx = sys.stdin.read()", ["stdin"]],
  ["from sys import stdin\nfor line in stdin: pass", ["stdin"]],
  ["x = open(0).read()", ["other"]],
  ["f = getattr(m, 'in' + 'put')", ["other"]],
  ["# input()\nprint('input()')", []],
  ["x = raw_input()", ["input"]],
  ["import fileinput\nlines = fileinput.input()", ["other", "input"]],
  ["from os import read as r\nr(0, 9)", ["other"]],
  ["exec(compile(s, '', 'exec'))", ["other"]],
  ["x = eval('in' + 'put()')", ["other"]],
  ["globals()['in' + 'put']()", ["other"]],
  ["import builtins as b", ["other"]],
  ["__import__('sy' + 's')", ["other"]],
  ["__builtins__", ["other"]],
  ["import importlib", ["other"]],
  ["import io", ["other"]],
  ["import subprocess", ["other"]],
  ["x = np.fromfile('/dev/fd/0')", ["other"]],
  ["x = np.loadtxt('/dev/fd/0')", ["other"]],
  ["x = np.genfromtxt('/dev/fd/0')", ["other"]],
])("how %j reads", (source, ways) => {
  expect([...(of(source)?.reads ?? [])]).toEqual(ways);
});

test.each<[string, string[]]>([
  ["def f(x):\n    return x\n", ["function f 1 false"]],
  ["def f(x):\n    print(x)\n", ["function f 1 true"]],
  ["def f(x):\n    return f(x - 1)\n", ["function f 1 false"]],
  ["def f(x):\n    return x\nf(1)\n", []],
  ["def f(x):\n    return x\ndef g():\n    return f(1)\n", ["function g 3 false"]],
  ["class A:\n    def m(self): print(1)\n", ["class A 1 true"]],
  ["@register\ndef f(x):\n    return x\n", []],
  ["f = lambda x: x\n", []],
])("the unused definitions of %j", (source, unused) => {
  const shown = of(source)?.unused.map(
    ({ kind, name, line, prints }) => `${kind} ${name} ${line} ${prints}`,
  );
  expect(shown).toEqual(unused);
});

test.each<[string, boolean]>([
  ["print(1)", true],
  ["import sys\nsys.stdout.write('1')", true],
  ["f.write('1')", true],
  ["from pprint import pprint\npprint(x)", true],
  ["exec('print(1)')", true],
  ["os.system('echo 1')", true],
  ["subprocess.run(['echo'])", true],
  ["def f():\n    print(1)\nf()", false],
  ["class A:\n    print(1)", false],
  ["def f(): print(1)\nprint(2)\ndef g(): ...", true],
  ["x = 1", false],
])("whether %j prints outside of its functions", (source, prints) => {
  expect(of(source)?.printsAtTop).toBe(prints);
});

test.each<[string, boolean]>([
  ['if __name__ == "main":\n    f()', true],
  ['if "__name__" == "__main__":\n    f()', true],
  ["if '_main_' == __name__:\n    f()", true],
  ['if __name__ == "__main__":\n    f()', false],
  ["if __name__ == r'__main__':\n    f()", false],
  ['if __name__ != "main":\n    f()', false],
  ["if __name__ == main:\n    f()", false],
  ['if name == "main":\n    f()', false],
  ['if __name__ == "main" or True:\n    f()', false],
  ['if "__name__" == "__name__":\n    f()', false],
  ['if "a" == "b":\n    f()', false],
  ["if __name__ == name:\n    f()", false],
  ['if "main" == __name__:\n    f()', true],
])("whether the condition of %j is never true", (source, dead) => {
  expect(of(source)?.deadGuard !== undefined).toBe(dead);
});

test.each([
  ["x = 1\nx + 1\n", "x + 1"],
  ["x = 1\nsoftmax(x)\n", "softmax(x)"],
  ['x = 1\n"""the end"""\n', undefined],
  ["x = 1\n", undefined],
  ['x = 1\nf"{x}"\n', undefined],
  ["x = 1\nf(\n  x)\n", undefined],
  ["f(x)\nx = 1\n", undefined],
])("the value that is lost at the end of %j", (source, text) => {
  expect(of(source)?.lostValue?.text).toBe(text);
});

test.each([
  "(",
  ")",
  "x[",
  "def f():\n",
  "lambda: ",
  "not ",
  "f'{",
  "f('''",
  "\u0000",
  "a b ",
  "\ud800",
])("a source of %j makes no reader fail", (part) => {
  expect(() => of(part.repeat(Math.floor(90_000 / part.length)))).not.toThrow();
});

test("many definitions are read", () => {
  const many = Array.from({ length: 4000 }, (_, i) => `def f${i}(): pass`).join("\n");
  const unused = of(many)?.unused ?? [];
  expect(unused).toHaveLength(50);
  expect([unused[0]?.name, unused.at(-1)?.name]).toEqual(["f3950", "f3999"]);
});

test("a long source and other languages have no facts", () => {
  expect(of("x = 1\n".repeat(50_000))).toBeUndefined();
  expect(of(`x = 1${"#".repeat(99_995)}`)).toBeDefined();
  expect(of(`x = 1${"#".repeat(99_996)}`)).toBeUndefined();
  expect(of("input('x: ')", "javascript")).toBeUndefined();
});

test.each([
  "if (n := 3) > 2: pass",
  "match x:\n    case [a, *b]: pass",
  "f\"{x!r:>{n}} {d['k']}\"",
  "def f[T](x: T) -> T: ...",
  "async def f(a, /, b, *, c): await g()",
  "try:\n    pass\nexcept* E: pass",
  "x: int = 1_000",
  "print(f'{a=}')",
  "a @ b; a @= b",
])("the syntax of %s is known", (source) => {
  expect(of(source)).toBeDefined();
});

test("the places of what is dead or lost", () => {
  const source = 'x = 1\n\nif __name__ == "main":\n    f()\n# note\nx * 2  # lost\n';
  expect(of(source)?.deadGuard).toEqual({ text: 'if __name__ == "main":', line: 3 });
  expect(of(source)?.lostValue).toEqual({ text: "x * 2", line: 6 });
});
