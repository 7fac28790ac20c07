import { describe, expect, it } from "vitest";
import { findInterpreter } from "../../../src/engine/interpreter/find-interpreter.ts";
import { openEngine } from "../../../src/engine/open.ts";
import { packProblem } from "../../../src/grade/queue/packed-problem.ts";
import { MissingProblem, Problems } from "../../../src/grade/queue/problems.ts";
import { QueueStore } from "../../../src/grade/queue/store.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { loadProblem, type Problem } from "../../../src/problem/load.ts";
import { en } from "../../../src/text/en.ts";
import { RedisServer, redisHere } from "./redis.ts";

const withTime = (problem: Problem, time: number): Problem => ({
  ...problem,
  spec: { ...problem.spec, limits: { ...problem.spec.limits, time } },
});

describe.skipIf(!redisHere)("a worker's problems (needs redis-server)", () => {
  it("keep the run's time limit if this machine can, else get four times the reference's time", async () => {
    const server = await RedisServer.start(["--appendfsync", "everysec"]);
    const redis = server.connect();
    const interpreter = await findInterpreter({
      ...{ asked: undefined, env: process.env, folder: packageRoot, install: false },
      ...{ messages: en.engine, warn: () => {} },
    });
    const engine = openEngine("forkserver", {
      ...{ interpreter, sandbox: "auto", slots: 2, preload: ["numpy"] },
    });
    try {
      const store = new QueueStore(redis);
      const softmax = loadProblem(`${packageRoot}/problems/softmax`);
      const [fair, tight] = [2, 0.0001].map((time) =>
        packProblem(withTime(softmax, time), undefined),
      );
      const problems = new Problems(store, engine);
      await expect(problems.get(fair?.hash ?? "")).rejects.toThrow(MissingProblem);
      await store.keepProblems([fair, tight].flatMap((one) => one ?? []));
      expect((await problems.get(fair?.hash ?? "")).problem.spec.limits.time).toBe(2);
      const raised = await problems.get(tight?.hash ?? "");
      expect(raised.problem.spec.limits.time).toBeGreaterThanOrEqual(0.5);
      expect(raised.problem.cases).toEqual(softmax.cases);
    } finally {
      await (await engine).close();
      redis.disconnect();
      await server.end();
    }
  });
});
