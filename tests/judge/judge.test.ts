import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Engine, Outcome, Run } from "../../src/engine/engine.ts";
import { casesHash, catalogueHash } from "../../src/judge/assemble.ts";
import type { Engines } from "../../src/judge/engines.ts";
import { Judge } from "../../src/judge/judge.ts";
import { judgeOne } from "../../src/judge/judge-one.ts";
import { caseResultSchema, recorded, resultSchema } from "../../src/judge/result.ts";
import type { Solution } from "../../src/judge/solution.ts";
import { packageRoot, version } from "../../src/package-root.ts";
import { loadProblem } from "../../src/problem/load.ts";

const problem = loadProblem(join(packageRoot, "problems", "softmax"));
const keys = problem.cases.map(({ key }) => key);

const none = { time: false, memory: false, output: false, imports: false };
const right = (run: Run): Outcome => ({
  ending: { kind: "exited", code: 0 },
  exceeded: none,
  stdout: problem.cases.find(({ stdin }) => stdin.equals(run.stdin))?.expected ?? Buffer.of(),
  stderr: Buffer.of(),
  cpu: 0.01,
  wall: 0.01,
  memory: 10,
});
const late = (cpu: number) => (run: Run) => ({
  ...right(run),
  exceeded: { ...none, time: true },
  cpu,
});

const limit = problem.spec.limits.time;
/** A case that would be right after `cpu` seconds, under an engine that kills it at 1.5 limits. */
const takes = (cpu: number) => (run: Run) => {
  const { time } = run.limits;
  const outcome = { ...right(run), cpu: Math.min(cpu, 1.5 * time) };
  return { ...outcome, exceeded: { ...none, time: outcome.cpu > time } };
};

/** An engine that follows a script for each case, and counts the runs and their CPU time. */
function scripted(script: Record<string, (run: Run, attempt: number) => Outcome>) {
  const runs = new Map<string, number>();
  let used = 0;
  const engine: Engine = {
    info: { engine: "process", tier: "bare", refused: [] },
    slots: 2,
    async run(run) {
      const key = problem.cases.find(({ stdin }) => stdin.equals(run.stdin))?.key ?? "";
      const attempt = (runs.get(key) ?? 0) + 1;
      runs.set(key, attempt);
      // Cases end in another order than they start.
      await new Promise((resolve) => setTimeout(resolve, key.length % 3));
      const outcome = (script[key] ?? right)(run, attempt);
      used += outcome.cpu;
      return outcome;
    },
    async close() {},
  };
  return { engine, runs, used: () => used };
}

const solution: Solution = {
  problem,
  file: "softmax.py",
  program: { language: "python", name: "softmax.py", source: Buffer.from("pass") },
};

async function judged(script: Parameters<typeof scripted>[0], width: number, strict = false) {
  const { engine, runs, used } = scripted(script);
  const judge = new Judge({ engineFor: async () => engine, strict });
  const result = await judge.judge(solution, () => width);
  return { result, runs, used, verdicts: result.cases.map(({ verdict }) => verdict) };
}

/** Its source took too long to compile. */
const neverBegan = (run: Run) => ({
  ...right(run),
  cpu: 0,
  wall: 0,
  exceeded: { ...none, imports: true },
});
const wrong = (run: Run) => ({ ...right(run), stdout: Buffer.from("[9.0]\n") });
const crashed = (run: Run) => ({ ...right(run), ending: { kind: "exited", code: 1 } as const });
const [first = "", second = "", third = "", fourth = ""] = keys;
const last = keys.at(-1) ?? "";

it("says of a source that takes too long to compile that it did not begin", async () => {
  const { result } = await judged({ [first]: neverBegan }, 1);
  expect(result.verdict).toBe("TLE");
  expect(result.cases[0]?.reason?.en).toMatch(/^did not begin: compiling/);
});

it("cuts a long line of the source and of the message", async () => {
  const long = "x".repeat(100_000);
  const stderr = Buffer.from(`  File "softmax.py", line 1\nSyntaxError: ${long}\n`);
  const broken = (run: Run) => ({
    ...right(run),
    stderr,
    ending: { kind: "not-compiled" } as const,
  });
  const { engine } = scripted({ [first]: broken });
  const program = { language: "python", name: "softmax.py", source: Buffer.from(long) };
  const result = await new Judge({ engineFor: async () => engine }).judge({ ...solution, program });
  expect(result.cases[0]?.crash?.source).toHaveLength(1000);
  expect(result.cases[0]?.crash?.message).toHaveLength(1000);
});

describe.each([1, 2, 5])("Judge, %i cases at once", (width) => {
  it("gives the verdict of the first failing deciding case in catalogue order", async () => {
    const { result } = await judged({ [second]: crashed, [third]: wrong }, width);
    expect(result).toMatchObject({ verdict: "RTE", decidedBy: second });
  });

  it("lets the judge's own failure win over an earlier wrong answer", async () => {
    const failed = (run: Run) => ({
      ...right(run),
      ending: { kind: "engine-failed", reason: "no more servers" } as const,
    });
    const { result } = await judged({ [first]: wrong, [last]: failed }, width);
    expect(result.verdict).toBe("JE");
  });

  it("does not let stability decide, unless it is asked to", async () => {
    expect((await judged({ [last]: crashed }, width)).result.verdict).toBe("AC");
    expect((await judged({ [last]: crashed }, width, true)).result.verdict).toBe("RTE");
  });

  it("runs a near miss of the time limit again, alone, and believes the second run", async () => {
    const { result, runs } = await judged(
      { [second]: (run, attempt) => (attempt === 1 ? late(2.4)(run) : right(run)) },
      width,
    );
    expect(result.verdict).toBe("AC");
    expect(runs.get(second)).toBe(2);
  });

  it("runs it again when no engine goes on with what it has begun early", async () => {
    const { engine } = scripted({
      [second]: (run, attempt) => (attempt === 1 ? late(2.9) : right)(run),
    });
    let ends = 0;
    const ending = { ...engine, endEarly: async () => void ends++ };
    const judge = new Judge({ engineFor: async () => ending });
    expect((await judge.judge(solution, () => width)).verdict).toBe("AC");
    expect(ends).toBe(1);
  });

  it("does not run a clear miss again", async () => {
    const { result, runs } = await judged({ [second]: late(3.1) }, width);
    expect(result.verdict).toBe("TLE");
    expect(runs.get(second)).toBe(1);
  });

  it("does not run a solution that sleeps again", async () => {
    const { runs } = await judged({ [second]: late(0.01) }, width);
    expect(runs.get(second)).toBe(1);
  });

  it("judges the other cases of a solution that loops on two", async () => {
    const { verdicts, result } = await judged({ [first]: takes(9), [third]: takes(9) }, width);
    expect(verdicts).toEqual(["TLE", "AC", "NA", ...keys.slice(3).map(() => "AC")]);
    expect(result).toMatchObject({ verdict: "TLE", decidedBy: first });
    expect(result.cases[2]?.reason?.en).toContain("has no verdict");
  });

  it("gives a solution that loops on every case twice its limit at the most", async () => {
    const everywhere = Object.fromEntries(keys.map((key) => [key, takes(9)]));
    const { verdicts, used } = await judged(everywhere, width);
    expect(verdicts).toEqual(["TLE", ...keys.slice(1).map(() => "NA")]);
    // Each of the cases that run at once may be at its full limit when the first time-out is known.
    expect(used()).toBeLessThanOrEqual(limit * (2 + 1.5 * (width - 1)) + 1e-9);
  });

  it("says of every case that a source does not compile", async () => {
    const broken = (run: Run) => ({
      ...right(run),
      ending: { kind: "not-compiled" } as const,
      stderr: Buffer.from('  File "softmax.py", line 1\n    pas s\nSyntaxError: invalid syntax\n'),
    });
    const everywhere = Object.fromEntries(keys.map((key) => [key, broken]));
    const { verdicts, result } = await judged(everywhere, width);
    expect(new Set(verdicts)).toEqual(new Set(["CE"]));
    expect(result.cases[0]?.reason?.en).toBe("line 1: SyntaxError: invalid syntax");
  });
});

describe("Judge", () => {
  it("gives verdicts that don't depend on how many cases run at once", async () => {
    const seconds = fc.oneof(
      fc.double({ min: 0.001, max: 0.02, noNaN: true }),
      fc.double({ min: 0.02, max: 5, noNaN: true }),
    );
    const times = fc.array(seconds, { minLength: keys.length, maxLength: keys.length });
    await fc.assert(
      fc.asyncProperty(times, fc.integer({ min: 2, max: 5 }), async (cpu, width) => {
        const script = Object.fromEntries(keys.map((key, i) => [key, takes(cpu[i] ?? 0)]));
        const [alone, beside] = [await judged(script, 1), await judged(script, width)];
        expect(beside.verdicts).toEqual(alone.verdicts);
        expect(alone.verdicts.filter((verdict) => verdict === "TLE").length).toBeLessThan(2);
      }),
      { numRuns: 25 },
    );
  });

  it("gives NA to a missing solution", async () => {
    const { engine } = scripted({});
    const judge = new Judge({ engineFor: async () => engine });
    const result = await judge.judge({ problem, file: "softmax.py", program: undefined });
    expect(result.verdict).toBe("NA");
    expect(result.decidedBy).toBe(first);
  });

  it("explains a failure by the misconception that prints the same", async () => {
    const script = Object.fromEntries(
      problem.cases.map(({ key, stdin }) => {
        const scores = JSON.parse(stdin.toString()) as number[];
        const total = scores.reduce((sum, score) => sum + 2 ** score, 0);
        const answer = JSON.stringify(scores.map((score) => 2 ** score / total));
        return [key, (run: Run) => ({ ...right(run), stdout: Buffer.from(answer) })];
      }),
    );
    const { result } = await judged(script, 2);
    expect(result.misconception?.name).toBe("base-two");
    expect(result.misconception?.hint.en).toContain("base of softmax is e");
    expect(result.cases.find(({ name }) => name === "one-class")?.misconception).toBeUndefined();
  });

  // Nothing is subtracted from 1 in the denominator: one of ten cases happens to print what sigmoids do.
  const withoutItself = (run: Run) => {
    const e = (JSON.parse(run.stdin.toString()) as number[]).map(Math.exp);
    const sum = e.reduce((total, one) => total + one, 0);
    const answer = JSON.stringify(e.map((one) => (e.length === 1 ? 1 : one / (sum - one))));
    return { ...right(run), stdout: Buffer.from(answer) };
  };

  it("names no misconception that another case contradicts, nor hints at it", async () => {
    const script = Object.fromEntries(problem.cases.map(({ key }) => [key, withoutItself]));
    const { result } = await judged(script, 2);
    expect(result.verdict).toBe("WA");
    expect(result.misconception).toBeUndefined();
    expect(result.cases.filter((one) => one.misconception ?? one.likely)).toEqual([]);
  });

  it("hedges, if the cases that ran can't prove a misconception", async () => {
    const script = Object.fromEntries(
      problem.cases.map(({ key, stdin }) => {
        const scores = JSON.parse(stdin.toString()) as number[];
        const total = scores.reduce((sum, score) => sum + 2 ** score, 0);
        const answer = JSON.stringify(scores.map((score) => 2 ** score / total));
        return [key, (run: Run) => ({ ...right(run), stdout: Buffer.from(answer) })];
      }),
    );
    const { engine } = scripted(script);
    const judge = new Judge({ engineFor: async () => engine, chooses: ({ key }) => key === first });
    const result = await judge.judge(solution);
    expect(result.misconception).toBeUndefined();
    expect(result.cases[0]?.likely).toMatchObject({
      name: "base-two",
      hint: { en: "On this case, the answer is what you get if you raise 2 to the scores." },
    });
  });

  it("says why a function of another name was not called", async () => {
    const silent = (run: Run) => ({ ...right(run), stdout: Buffer.of(), called: false });
    const { engine } = scripted({ [first]: silent });
    const source = Buffer.from("def f(a, b):\n    return a\n");
    const program = { language: "python", name: "softmax.py", source };
    const judge = new Judge({ engineFor: async () => engine });
    const { cases } = await judge.judge({ ...solution, program });
    expect(cases[0]?.reason?.en).toContain("none of its functions is softmax");
  });

  it("runs only the cases that are chosen", async () => {
    const { engine, runs } = scripted({});
    const judge = new Judge({
      engineFor: async () => engine,
      chooses: ({ key }) => key === fourth,
    });
    expect((await judge.judge(solution)).cases.map(({ name }) => `hidden/${name}`)).toEqual([
      fourth,
    ]);
    expect([...runs.keys()]).toEqual([fourth]);
  });
});

describe("the Result of one solution", () => {
  const signal = new AbortController().signal;
  const enginesOf = (engine: Engine, numpy?: string) => {
    const asked: string[] = [];
    const interpreter = { version: "3.11.7", numpy };
    const open = async (language: string) => {
      asked.push(language);
      return engine;
    };
    const info = async () => ({ ...engine.info, refused: [{ tier: "bare", reason: "no" }] });
    const engines = { slots: 2, interpreter, for: open, info } as unknown as Engines;
    return { engines, asked };
  };

  it("says which judge and environment it comes from, and holds the chosen cases", async () => {
    const { engine, runs } = scripted({});
    const { engines, asked } = enginesOf(engine);
    const asking = { cases: [first, third], signal };
    const before = Date.now();
    const { result, solution: judgedOne } = await judgeOne(engines, solution, asking);
    expect(asked).toEqual(["python"]);
    expect([...runs.keys()].toSorted()).toEqual([first, third].toSorted());
    expect(judgedOne.cases.map(({ verdict }) => verdict)).toEqual(["AC", "AC"]);
    expect(result).toMatchObject({
      format: "dlj-result",
      version: 1,
      judge: { version, catalogue: catalogueHash([problem]) },
      environment: {
        platform: `${process.platform}-${process.arch}`,
        engine: "process",
        tier: "bare",
        refused: [{ tier: "bare", reason: "no" }],
        python: "3.11.7",
        numpy: null,
      },
      strict: false,
      solutions: [judgedOne],
    });
    expect(resultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
    const { head, solutions } = recorded(result);
    expect({ ...head, solutions: [] }).toEqual({ ...result, solutions: [] });
    for await (const one of solutions()) expect(one).toEqual(judgedOne);
    expect(Date.parse(result.started)).toBeGreaterThanOrEqual(before);
    expect(result.wall).toBeGreaterThanOrEqual(0);
    expect(result.wall).toBeLessThanOrEqual((Date.now() - before) / 1000);
  });

  it("is strict if that is asked for, and runs as many cases at once as there are slots", async () => {
    let [running, most] = [0, 0];
    const { engine } = scripted({ [last]: crashed });
    const counted: Engine = {
      ...engine,
      run: async (run) => {
        most = Math.max(most, ++running);
        const outcome = await engine.run(run);
        running--;
        return outcome;
      },
    };
    const { engines } = enginesOf(counted, "2.4.6");
    const { result } = await judgeOne(engines, solution, { strict: true, signal });
    expect(most).toBe(2);
    expect(result).toMatchObject({ strict: true, environment: { numpy: "2.4.6" } });
    expect(result.solutions[0]).toMatchObject({ verdict: "RTE", decidedBy: last });
    most = 0;
    const plain = await judgeOne(engines, solution, { signal, width: 1 });
    expect(most).toBe(1);
    expect(plain.result).toMatchObject({ strict: false, solutions: [{ verdict: "AC" }] });
  });
});

it("a case's comparison is an object that says whether the outputs agree", async () => {
  const { result } = await judged({ [first]: wrong }, 1);
  const [one] = JSON.parse(JSON.stringify(result.cases));
  expect(caseResultSchema.safeParse(one).success).toBe(true);
  for (const comparison of [null, "agrees", {}, 1])
    expect(caseResultSchema.safeParse({ ...one, comparison }).success).toBe(false);
});

describe("the hash of a catalogue", () => {
  const relu = loadProblem(join(packageRoot, "problems", "relu"));
  const [one] = problem.cases;
  if (!one) throw new Error("softmax has no case");
  const changed = [
    { ...problem, spec: { ...problem.spec, track: "course" as const } },
    ...[{ key: "hidden/other" }, { stdin: Buffer.from("1") }, { expected: Buffer.from("1") }].map(
      (other) => ({ ...problem, cases: [{ ...one, ...other }, ...problem.cases.slice(1)] }),
    ),
    { ...problem, cases: problem.cases.slice(1) },
    // The same bytes, parted elsewhere.
    { ...problem, cases: [{ ...one, stdin: Buffer.from("12"), expected: Buffer.from("3") }] },
    { ...problem, cases: [{ ...one, stdin: Buffer.from("1"), expected: Buffer.from("23") }] },
  ];

  it("does not depend on the problems' order, nor on one that is given twice", () => {
    expect(catalogueHash([problem, relu])).toBe(catalogueHash([relu, problem, relu]));
    expect(catalogueHash([problem])).not.toBe(catalogueHash([problem, relu]));
  });

  it("differs if a spec or any part of a case does", () => {
    const hashes = [problem, ...changed].map((other) => catalogueHash([other]));
    expect(new Set(hashes).size).toBe(hashes.length);
    const ofCases = [problem, ...changed.slice(1)].map(casesHash);
    expect(new Set(ofCases).size).toBe(ofCases.length);
    expect(ofCases[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(casesHash(changed[0] ?? problem)).toBe(ofCases[0]);
  });
});
