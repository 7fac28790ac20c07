import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Ending, Exceeded, Outcome } from "../../src/engine/engine.ts";
import { judgeOutcome, seedOf, unjudged } from "../../src/judge/case.ts";
import { chooseCases } from "../../src/judge/choose-cases.ts";
import { reasonOf } from "../../src/judge/diagnose.ts";
import { explainBySource } from "../../src/judge/explain-by-source.ts";
import { Fraction } from "../../src/judge/fraction.ts";
import { readPython } from "../../src/judge/python-source.ts";
import type { CaseResult, Crash } from "../../src/judge/result.ts";
import { makeProgram } from "../../src/judge/solution.ts";
import { packageRoot } from "../../src/package-root.ts";
import { loadProblem } from "../../src/problem/load.ts";

const problem = loadProblem(join(packageRoot, "problems/relu"));
const [testCase] = problem.cases;
if (!testCase) throw new Error("relu has no case");
const right = Buffer.from(testCase.expected).toString();

const within = { time: false, memory: false, output: false, imports: false };
function outcomeOf(over: Partial<Outcome> & { over?: Partial<Exceeded> } = {}): Outcome {
  const { over: exceeded, ...more } = over;
  return {
    ending: { kind: "exited", code: 0 },
    exceeded: { ...within, ...exceeded } as Exceeded,
    stdout: Buffer.from(right),
    stderr: Buffer.of(),
    cpu: 0.1,
    wall: 0.2,
    memory: 30,
    ...more,
  };
}
const context = { deciding: true, source: "x = 1\n  print(1 / 0) \n", fileName: "relu.py" };
const judged = (outcome: Outcome) => judgeOutcome(problem, testCase, outcome, context);
const limits = { time: 2, memory: 512, output: 1 };
const sentenceOf = (outcome: Outcome) => reasonOf(judged(outcome), limits)?.en;

const failed: Ending = { kind: "exited", code: 1 };
const words = (text: string) => Buffer.from(text);
const traceback = `Traceback (most recent call last):
  File "relu.py", line 2, in <module>
    print(1 / 0)
ZeroDivisionError: division by zero
`;

describe("the verdict of a case", () => {
  it("is decided by the run before its output, and by the gravest of its faults", () => {
    const everything = { time: true, memory: true, output: true };
    const verdicts: [Partial<Outcome> & { over?: Partial<Exceeded> }, string][] = [
      [{}, "AC"],
      [{ stdout: words("7.5") }, "WA"],
      [{ stdout: words("") }, "WA"],
      [{ ending: failed }, "RTE"],
      [{ ending: { kind: "signalled", signal: "SIGSEGV" } }, "RTE"],
      [{ ending: failed, over: { time: true } }, "TLE"],
      [{ ending: failed, over: { imports: true } }, "TLE"],
      [{ ending: failed, over: { time: true, memory: true } }, "MLE"],
      [{ ending: failed, over: everything }, "OLE"],
      [{ ending: { kind: "not-compiled" } as Ending, over: everything }, "CE"],
      [{ ending: { kind: "engine-failed", reason: "gone" } as Ending, over: everything }, "JE"],
    ];
    for (const [outcome, verdict] of verdicts)
      expect(judged(outcomeOf(outcome)).verdict, JSON.stringify(outcome)).toBe(verdict);
  });

  it("comes with the facts of its run, and with a comparison only for a wrong answer", () => {
    const facts = judged(outcomeOf());
    const { group, name } = testCase;
    expect(facts).toMatchObject({ group, name, deciding: true, ran: true, cpu: 0.1, wall: 0.2 });
    expect(facts).toMatchObject({ memory: 30, stdout: right, stderr: "", expected: right });
    expect(facts).not.toHaveProperty("comparison");
    expect(judged(outcomeOf({ stdout: words("7.5") })).comparison?.agrees).toBe(false);
    expect(judged(outcomeOf({ ending: failed, stdout: words("7") }))).not.toHaveProperty(
      "comparison",
    );
    expect(unjudged(testCase, "TLE", false)).toMatchObject({ ran: false, deciding: false, cpu: 0 });
  });

  it("tells a crash after the right answer from one before it", () => {
    const crashOf = (stdout: string) =>
      judged(outcomeOf({ ending: failed, stdout: words(stdout), stderr: words(traceback) })).crash;
    expect(crashOf(right)).toEqual({
      message: "ZeroDivisionError: division by zero",
      exit: "exit status 1",
      line: 2,
      source: "print(1 / 0)",
      answered: true,
    });
    for (const other of ["", "7.5"]) expect(crashOf(other)).not.toHaveProperty("answered");
  });

  it("keeps 64 KiB of a text, and no half of a character", () => {
    const length = (text: string) => judged(outcomeOf({ stdout: words(text) })).stdout?.length;
    expect(length("x".repeat(65_536))).toBe(65_536);
    expect(length("x".repeat(65_537))).toBe(65_536);
    expect(length(`${"x".repeat(65_535)}é`)).toBe(65_535);
    expect(length(`${"x".repeat(65_534)}é`)).toBe(65_535);
    expect(length(`${"x".repeat(65_533)}中`)).toBe(65_534);
    expect(length(`${"x".repeat(65_534)}中`)).toBe(65_534);
  });

  it("depends on a seed of problem and case alone", () => {
    expect(seedOf("relu", "hidden/ties")).toBe(seedOf("relu", "hidden/ties"));
    expect(seedOf("relu", "hidden/ties")).not.toBe(seedOf("gelu", "hidden/ties"));
    expect(seedOf("relu", "hidden/ties")).not.toBe(seedOf("relu", "hidden/one-row"));
    expect(seedOf("relu", "x")).toBeLessThan(2 ** 32);
  });
});

describe("the reason of a verdict", () => {
  it.each([
    [{}, undefined],
    [{ ending: failed, stderr: words(traceback) }, /^line 2, print\(1 \/ 0\): ZeroDivisionError/],
    [{ ending: failed }, "ended with exit status 1"],
    [{ ending: { kind: "signalled", signal: "SIGSEGV" } as Ending }, "ended with SIGSEGV"],
    [{ cpu: 2.5, over: { time: true } }, "took 2.50 s of CPU time; the limit is 2 s"],
    [{ cpu: 1, wall: 6, over: { time: true } }, /^did not end within 6.0 s/],
    [{ memory: 600.2, over: { memory: true } }, "used 601 MiB of memory; the limit is 512 MiB"],
    [{ memory: 40, over: { memory: true } }, /^used 40 MiB of memory/],
    [{ memory: 512, over: { memory: true }, stderr: words("MemoryError\n") }, /^used 512 MiB/],
    [
      { memory: 511, over: { memory: true }, stderr: words("E: Unable to allocate 9 GiB\n") },
      /^asked for more memory at once .*\(E: Unable to allocate 9 GiB\)/,
    ],
    [{ cpu: 2, wall: 6, over: { time: true } }, "took 2.00 s of CPU time; the limit is 2 s"],
    [{ over: { output: true } }, "printed more than 1 MiB"],
    [{ over: { imports: true }, cpu: 3 }, /^took 3.00 s/],
    [{ ending: { kind: "engine-failed", reason: "gone" } as Ending }, "the judge failed: gone"],
    [
      {
        ending: failed,
        memory: 40,
        over: { memory: true },
        stderr: words(`${traceback.split("\n").slice(0, 3).join("\n")}\nMemoryError\n`),
      },
      /^line 2: asked for more memory at once than the limit of 512 MiB leaves \(MemoryError\)/,
    ],
  ] as [Partial<Outcome> & { over?: Partial<Exceeded> }, RegExp | string | undefined][])(
    "%j",
    (outcome, sentence) => {
      const said = sentenceOf(outcomeOf(outcome));
      if (sentence instanceof RegExp) expect(said).toMatch(sentence);
      else expect(said).toBe(sentence);
    },
  );

  const crashed = (crash: Partial<Crash>, verdict: CaseResult["verdict"] = "RTE") =>
    reasonOf(
      {
        verdict,
        ran: true,
        cpu: 0,
        wall: 0,
        memory: 0,
        crash: { message: "", exit: "exit status 1", ...crash },
      },
      limits,
    )?.en;

  it("of a crash tells a starter, a file in UTF-16, a missing main and other parameters apart", () => {
    expect(crashed({ message: "NotImplementedError", line: 3 })).toContain("is not written yet");
    expect(crashed({ message: "NotImplementedError" })).toBe("NotImplementedError");
    expect(crashed({ message: "NotImplementedError: x", line: 3 })).toContain(
      "NotImplementedError",
    );
    expect(crashed({ message: "source code cannot contain null bytes" })).toContain("UTF-8");
    expect(crashed({ message: "undefined reference to `main'" }, "CE")).toContain("no main");
    expect(crashed({ message: "expected ';'", line: 4 }, "CE")).toContain("expected ';'");
    const misfit = "TypeError: relu() takes 2, and the exercise gives 1: x";
    expect(crashed({ message: misfit })).toBe(
      "relu() has other parameters than the exercise, which gives 1: x",
    );
  });

  it("of a case that was not run is an earlier one", () => {
    const of = (verdict: CaseResult["verdict"]) =>
      reasonOf(unjudged(testCase, verdict, true), limits);
    expect(of("TLE")?.en).toMatch(/^has no verdict/);
    expect(of("NA")?.en).toBe("there is no solution");
    expect(of("AC")).toBeUndefined();
  });
});

describe("the reason that a source shows", () => {
  const said = (source: string, over: Partial<CaseResult>, called = false, language = "python") => {
    const program = makeProgram(Buffer.from(source), "relu.py", language);
    const one = { ...judged(outcomeOf({ stdout: words("") })), ...over };
    return explainBySource(program, readPython(program), [one], called)[0]?.reason?.en;
  };
  const crash = (message: string, more: Partial<Crash> = {}): Partial<CaseResult> => ({
    verdict: "RTE",
    stdin: "[1, 2]\n3\n",
    crash: { message, exit: "exit status 1", line: 1, ...more },
  });

  it.each([
    ["", "the file has no code"],
    ["# only a comment\n", "the file has no code"],
    [
      "def relu(x):\n    return x\n",
      "relu (line 1) is never called; end the file with print(relu(...))",
    ],
    ["def relu(x):\n    print(x)\n", "relu (line 1) prints, but it is never called"],
    ["class Relu:\n    pass\n", "the class Relu (line 1) is never used"],
    ["x = input()\nx.upper()\n", "line 2 computes x.upper() and drops it"],
    ["if __name__ == '__main':\n    print(1)\n", "line 1, if __name__ == '__main': is never true"],
    ["def a(x):\n    print(x)\ndef b(x):\n    return x\n", "a (line 1) prints, but"],
    ["def a(x):\n    return x\ndef b(x):\n    return x\n", "b (line 3) is never called"],
    [`x = 1\n${"x+".repeat(29)}xy\n`, `line 2 computes ${"x+".repeat(29)}xy and drops it`],
    [`x = 1\n${"x+".repeat(29)}xyz\n`, `line 2 computes ${"x+".repeat(29)}xy… and drops it`],
  ])("nothing is printed by %j", (source, sentence) => {
    expect(said(source, {})).toContain(sentence);
    expect(said(source, {}, true)).toBeUndefined();
  });

  it("is none if the program prints at its top, or is no Python", () => {
    expect(said("print(end='')\n", {})).toBeUndefined();
    expect(said("x", {}, false, "javascript")).toContain("console.log");
    expect(said("x", {}, false, "cpp")).toContain("std::cout");
  });

  it("is that the input is never read, if nothing else explains a wrong answer", () => {
    const wrong = judged(outcomeOf({ stdout: words("7.5") }));
    expect(said("print(7.5)\n", wrong)).toContain("never reads its input");
    expect(said("print(7.5)\n", wrong, true)).toBeUndefined();
    expect(said("input()\nprint(7.5)\n", wrong)).toBeUndefined();
    expect(said("print(7.5)\n", judged(outcomeOf()))).toBeUndefined();
    const known = { en: "known", zh: "known" };
    expect(said("print(7.5)\n", { ...wrong, reason: known })).toBe("known");
  });

  it("adds to a crash what the input explains of it", () => {
    const reads = "x = input()\n";
    const eof = crash("EOFError: EOF when reading a line");
    expect(said(reads, eof)).toContain("the input has 2 lines, and the program asks for line 3");
    expect(said(`import sys\nsys.stdin\n${reads}`, eof)).toContain("asks for one more");
    expect(said(reads, { ...eof, stdin: "" })).toContain("the input has 0 lines");
    expect(said(reads, { ...eof, stdin: "1\n" })).toContain("the input has 1 line,");
    expect(said(reads, { ...eof, stdin: "1" })).toContain("the input has 1 line,");
    expect(said("import sys\nx = sys.stdin.read()\n", eof)).toContain("asks for one more");
    expect(said(reads, eof)).toMatch(/^line 1: EOFError: EOF when reading a line: the input/);
    expect(said(reads, { ...eof, verdict: "MLE" })).toBeUndefined();
    expect(said(reads, crash("x EOFError: EOF when reading a line"))).toBeUndefined();
    const missing = (name: string) =>
      said(reads, crash(`ModuleNotFoundError: No module named '${name}'`));
    const common =
      "torch torchvision tensorflow keras jax flax pandas scipy.special sklearn matplotlib seaborn sympy statsmodels numba einops transformers datasets tokenizers tqdm PIL cv2 skimage gym gymnasium requests yaml numpy cupy mxnet nltk IPython ipywidgets polars plotly xgboost lightgbm";
    for (const name of common.split(" "))
      expect(missing(name)).toContain(`this Python has no ${name.split(".")[0]},`);
    expect(missing("my_helpers")).toContain("copy your own code from my_helpers");
  });

  it("tells a number from the literal that int() and float() refuse", () => {
    const refused = (literal: string, source: string, kind = "int") =>
      said(
        "x = int(input())\n",
        crash(
          kind === "int"
            ? `ValueError: invalid literal for int() with base 10: '${literal}'`
            : `ValueError: could not convert string to float: '${literal}'`,
          { source },
        ),
      );
    expect(refused("2.5", "x = int(input())")).toContain("read 2.5 with float()");
    expect(refused("[1, 2]", "x = int(input())")).toContain("line 1 of the input is not a single");
    expect(refused("[1, 2]", "x = float(input())", "float")).toContain("instead of float()");
    expect(refused("other", "x = int(input())")).toBeUndefined();
    expect(refused("2.5", "x = convert(input())")).toBeUndefined();
    for (const fraction of [" -2.5 ", "+.5", "2.", "2.5e-3", "2.5E+3"])
      expect(refused(fraction, "int(x)")).toContain(`so read ${fraction.trim()} with float()`);
    for (const other of ["2e3", "2.5.1", "x2.5", "2.5x", ".", ""])
      expect(refused(other, "int(x)")).toBeUndefined();
    expect(refused(" 3 ", "x = float(s)", "float")).toContain("line 2 of the input is not");
    expect(refused("2.5", "x = float(s)", "float")).toBeUndefined();
  });

  it("keeps the text of a crash whose program printed the right answer, or ended by exit()", () => {
    const answered = crash("ZeroDivisionError", { answered: true });
    expect(said("x = input()\n", answered)).toContain("the printed answer is right, but then");
    const exited = {
      verdict: "RTE",
      crash: { message: "no data", exit: "exit status 1" },
    } as const;
    expect(said("x = input()\n", exited)).toBe("ended with exit status 1: no data");
    const more = (crash: Partial<Crash>) =>
      said("x = input()\n", { ...exited, crash: { ...exited.crash, ...crash } });
    expect(more({ exit: "SIGSEGV" })).toBeUndefined();
    expect(more({ message: "" })).toBeUndefined();
    expect(more({ line: 3 })).toBeUndefined();
    expect(more({ answered: true })).toContain("ended with exit status 1 (no data)");
    expect(more({ answered: true, line: 3 })).toContain("exit status 1 (line 3: no data)");
    expect(more({ answered: true, message: "exit status 1" })).toContain("status 1; it must");
    const misfit = "TypeError: relu(a, b) takes 2, and the exercise gives 1: x";
    expect(more({ answered: true, message: misfit })).toBeUndefined();
    expect(said("x\n", exited, false, "cpp")).toBeUndefined();
  });

  it("is not asked of a notebook, whose lines are its cells'", () => {
    const program = makeProgram(Buffer.from(""), "relu.ipynb");
    const one = judged(outcomeOf({ stdout: words("") }));
    expect(explainBySource(program, readPython(program), [one], false)).toEqual([one]);
  });
});

describe("cases that are asked for", () => {
  it("are chosen by key, name or group", () => {
    const chosen = (...names: string[]) =>
      problem.cases.filter(chooseCases(problem, names)).map(({ key }) => key);
    const all = problem.cases.map(({ key }) => key);
    expect(problem.cases.filter(chooseCases(problem, undefined))).toHaveLength(all.length);
    expect(chosen("sample", "hidden")).toEqual(all.filter((key) => !key.startsWith("stab")));
    expect(chosen(testCase.key)).toEqual([testCase.key]);
    expect(chosen(testCase.name)).toContain(testCase.key);
    expect(() => chosen("sample", "no-such-case")).toThrow("no-such-case");
    expect(() => chosen("no-such-case")).toThrow(all.join(", "));
  });
});

it("a number of points is read exactly, however small", () => {
  const read = [0.1, 2.5, 1e-7, -1.5e-7, 3, -0].map((points) => `${Fraction.of(points)}`);
  expect(read).toEqual(["1/10", "5/2", "1/10000000", "-3/20000000", "3", "0"]);
});
