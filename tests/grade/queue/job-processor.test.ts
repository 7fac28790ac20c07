import { type Job as BullJob, DelayedError, UnrecoverableError, WaitingError } from "bullmq";
import { describe, expect, it } from "vitest";
import type { Engine, Outcome, Run } from "../../../src/engine/engine.ts";
import { readAnswer } from "../../../src/grade/queue/answer.ts";
import { makeJob } from "../../../src/grade/queue/job.ts";
import { JobProcessor } from "../../../src/grade/queue/job-processor.ts";
import { packProblem } from "../../../src/grade/queue/packed-problem.ts";
import { MissingProblem, Problems } from "../../../src/grade/queue/problems.ts";
import type { RuntimeFingerprint } from "../../../src/grade/queue/runtime-fingerprint.ts";
import type { QueueStore } from "../../../src/grade/queue/store.ts";
import type { Engines } from "../../../src/judge/engines.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { loadProblem, type Problem } from "../../../src/problem/load.ts";

const runtime: RuntimeFingerprint = {
  ...{ judge: "0.1.0", catalogue: "c".repeat(64), platform: "linux-x64", engine: "process" },
  ...{ tier: "bare", python: "3.11.7", numpy: null },
};
const softmax = loadProblem(`${packageRoot}/problems/softmax`);
const problem: Problem = {
  ...softmax,
  cases: softmax.cases.filter(({ group }) => group !== "stability").slice(0, 2),
};
const packed = packProblem(problem, undefined);
const { time } = problem.spec.limits;

interface Noted {
  readonly word: string;
  /** How many other runs there were while it ran. */
  beside: number;
}

/** An engine that does what a program's first word says, and notes which programs run at the same time. */
class ScriptedEngine implements Engine {
  readonly info = { engine: "process", tier: "bare", refused: [] } as const;
  readonly slots = 2;
  readonly runs: Noted[] = [];
  readonly #running = new Set<Noted>();

  async run({ program, stdin }: Run): Promise<Outcome> {
    const [word = ""] = Buffer.from(program.source).toString().split(/\s/);
    const noted = { word, beside: this.#running.size };
    for (const one of this.#running) one.beside += 1;
    this.runs.push(noted);
    this.#running.add(noted);
    await new Promise((resolve) => setTimeout(resolve, 2));
    this.#running.delete(noted);
    if (word === "throws") throw new Error("the engine is gone");
    const expected = problem.cases.find((one) => one.stdin.equals(stdin))?.expected;
    return {
      ending:
        word === "fails"
          ? { kind: "engine-failed", reason: "no fork" }
          : { kind: "exited", code: 0 },
      exceeded: { time: word === "slow", memory: false, output: false, imports: false },
      stdout: word === "wrong" ? Buffer.from("[9.0]\n") : (expected ?? Buffer.of()),
      stderr: Buffer.of(),
      ...{ cpu: word === "slow" ? time : 0.01, wall: 0.01, memory: 1 },
    };
  }

  async close(): Promise<void> {}
}

interface Given extends Partial<Omit<BullJob, "data">> {
  readonly source: string;
  readonly strict?: boolean;
  readonly where?: RuntimeFingerprint;
  /** Other fields of the job than it was made with. */
  readonly data?: object;
}

/** A worker without a server. */
function worker({ slots = 2, there = [packed] } = {}) {
  const engine = new ScriptedEngine();
  const answers = new Map<string, Uint8Array>();
  const seen: string[] = [];
  const release = new AbortController();
  const store = {
    problem: async (hash: string) => there.find((one) => one.hash === hash)?.bytes,
    hasAnswer: async (id: string) => answers.has(id),
    answer: async (id: string, bytes: Buffer) => void answers.set(id, bytes),
  } as unknown as QueueStore;
  const processor = new JobProcessor({
    engines: { slots, for: async () => engine } as unknown as Engines,
    ...{ runtime, store, release: release.signal },
    onVerdict: (verdict) => seen.push(verdict),
    onFailure: (_, why) => seen.push(`failure: ${why}`),
  });
  const process = async ({ source, strict = false, where = runtime, data, ...over }: Given) => {
    const program = { language: "python", name: "softmax.py", source: Buffer.from(source) };
    const made = makeJob(program, { runtime: where, problem: packed.hash, strict });
    const moved: unknown[] = [];
    const job = {
      ...{ id: made.id, data: { ...made.data, ...data } },
      ...{ attemptsStarted: 1, attemptsMade: 0, stalledCounter: 0, progress: 0, ...over },
      updateProgress: async ({ alone }: { alone: number }) => void moved.push(alone),
      moveToWait: async (token: string) => void moved.push(`wait ${token}`),
      moveToDelayed: async (at: number) => void moved.push(at > Date.now() ? "later" : "now"),
    };
    const end = await processor.process(job as unknown as BullJob, "token").then(
      () => "done",
      (error: Error) => error,
    );
    const bytes = answers.get(made.id);
    const answer = bytes && readAnswer(bytes, made.id, { problem, strict });
    const said = answer?.kind === "judged" ? answer.result.verdict : answer?.why;
    return { end, said, answer, moved, seen: seen.splice(0) };
  };
  return { engine, process, release };
}

describe("a worker's job", () => {
  it.each([
    ["right", "AC"],
    ["wrong", "WA"],
  ])(
    "that is %s is answered with %s, without the texts that the catalogue has",
    async (source, verdict) => {
      const { end, said, answer, moved, seen } = await worker().process({ source });
      expect([end, said, moved, seen]).toEqual(["done", verdict, [], [verdict]]);
      const cases = answer?.kind === "judged" ? answer.result.cases : [];
      expect(cases.map((one) => one.stdin !== undefined)).toEqual(
        cases.map(() => verdict === "WA"),
      );
    },
  );

  it("is not judged again if the worker before died after it had stored the answer", async () => {
    const first = worker();
    const { end } = await first.process({ source: "right", attemptsStarted: 2 });
    const runs = first.engine.runs.length;
    expect([end, runs > 2]).toEqual(["done", true]);
    expect((await first.process({ source: "right", attemptsStarted: 2 })).end).toBe("done");
    expect(first.engine.runs).toHaveLength(runs);
    await first.process({ source: "right" });
    expect(first.engine.runs).toHaveLength(runs + problem.cases.length);
  });

  const refusals: [string, Given, string, RegExp][] = [
    [
      "has killed two workers",
      { source: "right", progress: { alone: 2 } },
      "killer",
      /^killer: 2$/,
    ],
    [
      "is of another runtime",
      { source: "right", where: { ...runtime, numpy: "2.0", python: "3.9.1" } },
      ...(["runtime", /python, numpy/] as const),
    ],
    ["can't be read", { source: "right", data: { name: "../x.py" } }, "unreadable", /name/],
    [
      "fails on its last attempt",
      { source: "throws", attemptsMade: 2 },
      ...(["failed", /the engine is gone/] as const),
    ],
  ];
  it.each(refusals)("that %s fails for good, with the reason", async (_, given, why, message) => {
    const { end, said, seen } = await worker().process(given);
    expect(end).toBeInstanceOf(UnrecoverableError);
    expect(`${(end as Error).message}`).toMatch(message);
    expect([said, seen.at(-1)]).toEqual([why, "JE"]);
  });

  it("whose judge fails gets three attempts, and then its result is JE", async () => {
    const { process } = worker();
    for (const attemptsMade of [0, 1]) {
      const { end, said, seen } = await process({ source: "fails", attemptsMade });
      expect(end).toBeInstanceOf(Error);
      expect(end).not.toBeInstanceOf(UnrecoverableError);
      expect([said, seen]).toEqual([undefined, ["failure: no fork"]]);
    }
    const last = await process({ source: "fails", attemptsMade: 2 });
    expect([last.end, last.said, last.seen]).toEqual(["done", "JE", ["failure: no fork", "JE"]]);
    for (const attemptsMade of [0, 1]) {
      const { end, said, seen } = await process({ source: "throws", attemptsMade });
      expect(end).toEqual(new Error("the engine is gone"));
      expect([said, seen]).toEqual([undefined, ["failure: the engine is gone"]]);
    }
  });

  it("whose problem the server has lost waits for it, but not for ever", async () => {
    const { process } = worker({ there: [] });
    const early = await process({ source: "right", attemptsStarted: 19 });
    expect(early.end).toBeInstanceOf(DelayedError);
    expect([early.moved, early.said, early.seen]).toEqual([["later"], undefined, []]);
    const late = await process({ source: "right", attemptsStarted: 20 });
    expect(late.end).toBeInstanceOf(UnrecoverableError);
    expect(late.said).toBe("unreadable");
  });

  it("goes back to the queue if the worker ends", async () => {
    const { process, release } = worker();
    release.abort(new Error("over"));
    const { end, said, moved, seen } = await process({ source: "right" });
    expect(end).toBeInstanceOf(WaitingError);
    expect([said, moved, seen]).toEqual([undefined, ["wait token"], []]);
  });

  it("is noted while it runs alone, and the note is removed if the worker survives a failure", async () => {
    const { process } = worker();
    const ended = async (given: Given) => (await process(given)).moved;
    expect(await ended({ source: "right", stalledCounter: 1 })).toEqual([1]);
    expect(await ended({ source: "wrong", stalledCounter: 3, progress: { alone: 1 } })).toEqual([
      2,
    ]);
    expect(await ended({ source: "throws", stalledCounter: 1, progress: { alone: 1 } })).toEqual([
      2, 1,
    ]);
    expect(await worker({ slots: 1 }).process({ source: "right" })).toMatchObject({ moved: [1] });
  });

  it("runs beside no other if it may have killed a worker", async () => {
    const { process, engine } = worker();
    await process({ source: "right" });
    const others = ["right 1", "wrong 2", "right 3"].map((source) => process({ source }));
    await Promise.all([...others, process({ source: "suspect", stalledCounter: 1 })]);
    const suspects = engine.runs.filter(({ word }) => word === "suspect");
    expect(suspects.map(({ beside }) => beside)).toEqual([0, 0]);
    expect(engine.runs.some(({ word, beside }) => word === "wrong" && beside > 0)).toBe(true);
  });

  it("that a busy machine made slow runs again beside no other, also if the other is judged by other rules", async () => {
    const { process, engine } = worker();
    await process({ source: "right" });
    const [slow] = await Promise.all([
      process({ source: "slow" }),
      ...[1, 2, 3].map((one) => process({ source: `right ${one}`, strict: true })),
    ]);
    expect(slow.said).toBe("TLE");
    const [first, again] = engine.runs.filter(({ word }) => word === "slow");
    expect(first?.beside).toBeGreaterThan(0);
    expect(again?.beside).toBe(0);
  });
});

describe("a worker's problems", () => {
  const opened = (cpu: number, reference = true) => {
    let asked = 0;
    const engine = {
      run: async ({ limits }: Run) => ({ cpu: Math.min(cpu, limits.time), stdout: Buffer.of() }),
    } as unknown as Engine;
    const own = reference ? problem : { ...problem, folder: "/nowhere/problems/softmax" };
    const { hash, bytes } = packProblem(own, 77);
    const store = {
      problem: async (one: string) => {
        asked += 1;
        return one === hash ? bytes : undefined;
      },
    } as unknown as QueueStore;
    const problems = new Problems(store, Promise.resolve(engine));
    return { problems, hash, asked: () => asked };
  };

  it("keep the run's time limit if the reference fits into it three times, else get four times its time", async () => {
    const limitAt = async (cpu: number, reference = true) => {
      const { problems, hash } = opened(cpu, reference);
      const open = await problems.get(hash);
      expect(open.problem.cases).toEqual(problem.cases);
      expect(open.problem.spec.limits.memory).toBe(77);
      return open.problem.spec.limits.time;
    };
    expect(await limitAt(time / 3)).toBe(time);
    expect(await limitAt(time / 2)).toBe(time * 2);
    // The reference itself has four times the limit.
    expect(await limitAt(time * 9)).toBe(time * 16);
    expect(await limitAt(time * 9, false)).toBe(time);
  });

  it("are opened once, unless the server does not have them", async () => {
    const { problems, hash, asked } = opened(0);
    const [first, second] = await Promise.all([problems.get(hash), problems.get(hash)]);
    expect([first === second, asked()]).toEqual([true, 1]);
    for (const count of [2, 3]) {
      await expect(problems.get("f".repeat(64))).rejects.toThrow(MissingProblem);
      expect(asked()).toBe(count);
    }
    expect(await problems.get(hash)).toBe(first);
  });
});
