import { setTimeout as sleep } from "node:timers/promises";
import type { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine, Outcome, Run } from "../../../src/engine/engine.ts";
import { connect, type Watcher } from "../../../src/grade/queue/connect.ts";
import { redisKeys } from "../../../src/grade/queue/names.ts";
import { judgeByQueue } from "../../../src/grade/queue/produce.ts";
import { queueAddress } from "../../../src/grade/queue/queue-address.ts";
import type { RuntimeFingerprint } from "../../../src/grade/queue/runtime-fingerprint.ts";
import { work } from "../../../src/grade/queue/work.ts";
import type { Engines } from "../../../src/judge/engines.ts";
import type { Solution } from "../../../src/judge/solution.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { loadProblem, type Problem } from "../../../src/problem/load.ts";
import { RedisServer, redisHere } from "./redis.ts";

const runtime: RuntimeFingerprint = {
  ...{ judge: "0.1.0", catalogue: "c".repeat(64), platform: "linux-x64", engine: "process" },
  ...{ tier: "bare", python: "3.11.7", numpy: null },
};
const softmax = loadProblem(`${packageRoot}/problems/softmax`);
const problem: Problem = {
  ...softmax,
  cases: softmax.cases.filter(({ group }) => group !== "stability").slice(0, 2),
};

/** An engine that does what a program's first word says; `slow` takes as many ms for a case as the second says. */
function scripted() {
  const ran: string[] = [];
  let isMended = false;
  const run = async ({ program, stdin }: Run): Promise<Outcome> => {
    const [word = "", time] = Buffer.from(program.source).toString().split(/\s/);
    ran.push(word);
    if (word === "slow") await sleep(Number(time));
    const expected = problem.cases.find((one) => one.stdin.equals(stdin))?.expected;
    return {
      ending:
        word === "fails" && !isMended
          ? { kind: "engine-failed", reason: "no fork" }
          : { kind: "exited", code: 0 },
      exceeded: { time: false, memory: false, output: false, imports: false },
      stdout: word === "wrong" ? Buffer.from("[9.0]\n") : (expected ?? Buffer.of()),
      ...{ stderr: Buffer.of(), cpu: 0.01, wall: 0.01, memory: 1 },
    };
  };
  const info = { engine: "process", tier: "bare", refused: [] } as const;
  const engine: Engine = { info, slots: 2, run, close: async () => {} };
  const mend = () => {
    isMended = true;
  };
  return { ran, mend, engines: { slots: 2, for: async () => engine } as unknown as Engines };
}

async function* solutionsOf(sources: readonly string[]): AsyncGenerator<Solution> {
  for (const [place, source] of sources.entries()) {
    const program = { language: "python", name: "softmax.py", source: Buffer.from(source) };
    const handedIn = { problem, file: `${place}.py`, student: `s${place}` };
    yield source === "none" ? { ...handedIn, program: undefined } : { ...handedIn, program };
  }
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(10);
}

describe.skipIf(!redisHere)("a run and a worker (needs redis-server)", () => {
  let server: RedisServer;
  const redis: Redis[] = [];
  beforeAll(async () => {
    server = await RedisServer.start(["--appendfsync", "everysec"]);
  });
  afterAll(async () => {
    for (const one of redis) one.disconnect();
    await server?.end();
  });

  /** A database with a log of all that watchers are told. */
  const database = (db: number) => {
    const log: string[] = [];
    const place = queueAddress(`${server.url}/${db}`, {});
    const looking = server.connect({ db });
    redis.push(looking);
    const quiet: Watcher = {
      away: () => log.push("away"),
      back: () => log.push("back"),
      warn: (kind) => log.push(kind),
    };
    const startWorker = (
      engines: Engines,
      over: { runtime?: RuntimeFingerprint; idle?: number } = {},
    ) => {
      const stop = new AbortController();
      const ended = work({
        ...{ place, engines, runtime: over.runtime ?? runtime, signal: stop.signal },
        ...{ takeover: 30, grace: 1, idle: over.idle },
        watcher: {
          ...quiet,
          ready: () => log.push("ready"),
          verdict: (verdict) => log.push(verdict),
          failure: (why) => log.push(`failure ${why}`),
          stopping: (running) => log.push(`stopping ${running}`),
          depth: () => {},
          others: (runs) => log.push(`others ${runs.length}`),
          complaint: (why) => log.push(`complaint ${why}`),
        },
      });
      return { stop: () => stop.abort(new Error("stop")), ended };
    };
    const judge = async (
      sources: readonly string[],
      over: { runtime?: RuntimeFingerprint; giveUp?: number } = {},
    ) => {
      const { signal } = new AbortController();
      const connection = await connect(place, quiet, signal);
      const results: string[] = [];
      try {
        const run = judgeByQueue(
          {
            ...{ connection, runtime, problems: [problem], strict: false, memory: undefined },
            ...{ signal, giveUp: undefined, ...over },
            watcher: {
              noWorker: (there) => log.push(`none of ${there.length}`),
              worker: () => log.push("worker"),
            },
          },
          solutionsOf(sources),
        );
        for await (const { index, result } of run)
          results.push(`${index} ${result.student} ${result.file} ${result.verdict}`);
      } finally {
        connection.close();
      }
      return results.sort();
    };
    return { log, looking, place, quiet, startWorker, judge };
  };

  it.concurrent("judge each program once, for every student who handed it in, in this run and the next", async () => {
    const { log, looking, startWorker, judge } = database(1);
    const { ran, engines } = scripted();
    const worker = startWorker(engines);
    const sources = ["right", "wrong", "right"];
    const wanted = ["0 s0 0.py AC", "1 s1 1.py WA", "2 s2 2.py AC"];
    expect(await judge(sources)).toEqual(wanted);
    const runs = ran.length;
    expect(await judge(sources)).toEqual(wanted);
    expect(ran).toHaveLength(runs);
    // An answer that can't be read is dropped, and its job is judged again.
    const [answer = ""] = await looking.keys(redisKeys.answer("*"));
    await looking.set(answer, "no answer");
    expect(await judge(sources)).toEqual(wanted);
    expect(ran.length).toBeGreaterThan(runs);
    worker.stop();
    await worker.ended;
    // The run looks for workers only after two seconds.
    const told = log.filter((one) => one !== "worker");
    expect([...new Set(told)].sort()).toEqual(["AC", "WA", "ready", "stopping 0"]);
    expect(told.at(-1)).toBe("stopping 0");
    expect(await looking.smembers(redisKeys.registry("worker"))).toEqual([]);
    expect(await looking.smembers(redisKeys.registry("run"))).toEqual([]);
  });

  it.concurrent("of two runtimes never meet: the run is told so, and gives up if it may", async () => {
    const { log, startWorker, judge } = database(2);
    const { ran, engines } = scripted();
    const worker = startWorker(engines, { runtime: { ...runtime, numpy: "2.4.6" } });
    await expect(judge(["right"], { giveUp: 1 })).rejects.toThrow(/\b2 seconds/);
    expect(ran).toEqual([]);
    expect(log).toContain("none of 1");
    worker.stop();
    await worker.ended;
  });

  it.concurrent("end if the judge fails on several jobs in a row, or if there is nothing to do", async () => {
    const { log, startWorker, judge } = database(3);
    const { engines } = scripted();
    const worker = startWorker(engines);
    const run = judge(["fails 1", "fails 2", "fails 3"], { giveUp: 1 }).catch(() => "gave up");
    await expect(worker.ended).rejects.toThrow(/several jobs in a row/);
    expect(log.filter((one) => one === "failure no fork").length).toBeGreaterThanOrEqual(3);
    await startWorker(scripted().engines, { runtime: { ...runtime, python: "3.9.1" }, idle: 0.1 })
      .ended;
    expect(await run).toBe("gave up");
  });

  it.concurrent("go on after failures that are not in a row, and judge again what only failed", async () => {
    const { startWorker, judge } = database(6);
    const { engines, mend } = scripted();
    const worker = startWorker(engines);
    expect(await judge(["fails 1", "fails 2"])).toEqual(["0 s0 0.py JE", "1 s1 1.py JE"]);
    expect(await judge(["right 1"])).toEqual(["0 s0 0.py AC"]);
    expect(await judge(["fails 3"])).toEqual(["0 s0 0.py JE"]);
    mend();
    const again = await judge(["fails 1", "right 2"], { giveUp: 10 });
    expect(again).toEqual(["0 s0 0.py AC", "1 s1 1.py AC"]);
    worker.stop();
    await worker.ended;
  });

  it.concurrent("add again what the server has lost, and nothing that is still judged", async () => {
    const { looking, startWorker, judge } = database(7);
    const { ran, engines } = scripted();
    const run = judge(["slow 1600", "right"]);
    await until(async () => (await looking.keys("*:wait")).length > 0);
    await looking.flushdb();
    const worker = startWorker(engines);
    expect(await run).toEqual(["0 s0 0.py AC", "1 s1 1.py AC"]);
    expect(ran.filter((word) => word === "slow")).toHaveLength(2);
    worker.stop();
    await worker.ended;
  });

  it.concurrent("judge again if an answer can't be read, and give the job up if the next one can't either", async () => {
    const { looking, startWorker, judge } = database(8);
    const spoil = async () => {
      const lists = await looking.keys("*:wait");
      const [id] = lists[0] ? await looking.lrange(lists[0], 0, -1) : [];
      if (id !== undefined) await looking.set(redisKeys.answer(id), "no answer");
      return id !== undefined;
    };
    const first = judge(["right 1"]);
    let isOver = false;
    first.finally(() => {
      isOver = true;
    });
    await until(spoil);
    await until(async () => isOver || (await looking.keys(redisKeys.answer("*"))).length === 0);
    const worker = startWorker(scripted().engines);
    expect(await first).toEqual(["0 s0 0.py AC"]);
    worker.stop();
    await worker.ended;
    const second = judge(["right 2"]);
    const spoiling = setInterval(spoil, 20);
    expect(await second).toEqual(["0 s0 0.py JE"]);
    clearInterval(spoiling);
  });

  it.concurrent("finish what runs if the worker is stopped; an idle worker waits for what runs", async () => {
    const { log, looking, startWorker, judge } = database(9);
    const { ran, engines } = scripted();
    const worker = startWorker(engines);
    const run = judge(["slow 200"], { giveUp: 10 });
    await until(() => ran.length > 0);
    worker.stop();
    await worker.ended;
    expect(await run).toEqual(["0 s0 0.py AC"]);
    expect(log).toContain("stopping 1");
    const next = judge(["slow 1500"], { giveUp: 10 });
    await until(async () => (await looking.keys("*:wait")).length > 0);
    await startWorker(engines, { idle: 1 }).ended;
    expect(await next).toEqual(["0 s0 0.py AC"]);
    expect(log.at(-1)).toBe("stopping 0");
  });

  it.concurrent("judge more solutions than are read at once, and refuse one without a program", async () => {
    const { startWorker, judge } = database(10);
    const worker = startWorker(scripted().engines);
    const results = await judge(Array.from({ length: 130 }, (_, index) => `right ${index}`));
    expect(results.filter((one) => one.endsWith("AC"))).toHaveLength(130);
    await expect(judge(["none"])).rejects.toThrow("nothing to judge");
    worker.stop();
    await worker.ended;
  });

  it("are refused by a server that may drop their jobs, and warned of one that forgets them", async () => {
    const { looking, log, judge } = database(4);
    await looking.config("SET", "maxmemory-policy", "allkeys-lru");
    await expect(judge(["right"])).rejects.toThrow(/allkeys-lru/);
    await looking.config("SET", "maxmemory-policy", "noeviction");
    await looking.config("SET", "appendonly", "no");
    expect(await judge([])).toEqual([]);
    expect(log).toEqual(["notPersistent"]);
  });

  it("say why they can't get in", async () => {
    const { looking, place, quiet } = database(5);
    const { signal } = new AbortController();
    await looking.config("SET", "requirepass", "right");
    const entered = (password: string) => connect({ ...place, password }, quiet, signal);
    await expect(entered("wrong")).rejects.toMatchObject({ code: "usage" });
    (await entered("right")).close();
    await looking.config("SET", "requirepass", "");
  });
});
