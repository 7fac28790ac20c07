import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine, Run } from "../../src/engine/engine.ts";
import { withCall } from "../../src/judge/function-call.ts";
import { Judge } from "../../src/judge/judge.ts";
import { openFor } from "../engine/open-for.ts";
import { pythons } from "../pythons.ts";
import { fixtures } from "./fixtures.ts";
import { judged, problems, sourcesOf, told, withoutMain } from "./without-main.ts";

const path = pythons[0]?.path ?? "python3";
const hasTorch = spawnSync(path, ["-c", "import torch"]).status === 0;
const isSample = ({ group }: { group: string }) => group === "sample";
const softmax = problems.find(({ id }) => id === "softmax") as (typeof problems)[number];

describe("a file without a main", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openFor("forkserver", path);
  });
  afterAll(() => engine.close());

  it.each(fixtures(hasTorch))("$name", async (one) => {
    const result = await judged(engine, one, isSample);
    const form = one.isFunction ? "function" : undefined;
    expect({ verdict: result.verdict, form: result.form }, told(result)).toEqual({
      verdict: one.verdict,
      form: one.verdict === "CE" ? undefined : form,
    });
  });

  it("is accepted if it is a reference without its main", async () => {
    const some = sourcesOf("reference").filter((_, i) => i % 9 === 0);
    for (const one of some) {
      const cut = withoutMain(one);
      const result = cut && (await judged(engine, cut, isSample));
      expect(result && told(result)).toMatch(/ AC function$/);
    }
  });

  it("is called with the functions that its original takes, or with what the input holds", async () => {
    const taking = sourcesOf("reference").filter(({ problem }) => problem.spec.call);
    expect(taking.length).toBeGreaterThanOrEqual(6);
    for (const one of taking) {
      const byGradient = withoutMain(one)?.text ?? "";
      const [, name = "", rest = ""] = /^def (\w+)\(grad, (.*)\):/m.exec(byGradient) ?? [];
      const given = rest.replaceAll(/=[^,]*/g, "");
      const wrapped = (parameters: string, gradient: string) =>
        `${byGradient.replaceAll(name, `_${name}`)}\n\ndef ${name}(${parameters}):\n    return _${name}(${gradient}, ${given})\n`;
      const texts = [
        byGradient,
        wrapped(`f, grad, ${rest}`, "lambda x: grad(x) + 0 * f(x)"),
        wrapped(`A, b, ${rest}`, "lambda x: A @ x - b"),
      ];
      for (const text of texts)
        expect(told(await judged(engine, { ...one, text }, isSample)), text).toMatch(
          / AC function$/,
        );
    }
  });

  it("keeps its prints in stderr and its own lines in a traceback", async () => {
    const text = "print('loading')\n\n\ndef softmax(x):\n    print('called')\n    return [x[9]]\n";
    const result = await judged(engine, { problem: softmax, name: "x", text }, isSample);
    const [first] = result.cases;
    expect(first).toMatchObject({ verdict: "RTE", crash: { line: 6 } });
    expect(first?.stderr).toMatch(/^loading\nTraceback/);
    expect(first?.stderr).not.toContain("/dlj/");
    const odd =
      "class Odd:\n    def __str__(self):\n        raise KeyError(7)\n\n\ndef softmax(x):\n    return Odd()\n";
    const unprintable = await judged(engine, { problem: softmax, name: "x", text: odd }, isSample);
    expect(unprintable.cases[0]).toMatchObject({ verdict: "RTE", crash: { line: 3 } });
    expect(unprintable.cases[0]?.stderr).toMatch(
      /^Traceback.*\n {2}File "[^"/]*", line 3, in __str__\n/,
    );
  });

  it("says which parameters the exercise gives", async () => {
    const text = "def softmax(x, temperature):\n    return x\n";
    const result = await judged(engine, { problem: softmax, name: "x", text }, isSample);
    expect(result.cases[0]?.reason?.en).toBe(
      "softmax(x, temperature) has other parameters than the exercise, which gives 1: scores",
    );
  });

  it("is not called again after an answer, and can't see other cases", async () => {
    const text =
      "import numpy as np\n\n\ndef softmax(x):\n    if isinstance(x, list):\n        return [1]\n    return [0 * v for v in x]\n";
    const result = await judged(engine, { problem: softmax, name: "x", text }, isSample);
    expect(result.cases[0]?.stdout).toMatch(/^\[-?0\.0, /);
  });
});

describe("a program with a main", () => {
  it("is run as it is: the same program, without a call", async () => {
    const seen: Run[] = [];
    const none = { time: false, memory: false, output: false, imports: false };
    const engine: Engine = {
      info: { engine: "process", tier: "bare", refused: [] },
      slots: 1,
      async run(run) {
        seen.push(run);
        const ending = { kind: "exited", code: 0 } as const;
        const nothing = { stdout: Buffer.of(), stderr: Buffer.of(), cpu: 0, wall: 0, memory: 0 };
        return { ending, exceeded: none, ...nothing };
      },
      async close() {},
    };
    const judge = new Judge({ engineFor: async () => engine });
    for (const one of sourcesOf("reference")) {
      const program = { language: "python", name: "x.py", source: Buffer.from(one.text) };
      seen.length = 0;
      await judge.judge({ problem: one.problem, file: one.name, program, misconceptions: [] });
      expect(seen.length, one.name).toBeGreaterThan(0);
      for (const run of seen) expect(run.program, one.name).toBe(program);
    }
  });

  it("is left to the server if input may not be a call, or is in a comment or string", () => {
    const isCalled = (text: string) =>
      withCall(softmax, { language: "python", name: "x.py", source: Buffer.from(text) }).call !==
      undefined;
    expect(isCalled("x = eval(input())")).toBe(false);
    expect(isCalled("import sys\nx = sys.stdin.read()")).toBe(false);
    expect(isCalled("x = eval(input('# x: \"'))  # input")).toBe(false);
    expect(isCalled("# input()\ndef softmax(x): ...")).toBe(true);
    expect(isCalled('"""Call input() first."""\ndef softmax(x): ...')).toBe(true);
    expect(isCalled("def softmax(input): return input")).toBe(true);
  });
});
