import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, test } from "vitest";
import type { Ending, Engine, Outcome, Run } from "../../src/engine/engine.ts";
import { DljError } from "../../src/error.ts";
import { defaultEngine } from "../../src/judge/engines.ts";
import { failedResult } from "../../src/judge/failed.ts";
import { Fraction } from "../../src/judge/fraction.ts";
import { freshInputs, freshName, GeneratorFailure, isFresh } from "../../src/judge/fresh.ts";
import { surelyReadsStdin, withCall } from "../../src/judge/function-call.ts";
import { lastWordsOf } from "../../src/judge/last-words.ts";
import { functionsIn } from "../../src/judge/python-lines.ts";
import { ReadWriteLock } from "../../src/judge/read-write-lock.ts";
import { resultJsonSchema } from "../../src/judge/result-schema.ts";
import { runCases } from "../../src/judge/run-cases.ts";
import { makeProgram, notebookFault, readProgram } from "../../src/judge/solution.ts";
import { lacksEncoding } from "../../src/judge/source-encoding.ts";
import { exitCodeOf, type Verdict } from "../../src/judge/verdict.ts";
import { packageRoot } from "../../src/package-root.ts";
import { loadProblem } from "../../src/problem/load.ts";
import { en } from "../../src/text/en.ts";

const home = mkdtempSync(join(tmpdir(), "dlj-judge-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const file = (name: string, text: string | Buffer) => {
  writeFileSync(join(home, name), text);
  return join(home, name);
};
/** The sentence of an error, without the folder of the test. */
function fault(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DljError) return error.message.replaceAll(`${home}/`, "");
    throw error;
  }
  return "no error";
}

test.each<[string, Verdict[], "allowed" | "refused" | undefined, number]>([
  ["nothing", [], undefined, 0],
  ["accepted solutions", ["AC", "AC"], undefined, 0],
  ["a wrong answer", ["AC", "WA", "AC"], undefined, 1],
  ["a time-out and no solution", ["TLE", "NA"], undefined, 1],
  ["no solution", ["NA"], undefined, 0],
  ["no solution, if it is refused", ["NA", "AC"], "refused", 1],
  ["a failure of the judge, before a wrong answer", ["JE", "WA"], undefined, 3],
  ["a failure of the judge, after a wrong answer", ["WA", "JE"], "refused", 3],
])("the exit code of %s", (_, verdicts, missing, code) => {
  expect(exitCodeOf(verdicts, missing)).toBe(code);
});

it("the warm engine is Linux's", () => {
  expect((["linux", "darwin", "win32"] as const).map(defaultEngine)).toEqual([
    "forkserver",
    "process",
    "process",
  ]);
});

it("the published schema of the result is the one that is checked", () => {
  const stored = readFileSync(join(packageRoot, "examples/result.schema.json"), "utf8");
  expect(JSON.parse(stored)).toEqual(JSON.parse(resultJsonSchema()));
});

describe("a solution's file", () => {
  it("is read by its extension", () => {
    const read = (name: string) => {
      const { source, ...about } = readProgram(file(name, "x = 1\n"));
      return [about.language, about.name, Buffer.from(source).toString()];
    };
    expect(read("relu.py")).toEqual(["python", "relu.py", "x = 1\n"]);
    expect(read("Relu.PY")).toEqual(["python", "Relu.PY", "x = 1\n"]);
    expect(read("relu.mjs")[0]).toBe("javascript");
    expect(read("relu.cpp")[0]).toBe("cpp");
  });

  it("is refused with a reason", () => {
    mkdirSync(join(home, "folder.py"));
    execFileSync("mkfifo", [join(home, "pipe.py")]);
    const read = (name: string) => fault(() => readProgram(join(home, name)));
    file("relu.rs", "");
    file("long.py", Buffer.alloc(1_048_577, "#"));
    file("r.ipynb", '{"nbformat": 4, "cells": [], "metadata": {"language_info": {"name": "R"}}}');
    const { judge } = en;
    const size = { size: 1_048_577, most: 1_048_576 };
    const known = ".py, .ipynb, .js, .mjs, .ts, .cpp";
    const other = judge.notebook.otherLanguage({ language: "R" });
    expect(read("none.py")).toBe(judge.unreadable({ file: "none.py", why: "ENOENT" }));
    expect(read("folder.py")).toBe(judge.isDirectory({ file: "folder.py" }));
    expect(read("pipe.py")).toBe(judge.notRegular({ file: "pipe.py" }));
    expect(read("relu.rs")).toBe(judge.unknownLanguage({ file: "relu.rs", known }));
    expect(read("long.py")).toBe(judge.tooLong({ file: "long.py", ...size }));
    expect(read("r.ipynb")).toBe(`r.ipynb: ${other}.`);
    truncateSync(file("large.ipynb", ""), 32 * 1_048_576 + 1);
    const most = 32 * 1_048_576;
    expect(read("large.ipynb")).toBe(`large.ipynb: ${judge.notebook.tooLong({ most })}.`);
    truncateSync(join(home, "large.ipynb"), 1_048_577);
    expect(read("large.ipynb")).toBe(`large.ipynb: ${judge.notebook.notJson}.`);
    expect(fault(() => readProgram(file("most.py", Buffer.alloc(1_048_576, "#"))))).toBe(
      "no error",
    );
  });

  it("that is a notebook has a fault of its own", () => {
    const faults = [
      notebookFault({ kind: "notJson" }, en),
      notebookFault({ kind: "notNotebook" }, en),
      notebookFault({ kind: "tooMuchCode", most: 1_048_576 }, en),
      notebookFault({ kind: "otherFormat", format: "3" }, en),
      notebookFault({ kind: "otherLanguage", language: "R".repeat(50) }, en),
    ];
    expect(new Set(faults).size).toBe(5);
    expect(faults[3]).toContain("3");
    expect(faults[4]?.match(/R+/)?.[0]).toHaveLength(40);
  });
});

const within = { time: false, memory: false, output: false, imports: false };
const ended = (over: Partial<Outcome>): Outcome => ({
  ...{ ending: { kind: "exited", code: 0 }, exceeded: within, cpu: 0, wall: 0, memory: 1 },
  ...{ stdout: Buffer.of(), stderr: Buffer.of() },
  ...over,
});
const engineOf = (run: (run: Run) => Outcome | Promise<Outcome>): Engine => ({
  info: { engine: "process", tier: "bare", refused: [] },
  slots: 1,
  run: async (one) => run(one),
  close: async () => {},
});

describe("fresh inputs", () => {
  const folder = join(home, "problem");
  mkdirSync(folder);
  writeFileSync(join(folder, "generate.py"), "print(1)\n");

  it("are the generator's, a run for 200 of them", async () => {
    const runs: Run[] = [];
    const engine = engineOf((run) => {
      runs.push(run);
      const seeds = Buffer.from(run.stdin).toString().trim().split("\n");
      return ended({ stdout: Buffer.from(JSON.stringify(seeds.map((seed) => `input ${seed}`))) });
    });
    const seeds = Array.from({ length: 450 }, (_, i) => i + 7);
    const inputs = await freshInputs(engine, { id: "p", folder }, seeds);
    expect(inputs.map(String)).toEqual(seeds.map((seed) => `input ${seed}`));
    const counts = runs.map(({ stdin }) => Buffer.from(stdin).toString().split("\n").length - 1);
    expect(counts).toEqual([200, 200, 50]);
    expect(Buffer.from(runs[0]?.program.source ?? "").toString()).toContain('"print(1)\\n"');
    const { signal } = new AbortController();
    expect(runs[0]).not.toHaveProperty("signal");
    await freshInputs(engine, { id: "p", folder }, [1], signal);
    expect(runs.at(-1)?.signal).toBe(signal);
  });

  it.each<[Ending, string, string]>([
    [{ kind: "exited", code: 1 }, "Traceback\nValueError: no\n", "ValueError: no"],
    [{ kind: "signalled", signal: "SIGKILL" }, "", "signalled"],
    [{ kind: "exited", code: 2 }, "", "exited"],
  ])("end with an error if the generator does: %j", async (ending, stderr, why) => {
    const engine = engineOf(() => ended({ ending, stderr: Buffer.from(stderr) }));
    const asked = freshInputs(engine, { id: "p", folder }, [1]);
    await expect(asked).rejects.toBeInstanceOf(GeneratorFailure);
    await expect(asked).rejects.toMatchObject({ why, code: "judge" });
  });

  it("need a generator", async () => {
    const engine = engineOf(() => ended({}));
    await expect(freshInputs(engine, { id: "p", folder: home }, [1])).rejects.toThrow("ENOENT");
  });

  it("have names of their own", () => {
    expect(freshName(3)).toBe("fresh-3");
    expect(["fresh-1", "refresh-1", "ties"].filter(isFresh)).toEqual(["fresh-1"]);
  });
});

describe("the cases of a run", () => {
  const run = { limits: { time: 2 } } as Run;
  const outcomesOf = async (script: Outcome[]) => {
    const told: number[] = [];
    const runs = script.map((_, i) => ({ ...run, seed: i }));
    const began: number[] = [];
    const engine = engineOf(({ seed }) => {
      began.push(seed);
      return script[seed] as Outcome;
    });
    const outcomes = await runCases(
      engine,
      runs,
      () => 1,
      new ReadWriteLock(),
      (i) => told.push(i),
    );
    return { began, told, shown: outcomes.map((one) => (typeof one === "string" ? one : "ran")) };
  };

  it("end at an outcome that holds for all, and each is told", async () => {
    const ok = ended({});
    for (const last of [
      ended({ ending: { kind: "not-compiled" } as Ending }),
      ended({ ending: { kind: "engine-failed", reason: "gone" } as Ending }),
      ended({ exceeded: { ...within, imports: true } }),
    ]) {
      const { began, told, shown } = await outcomesOf([ok, last, ok, ok]);
      expect(began).toEqual([0, 1]);
      expect(told).toEqual([0, 1]);
      expect(shown).toEqual(["settled", "ran", "settled", "settled"]);
    }
    expect((await outcomesOf([ok, ok])).shown).toEqual(["ran", "ran"]);
  });

  it("end at a failure of the engine, even if another outcome holds for all before it", async () => {
    const script = [
      ended({ ending: { kind: "not-compiled" } as Ending }),
      ended({ ending: { kind: "engine-failed", reason: "gone" } as Ending }),
    ];
    const engine = engineOf(({ seed }) => script[seed] as Outcome);
    const runs = script.map((_, i) => ({ ...run, seed: i }));
    expect(await runCases(engine, runs, () => 2, new ReadWriteLock())).toEqual([
      "settled",
      script[1],
    ]);
  });

  it("are known one ahead if they run one by one, until one times out", async () => {
    const runsOf = async (width: number, script: Outcome[]) => {
      const runs = script.map((_, i) => ({ ...run, seed: i }));
      const seen: (number | string | undefined)[][] = [];
      const engine = engineOf((one) => {
        seen.push([one.seed, one.next?.seed, one.limits.time.toFixed(2)]);
        return script[one.seed] as Outcome;
      });
      await runCases(engine, runs, () => width, new ReadWriteLock());
      return seen;
    };
    const ok = ended({});
    const late = ended({ cpu: 9, exceeded: { ...within, time: true } });
    const none = undefined;
    expect(await runsOf(1, [ok, ok])).toEqual([
      [0, 1, "2.00"],
      [1, none, "2.00"],
    ]);
    expect(await runsOf(2, [ok, ok])).toEqual([
      [0, none, "2.00"],
      [1, none, "2.00"],
    ]);
    // The later cases share a third of the limit.
    expect(await runsOf(1, [late, ok, ok])).toEqual([
      [0, 1, "2.00"],
      [1, none, "0.33"],
      [2, none, "0.33"],
    ]);
    expect(await runsOf(0, [ok])).toEqual([[0, none, "2.00"]]);
  });

  it("that are run again are alone, and nothing is known ahead", async () => {
    const runs = [0, 1].map((seed) => ({ ...run, seed }));
    const seen: (string | [number, number | undefined])[] = [];
    const late = ended({ cpu: 2.5, exceeded: { ...within, time: true } });
    const engine = engineOf(({ seed, next }) => {
      seen.push([seed, next?.seed]);
      return seen.length === 1 ? late : ended({});
    });
    const lock = new ReadWriteLock();
    lock.engines.add({ endEarly: async () => void seen.push("early runs end") });
    await runCases(engine, runs, () => 1, lock);
    expect(seen).toEqual([[0, 1], "early runs end", [0, undefined], [1, undefined]]);
  });

  it("share the slots that become free while they run", async () => {
    const runs = Array.from({ length: 6 }, (_, i) => ({ ...run, seed: i }));
    const seen: [number, number, number | undefined][] = [];
    let [running, done] = [0, 0];
    const engine = engineOf(async ({ seed, next }) => {
      running += 1;
      await new Promise((turn) => setImmediate(turn));
      seen.push([seed, running, next?.seed]);
      running -= 1;
      done += 1;
      return ended({});
    });
    await runCases(engine, runs, () => (done < 2 ? 1 : 2), new ReadWriteLock());
    const none = undefined;
    expect(seen).toEqual([
      ...[
        [0, 1, 1],
        [1, 1, 2],
      ],
      ...[2, 3, 4, 5].map((seed) => [seed, expect.any(Number), none]),
    ]);
    expect(Math.max(...seen.map(([, beside]) => beside))).toBe(2);
  });

  it("that wait are not begun after one that the engine refuses", async () => {
    const runs = Array.from({ length: 4 }, (_, i) => ({ ...run, seed: i }));
    const began: number[] = [];
    const engine = engineOf(async ({ seed }) => {
      began.push(seed);
      throw new Error("the engine is closed");
    });
    await expect(runCases(engine, runs, () => 1, new ReadWriteLock())).rejects.toThrow("closed");
    await new Promise((turn) => setImmediate(turn));
    expect(began).toEqual([0]);
  });

  it.each([
    [0.99, false],
    [1, false],
    [1.01, true],
    [2.99, true],
    [3, false],
  ])("that time out after %d of 2 seconds are run again: %s", async (cpu, again) => {
    const { began } = await outcomesOf([ended({ cpu, exceeded: { ...within, time: true } })]);
    expect(began).toHaveLength(again ? 2 : 1);
  });

  it("have no outcome if they used more than their share after a time-out", async () => {
    const late = ended({ cpu: 9, exceeded: { ...within, time: true } });
    const { shown } = await outcomesOf([
      ended({ cpu: 1.9 }),
      late,
      ended({ cpu: 0.33 }),
      ended({ cpu: 0.34 }),
    ]);
    expect(shown).toEqual(["ran", "ran", "ran", "unfinished"]);
  });
});

describe("a function's call", () => {
  const softmax = loadProblem(join(packageRoot, "problems/softmax"));

  it.each<[string, boolean]>([
    ["x = input()", true],
    ["import sys\nsys.stdin", true],
    ["def input(): ...\ninput()", true],
    ["f = input\nx = input()", false],
    ["x.input()", false],
    ["# input()", false],
    ["x = 1", false],
  ])("is not needed by %j: %s", (source, reads) => {
    expect(surelyReadsStdin(Buffer.from(source))).toBe(reads);
    const program = makeProgram(Buffer.from(source), "softmax.py");
    expect(withCall(softmax, program) === program).toBe(reads);
  });

  it("is Python's alone, and says what the input's lines are", () => {
    const script = makeProgram(Buffer.from(""), "softmax.js", "javascript");
    expect(withCall(softmax, script)).toBe(script);
    const { call = "" } = withCall({ ...softmax }, makeProgram(Buffer.from(""), "softmax.py"));
    expect(JSON.parse(call)).toMatchObject({
      names: ["softmax", ...softmax.spec.aliases, softmax.spec.id],
      lines: [{ names: ["scores"], shaped: true, real: true }],
    });
    const whole = { ...softmax, cases: [{ stdin: Buffer.from("[1, 2]\n") }] };
    const { call: ofWhole = "" } = withCall(whole, makeProgram(Buffer.from(""), "softmax.py"));
    expect(JSON.parse(ofWhole).lines[0].real).toBe(false);
  });
});

it("a solution that the judge failed on is JE, with the reason at its first case", () => {
  const problem = loadProblem(join(packageRoot, "problems/softmax"));
  const solution = { problem, file: "softmax.py", program: undefined };
  const options = { strict: false, memory: 99 };
  const result = failedResult(solution, { en: "no server", zh: "没有服务器" }, options);
  const [first, ...others] = result.cases;
  expect(result).toMatchObject({ verdict: "JE", decidedBy: `${first?.group}/${first?.name}` });
  expect(result.limits).toEqual({ ...problem.spec.limits, memory: 99 });
  expect(first?.reason?.en).toContain("no server");
  expect(first?.reason?.zh).toContain("没有服务器");
  expect(first?.crash).toEqual({ message: "no server", exit: "engine-failed" });
  for (const one of others) expect(one).not.toHaveProperty("reason");
  const stability = result.cases.filter(({ group }) => group === "stability");
  expect(stability.map(({ deciding }) => deciding)).toEqual(stability.map(() => false));
  const strict = failedResult(solution, { en: "", zh: "" }, { strict: true, memory: undefined });
  expect(strict.cases.every(({ deciding }) => deciding)).toBe(true);
  expect(strict.limits.memory).toBe(problem.spec.limits.memory);
  const none = { ...solution, problem: { ...problem, cases: [] } };
  expect(failedResult(none, { en: "", zh: "" }, options)).not.toHaveProperty("decidedBy");
});

test.each<[string, string[]]>([
  ["def f(x): ...\nasync def g(): ...", ["f", "g"]],
  [
    "class Solution:\n    def f(self): ...\n    async  def g(self): ...\nclass B:\n    def h(s): ...",
    ["f", "g"],
  ],
  ["if x:\n    def f(): ...", []],
  ["f = lambda x: x\ng: int = lambda: 0\nh=lambda: 0\nlambdas = 1", ["f", "g", "h"]],
  ['"""\ndef f(): ...\n"""\nx = (\ndef = 1)\ny = 1', []],
])("the functions of %j", (source, names) => {
  expect([...functionsIn(source)]).toEqual(names);
});

test.each<[string, string[], string, object]>([
  [
    "gcc, in the solution's own file",
    ["/usr/include/x.h:9:1: error: other", "./a.cpp:3:12: fatal error: no.h: No such file"],
    "a.cpp",
    { message: "no.h: No such file", line: 3 },
  ],
  [
    "gcc, elsewhere only",
    ["b.cpp:3:12: error: other"],
    "a.cpp",
    { message: "b.cpp:3:12: error: other" },
  ],
  [
    "the linker",
    ["/usr/bin/ld: /tmp/a.o: undefined reference to `main'", "collect2: error: ld returned 1"],
    "a.cpp",
    { message: "undefined reference to `main'" },
  ],
  [
    "another linker error",
    ["x", "collect2: error: ld"],
    "a.cpp",
    { message: "collect2: error: ld" },
  ],
  [
    "Node's compiler",
    ["a.ts:4:2", "let (;", "    ^", "SyntaxError: Unexpected token"],
    "a.ts",
    { message: "SyntaxError: Unexpected token", line: 4 },
  ],
  [
    "Node, in a library called by the solution",
    [
      "node:fs:1",
      "x",
      "^",
      "",
      "Error: no",
      "    at f (node:fs:1:2)",
      "    at g (/w/a.js:7:3)",
      "Node.js v22.0.0",
    ],
    "a.js",
    { message: "Error: no", line: 7 },
  ],
  [
    "Node, in a file whose name ends alike",
    ["TypeError: no", "    at g (/w/ba.js:7:3)", "Node.js v22.0.0"],
    "a.js",
    { message: "TypeError: no" },
  ],
  [
    "Python, elsewhere",
    ['  File "b.py", line 2', "ValueError: x"],
    "a.py",
    { message: "ValueError: x" },
  ],
  [
    "Python, whose last frame is a library's",
    ['  File "a.py", line 2', "    f()", '  File "b.py", line 9', "    g()", "ValueError: x"],
    "a.py",
    { message: "ValueError: x", line: 2 },
  ],
  ["Python, cut off", ['  File "a.py", line 2'], "a.py", { message: "", line: 2 }],
  [
    "a line that is not counted from 1",
    ['  File "a.py", line 0', "E: x"],
    "a.py",
    { message: "E: x" },
  ],
])("the last words of %s", (_, lines, name, words) => {
  const written = lines.filter((line) => line !== "");
  expect(lastWordsOf(written, name)).toEqual(words);
});

test.each<[string, Buffer, boolean]>([
  ["UTF-8", Buffer.from("é"), false],
  ["Latin-1", Buffer.from("x = 'é'", "latin1"), true],
  ["Latin-1 that is named", Buffer.from("# coding: latin-1\nx = 'é'", "latin1"), false],
  [
    "Latin-1 that is named below a line of Mac OS",
    Buffer.from("#!\r# coding=latin-1\r'é'", "latin1"),
    false,
  ],
  ["Latin-1 that is named too late", Buffer.from("1\n2\n# coding: latin-1\n'é'", "latin1"), true],
  ["Latin-1 that is named in code", Buffer.from("coding: latin-1\n'é'", "latin1"), true],
  ["UTF-16", Buffer.from("x\u00e9", "utf16le"), false],
])("Python lacks the encoding of %s: %s", (_, source, lacks) => {
  expect(lacksEncoding(source)).toBe(lacks);
});

test.each([
  ["1/2", 2, "0.5"],
  ["1/3", 2, "0.33"],
  ["2/3", 2, "0.67"],
  ["1/8", 2, "0.13"],
  ["-1/8", 2, "-0.13"],
  ["-1/1000", 2, "0"],
  ["5", 2, "5"],
  ["100", 2, "100"],
  ["5/2", 0, "3"],
  ["1/3", 6, "0.333333"],
  ["4/-2", 2, undefined],
  ["1,5", 2, undefined],
  ["", 2, undefined],
])("%s with %i decimals is %s", (text, decimals, written) => {
  if (written === undefined) expect(() => Fraction.parse(text)).toThrow(RangeError);
  else expect(Fraction.parse(text).toDecimal(decimals)).toBe(written);
});

it("a fraction is in lowest terms, with its sign above", () => {
  const shown = [
    [6, -4],
    [-6, -4],
    [0, -3],
    [3, 1],
  ].map(([a = 0, b = 1]) => `${new Fraction(BigInt(a), BigInt(b))}`);
  expect(shown).toEqual(["-3/2", "3/2", "0", "3"]);
  expect(() => new Fraction(1n, 0n)).toThrow(RangeError);
});
