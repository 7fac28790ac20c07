import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pythons } from "../../pythons.ts";
import { hashed, type Kind, makeClass, timeless } from "../class.ts";
import { Fleet, type Running, start, until } from "./fleet.ts";
import { RedisServer, redisHere } from "./redis.ts";

// 2,000 jobs over 4 workers. For a try: DLJ_STUDENTS=10. Redis's appendfsync: DLJ_APPENDFSYNC=everysec.
const studentCount = Number(process.env.DLJ_STUDENTS ?? 100);
const appendfsync = process.env.DLJ_APPENDFSYNC ?? "always";
const seed = process.env.DLJ_SEED ?? `${Date.now()}`;
const kills = { worker: 10, run: 3, redis: 3 } as const;
const problems = [
  ...["sigmoid", "softmax", "log-softmax", "relu", "single-neuron", "cross-entropy", "entropy"],
  ...["kl-divergence", "gradient-descent", "momentum", "adagrad", "adam", "conv2d", "max-pool2d"],
  ...["avg-pool2d", "layer-norm", "batch-norm", "dropout", "l2-regularization"],
  "gradient-clipping",
];
const total = studentCount * problems.length;
const limits = ["--time", "1", "--memory", "128"];

/** Mostly what students hand in; one in two hundred is of each kind that holds a core for seconds. */
const slow: readonly Kind[] = ["loop", "memory"];
const quick: readonly Kind[] = ["accepted", "misconception", "crash", "syntax", "hardCoded", "gbk"];
function kindOf(student: number, problem: number): Kind {
  const place = hashed(`${student}/${problem}`);
  if (place % 200 < slow.length) return slow[place % 200] ?? "right";
  return place % 3 === 0 ? (quick[(place >>> 8) % quick.length] ?? "right") : "right";
}

/** From 0 up to 1, the same for the same seed. */
let drawn = 0;
const random = (): number => hashed(`${seed}/${drawn++}`) / 2 ** 32;
const wait = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

let home: string;
let server: RedisServer;

describe.skipIf(!redisHere)("2,000 jobs over 4 workers (needs redis-server)", () => {
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), "dlj-queue-soak-"));
    const students = Array.from({ length: studentCount }, (_, index) => `student-${index}`);
    makeClass(join(home, "subs"), students, problems, kindOf);
    // No two are the same: each is a job of its own.
    for (const student of students)
      for (const file of readdirSync(join(home, "subs", student)))
        appendFileSync(join(home, "subs", student, file), `\n# ${student}\n`);
    server = await RedisServer.start(["--appendfsync", appendfsync]);
  });
  afterAll(async () => {
    await server?.end();
    rmSync(home, { recursive: true, force: true });
  });

  it("end as on this machine, whichever process is killed", async () => {
    const report = (name: string) => ["--reporter", `json=${name}.json`];
    const read = (name: string) => readFileSync(join(home, name), "utf8");
    const grade = ["grade", "subs", ...limits];
    const localStart = Date.now();
    const local = start([...grade, "--journal", "local.jsonl", ...report("local")], { cwd: home });
    expect(await local.over, local.said()).toBe(1);
    const localTook = Date.now() - localStart;

    const fleet = new Fleet(server.url);
    const journal = join(home, "queue.jsonl");
    const args = [...grade, "--journal", "queue.jsonl", "--resume", "--queue", server.url];
    const produce = () => start([...args, ...report("queue")], { cwd: home });
    const lines = () =>
      existsSync(journal) ? readFileSync(journal, "latin1").split("\n").length - 2 : 0;
    const workers: Running[] = [];
    const hire = () => fleet.worker(["-j", "2", "--takeover", "5"]);
    const events = (Object.keys(kills) as (keyof typeof kills)[])
      .flatMap((kind) => Array.from({ length: kills[kind] }, () => ({ kind, at: random() })))
      .sort((a, b) => a.at - b.at);
    const done: string[] = [];
    const queueStart = Date.now();
    try {
      for (let n = 0; n < 4; n++) workers.push(hire());
      let run = produce();
      for (const { kind, at } of events) {
        while (run.child.exitCode === null && lines() < at * 0.95 * total) await wait(0.05);
        expect(run.child.exitCode, `${done.join(", ")}\n${run.said()}`).toBe(null);
        done.push(`${kind} at ${lines()}`);
        if (kind === "worker") {
          const place = Math.floor(random() * workers.length);
          workers[place]?.child.kill("SIGKILL");
          workers[place] = hire();
        } else if (kind === "run") {
          run.child.kill("SIGKILL");
          await run.over;
          await wait(random() * 3);
          run = produce();
        } else {
          await server.kill();
          await wait(random() * 2);
          await server.restart();
        }
      }
      expect(await run.over, run.said()).toBe(1);
      const took = Date.now() - queueStart;
      console.log(
        `seed ${seed}, appendfsync ${appendfsync}: ${total} jobs; on this machine ${(localTook / 1000).toFixed(1)} s, ` +
          `through the queue ${(took / 1000).toFixed(1)} s with ${done.join(", ")}`,
      );
      expect(timeless(read("queue.json"))).toBe(timeless(read("local.json")));
      const counts = new Map<string, number>();
      for (const line of read("queue.jsonl").trimEnd().split("\n").slice(1)) {
        const { result } = JSON.parse(line);
        if (!result) continue;
        const id = `${result.student}/${result.problem}`;
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      expect(counts.size).toBe(total);
      expect(new Set(counts.values())).toEqual(new Set([1]));
      // Jobs that a dead worker lost end too, even if their answer is already there; nothing is set aside.
      const redis = server.connect();
      const left = async () => {
        const lists = await redis.keys("{dlj}:judge-*");
        return lists.filter((key) => /:(wait|active|delayed|failed|[0-9a-f]{64})$/.test(key));
      };
      for (const end = Date.now() + 30_000; (await left()).length > 0 && Date.now() < end; )
        await wait(0.2);
      expect(await left()).toEqual([]);
      redis.disconnect();
      for (const { child } of workers) child.kill("SIGTERM");
      expect(await Promise.all(workers.map(({ over }) => over))).toEqual([0, 0, 0, 0]);
    } finally {
      await fleet.end();
    }
  });
});

describe.skipIf(!redisHere)("a worker that has broken (needs redis-server)", () => {
  it("stops, and spoils no result: another worker judges its jobs", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "dlj-queue-broken-"));
    const redis = await RedisServer.start(["--appendfsync", "everysec"]);
    const fleet = new Fleet(redis.url);
    const students = Array.from({ length: 12 }, (_, index) => `student-${index}`);
    makeClass(join(cwd, "subs"), students, ["softmax"], () => "right");
    for (const student of students)
      appendFileSync(join(cwd, "subs", student, "softmax.py"), `# ${student}\n`);
    const [python] = pythons;
    if (!python) throw new Error("no Python with NumPy");
    const link = join(cwd, "python3");
    symlinkSync(realpathSync(python.path), link);
    try {
      const engine = ["--engine", "process", "--sandbox", "off"];
      const broken = fleet.worker(["-j", "1", ...engine, "--python", link]);
      await until(() => broken.said().includes("Taking jobs"), "a worker");
      rmSync(link);
      const args = ["grade", "subs", ...engine, "--python", python.path, "--queue", redis.url];
      const run = start([...args, "--reporter", "json=result.json"], { cwd });
      expect(await broken.over, broken.said()).toBe(3);
      expect(broken.said()).toContain("so this worker stops");
      fleet.worker(["-j", "2", ...engine, "--python", python.path]);
      expect(await run.over, run.said()).toBe(0);
    } finally {
      await fleet.end();
      await redis.end();
      rmSync(cwd, { recursive: true, force: true });
    }
  });
});

describe.skipIf(!redisHere)("a job that was destroyed (needs redis-server)", () => {
  it("is submitted again, and judged", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "dlj-queue-destroyed-"));
    const server = await RedisServer.start(["--appendfsync", "everysec"]);
    const redis = server.connect();
    const fleet = new Fleet(server.url);
    makeClass(join(cwd, "subs"), ["a"], ["relu"], () => "right");
    try {
      const run = start(["grade", "subs", "--queue", server.url], { cwd });
      const job = async () =>
        (await redis.keys("{dlj}:judge-*")).find((key) => /:[0-9a-f]{64}$/.test(key));
      await until(async () => (await job()) !== undefined, "a job");
      await redis.hset((await job()) ?? "", "data", "{no JSON");
      const worker = fleet.worker(["-j", "1"]);
      expect(await run.over, run.said()).toBe(0);
      expect(worker.said()).toContain("The queue reports: ");
    } finally {
      redis.disconnect();
      await fleet.end();
      await server.end();
      rmSync(cwd, { recursive: true, force: true });
    }
  });
});
