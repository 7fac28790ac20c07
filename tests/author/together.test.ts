import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AuthorContext } from "../../src/author/author-context.ts";
import { loadDraft } from "../../src/author/folder.ts";
import { planOutputs } from "../../src/author/generate.ts";
import { runTogether } from "../../src/author/together.ts";
import { verify } from "../../src/author/verify/verify.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { Judge } from "../../src/judge/judge.ts";
import { readProgram } from "../../src/judge/solution.ts";
import { inline } from "../../src/learn/math/inline.ts";
import { parseMath } from "../../src/learn/math/parse.ts";
import { loadProblem } from "../../src/problem/load.ts";
import { Copy } from "./copy.ts";
import { openAuthor } from "./open-author.ts";

let author: AuthorContext;
let close: () => Promise<void>;
const copy = new Copy();
beforeAll(async () => {
  ({ author, close } = await openAuthor());
});
afterAll(async () => {
  await close();
  copy.delete();
});

const draw = (formula: string) => inline(parseMath(formula));

async function run(source: string, inputs: readonly string[]) {
  const program = { language: "python", name: "x.py", source: Buffer.from(source) };
  const stdins = inputs.map((text) => Buffer.from(text));
  const outcomes = await runTogether(author, loadProblem(copy.folder), program, stdins);
  return outcomes?.map(({ ending, stdout }) => [
    "code" in ending ? ending.code : ending.kind,
    Buffer.from(stdout).toString("utf8"),
  ]);
}

test("each input has its own stdin, namespace, output and exit status", async () => {
  const source = `import sys
n = int(input())
print("é", n, "seen" in globals())
seen = True
if n == 2: raise ValueError("x")
if n == 3: sys.exit(7)
if n == 4: sys.exit("text")
if n == 5: sys.exit()
`;
  expect(await run(source, ["1\n", "2\n", "3\n", "4\n", "5\n", ""])).toEqual([
    [0, "é 1 False\n"],
    [1, "é 2 False\n"],
    [7, "é 3 False\n"],
    [1, "é 4 False\n"],
    [0, "é 5 False\n"],
    [1, ""],
  ]);
});

test("a program that ends its process, is over a limit or reads no stdin has no outcomes", async () => {
  expect(await run("import os\ninput()\nos._exit(0)", ["1"])).toBeUndefined();
  expect(await run("import os\ninput()\nos.write(1, b'x')", ["1"])).toBeUndefined();
  expect(await run("input()\nwhile True: pass", ["1"])).toBeUndefined();
  expect(await run("def f(x): return x", ["1"])).toBeUndefined();
});

test("a right problem takes one process for each solution and set of inputs, and one for each case of the reference", async () => {
  const runs: string[] = [];
  const engine: Engine = {
    info: author.engine.info,
    slots: author.engine.slots,
    run: (run) => {
      runs.push(run.program.name);
      return author.engine.run(run);
    },
    close: async () => {},
  };
  const engineFor = async () => engine;
  const counting = { ...author, engine, engineFor, judge: new Judge({ engineFor }) };
  const { cases } = loadProblem(copy.folder);
  const about = { folders: [copy.folder], all: [copy.folder, copy.addNeighbour()], draw };
  expect(await verify({ ...about, authors: [counting, counting] })).toEqual([]);
  const count = (name: string) => runs.filter((one) => one === name).length;
  // Its cases apart; its cases at once under each Python; its function alone; the fresh inputs.
  expect(count("rms-normalise.py")).toBe(cases.length + 4);
  // plain.py imports no NumPy: one Python is enough, for its cases and the fresh inputs together.
  expect(count("plain.py")).toBe(1);
  expect(count("sums-the-squares.py")).toBe(1);
});

/** Prints its answer on the first input of a process, and something else on the others. */
const forgetful = `import sys
if hasattr(sys, "was_here"):
    print("state")
    raise SystemExit
sys.was_here = True
`;

test("state that a program keeps between inputs decides nothing", async () => {
  copy.write("accepted/forgetful.py", forgetful + copy.read(copy.reference));
  const misconception = "misconceptions/forgets-the-scale.py";
  copy.replace(misconception, '"""\n\n', `"""\n${forgetful}`);
  const draft = loadDraft(copy.folder);
  expect(await planOutputs(author, draft)).toEqual([]);
  const stdins = draft.cases.map(({ stdin }) => stdin);
  const program = readProgram(join(copy.folder, misconception));
  const outcomes = await runTogether(author, draft, program, stdins);
  expect(Buffer.from(outcomes?.[1]?.stdout ?? "").toString()).toBe("state\n");

  const about = {
    folders: [copy.folder],
    all: [copy.folder, copy.addNeighbour()],
    draw,
    authors: [author],
  };
  expect((await verify(about)).map(({ rule, file }) => [rule, file])).toEqual([]);
  copy.replace("misconceptions/outputs.json", "0.7559289", "0.7559288");
  expect((await verify(about)).map(({ rule }) => rule)).toEqual(["storedStale"]);
});
