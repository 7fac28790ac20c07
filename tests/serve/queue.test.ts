import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resultSchema } from "../../src/judge/result.ts";
import { packageRoot } from "../../src/package-root.ts";
import { Fleet, until } from "../grade/queue/fleet.ts";
import { RedisServer, redisHere } from "../grade/queue/redis.ts";
import { Served } from "./served.ts";

describe.skipIf(!redisHere)("dlj serve --queue (needs redis-server)", () => {
  const source = readFileSync(join(packageRoot, "solutions/softmax.py"), "utf8");
  const home = mkdtempSync(join(tmpdir(), "dlj-serve-queue-"));
  let redis: RedisServer;
  let fleet: Fleet;
  let served: Served;
  beforeAll(async () => {
    mkdirSync(join(home, "solutions"));
    redis = await RedisServer.start();
    fleet = new Fleet(redis.url);
    served = await Served.start(home, ["--port", "0", "--queue", redis.url]);
  });
  afterAll(async () => {
    await Promise.all([served?.stop(), fleet?.end()]);
    await redis?.end();
    rmSync(home, { recursive: true, force: true });
  });

  it("says that no worker is there, waits, and has the next worker judge", async () => {
    const softmax = { problem: "softmax", source, cases: ["sample"] };
    const asked = served.ask("/api/judge", softmax);
    await until(() => served.err.includes("worker"), served.err);
    const worker = fleet.worker(["-j", "2"]);
    const { status, text } = await asked;
    expect(status, text).toBe(200);
    const result = resultSchema.parse(JSON.parse(text));
    expect(result.solutions[0]).toMatchObject({ verdict: "AC" });
    expect(result.solutions[0]?.cases.map(({ group }) => group)).toEqual(["sample"]);
    const wrong = { problem: "relu", source: "print([1.0])", time: 1 };
    const events = await served.ask("/api/judge", wrong, {
      headers: { accept: "text/event-stream" },
    });
    expect(events.text.match(/^event: case$/gm)?.length).toBeGreaterThan(5);
    expect(events.text).toMatch(/event: result\ndata: .*"verdict":"WA"/);
    const [, last = ""] = /^event: result\ndata: (.*)$/m.exec(events.text) ?? [];
    expect(JSON.parse(last).solutions[0].limits.time).toBe(1);
    worker.child.kill("SIGINT");
    await worker.over;
    expect(worker.said()).toContain("2 jobs");
  });
});
