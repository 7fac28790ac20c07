import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AuthorContext } from "../../src/author/author-context.ts";
import { deriveMutants, diffOf, keyOf, keyOfDiff, type Mutant } from "../../src/author/mutants.ts";
import { openAuthor } from "./open-author.ts";

let author: AuthorContext;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ author, close } = await openAuthor());
}, 60_000);
afterAll(() => close());

async function mutantsOf(source: string): Promise<Mutant[]> {
  return (await deriveMutants(author.interpreter, { it: source })).get("it") ?? [];
}

/** The replacement in each mutant of a function's line. */
async function changesOf(line: string): Promise<string[]> {
  const mutants = await mutantsOf(`def f(x, y):\n    ${line}\n`);
  return mutants.map(({ after }) => after.join("\n").trim());
}

describe("every way to be wrong", () => {
  test.each([
    ["return x + y", ["return x - y", "return x", "return y"]],
    ["return x - y", ["return x + y", "return x", "return y", "return y - x"]],
    ["return x * y", ["return x / y", "return x", "return y"]],
    ["return x / y", ["return x * y", "return x", "return y / x"]],
    ["return x @ y", ["return y @ x"]],
    ["return x**2", ["return x * 2", "return x", "return 2 ** x", "return x**3", "return x**1"]],
    ["return x < y", ["return x <= y", "return x >= y"]],
    ["return -x", ["return x"]],
    ["return np.sqrt(x)", ["return x"]],
    ["return x.T", ["return x"]],
    ["return f(x, y)", ["return f(y, x)"]],
    ["return np.maximum(x, y)", ["return np.minimum(x, y)", "return x"]],
    [
      "return x if y else 0",
      [
        "return x",
        "return 0",
        "return x if not y else 0",
        "return x if y else 1",
        "return x if y else -1",
      ],
    ],
    ["return x[y, 0]", ["return x[0, y]", "return x[y, 1]", "return x[y, -1]"]],
    ["return x[:-1]", ["return x[:]", "return x[:1]", "return x[:-2]", "return x[:-0]"]],
    ["return x and y", ["return x or y", "return y", "return x"]],
    [
      "return np.sum(x, axis=0)",
      ["return np.sum(x, axis=1)", "return np.sum(x)", "return np.mean(x, axis=0)", "return x"],
    ],
    ["x += y", ["x -= y", "x = y", "pass"]],
    ["x[0] = y", ["pass", "x[1] = y", "x[-1] = y"]],
  ])("%s", async (line, changes) => {
    expect((await changesOf(line)).sort()).toEqual([...changes].sort());
  });

  test.each([
    "return round(x, 4)",
    "return x.round(4)",
    "return np.array(x, dtype=float)",
    "return 'text'",
    "return None",
    '"""A docstring with 2 numbers."""',
    "import math",
    "return x.tolist()",
    "z = x",
  ])("%s is left alone", async (line) => {
    expect(await changesOf(line)).toEqual([]);
  });

  test("brackets are kept if an operation binds more tightly", async () => {
    expect(await changesOf("return (x + y) * 2")).toContain("return (x - y) * 2");
    expect(await changesOf("return 3 * x ** (y + 1)")).toContain("return 3 * x ** (y - 1)");
  });

  test("the last line of a statement over several lines", async () => {
    const [mutant] = await mutantsOf(
      "def f(x):\n    return max(\n        x,\n        # why\n        -x,\n    )\n",
    );
    expect(mutant?.source).toContain("min(");
  });

  test("text outside ASCII does not move the change", async () => {
    const mutants = await mutantsOf('def f(x):\n    return {"名字": x + 1}["名字"]\n');
    expect(mutants.map(({ after }) => after[0])).toContain('    return {"名字": x - 1}["名字"]');
  });

  test("code that reads stdin or guards the main part", async () => {
    const source = 'if __name__ == "__main__":\n    print(float(input()))\n';
    expect(await mutantsOf(source)).toEqual([]);
  });
});

test("all mutants differ from each other and from the reference", async () => {
  const source = "def f(x):\n    return (x + 1) * (x + 1) - x / 2\n";
  const sources = (await mutantsOf(source)).map((mutant) => mutant.source);
  expect(new Set([...sources, source]).size).toBe(sources.length + 1);
});

test("a diff shows the change in its place, and its key is the change alone", async () => {
  const source = "def f(x):\n    y = 2 * x\n    return y\n";
  const mutant = (await mutantsOf(source)).find(({ operator }) => operator === "arithmetic");
  expect(mutant && diffOf(mutant, source, "solutions/it.py")).toBe(
    [
      "--- solutions/it.py",
      "+++ solutions/it.py",
      "@@ -1,3 +1,3 @@",
      " def f(x):",
      "-    y = 2 * x",
      "+    y = 2 / x",
      "     return y",
    ].join("\n"),
  );
  expect(mutant && keyOf(mutant)).toBe("-y = 2 * x\n+y = 2 / x");
  expect(mutant && keyOfDiff(diffOf(mutant, source, "it.py"))).toBe("-y = 2 * x\n+y = 2 / x");
});

test("a reference that is not Python gets a message", async () => {
  await expect(deriveMutants(author.interpreter, { it: "def f(:\n" })).rejects.toThrow(
    /SyntaxError|invalid syntax/,
  );
});
