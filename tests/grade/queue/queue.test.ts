import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Result, resultSchema } from "../../../src/judge/result.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { dlj } from "../../e2e/dlj.ts";
import { pythons } from "../../pythons.ts";
import { type Kind, makeClass, timeless } from "../class.ts";
import { Fleet, type Running, start, until } from "./fleet.ts";
import { makeCertificate, RedisServer, redisHere } from "./redis.ts";

const problems = ["softmax", "relu"];
const kinds: Kind[] = [
  "right",
  "misconception",
  "crash",
  "syntax",
  "hardCoded",
  "missing",
  "right",
];
/** Fresh cases, and a problem of the course's own, are on the machine of the run alone. */
const limits = () => [
  ...["--time", "1", "--memory", "128", "--fresh", "2", "--seed", "x"],
  ...["--problems", join(home, "course/problems")],
];
const json = ["--reporter", "json=result.json", "--journal", ".dlj/grade.jsonl"];

/** The others' time is not spent waiting for the disk. */
const everySecond = ["--appendfsync", "everysec"];

let home: string;
let server: RedisServer;
/** The report of the class, judged on this machine. */
let local: string;

const workplace = (): string => mkdtempSync(join(home, "run-"));
const read = (cwd: string, name = "result.json") => readFileSync(join(cwd, name), "utf8");
const resultIn = (cwd: string): Result => resultSchema.parse(JSON.parse(read(cwd)));
const queued = (url: string) => [
  ...["grade", join(home, "class"), ...limits(), ...json],
  ...["--queue", url],
];

/** A database of its own for a test: they run at once. */
let databases = 0;
const connections: Redis[] = [];
function database(): { url: string; redis: Redis } {
  const db = ++databases;
  const redis = server.connect({ db });
  connections.push(redis);
  return { url: `${server.url}/${db}`, redis };
}
const verdicts = (text: string) => /(\d+) jobs/.exec(text.trimEnd().split("\n").at(-1) ?? "")?.[1];

/** Every line of a journal that holds a result, by student and problem. */
function entries(cwd: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of read(cwd, ".dlj/grade.jsonl").trimEnd().split("\n").slice(1)) {
    const { result } = JSON.parse(line);
    if (!result) continue;
    const id = `${result.student}/${result.problem}`;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** A course with a problem that no worker has. */
function makeCourse(folder: string): void {
  const own = join(folder, "problems/own-relu");
  cpSync(join(packageRoot, "problems/relu"), own, { recursive: true });
  const spec = JSON.parse(readFileSync(join(own, "problem.json"), "utf8"));
  writeFileSync(
    join(own, "problem.json"),
    JSON.stringify({ ...spec, id: "own-relu", aliases: [] }),
  );
  cpSync(join(packageRoot, "solutions/relu.py"), join(folder, "solutions/own-relu.py"));
}

interface Held {
  /** Its problem. */
  readonly name: string;
  /** The worker, `host:pid`. */
  readonly by: string;
  /** How often it is noted to have been run alone. */
  readonly alone: number;
}

const isOf = (by: string, { child }: Running) => by.endsWith(`:${child.pid}`);

/** Jobs that some worker has. */
async function held(redis: Redis): Promise<Held[]> {
  const lists = await redis.keys("{dlj}:judge-*:active");
  const all = await Promise.all(
    lists.map(async (list) => {
      const ids = await redis.lrange(list, 0, -1);
      return await Promise.all(
        ids.map(async (id) => {
          const key = list.replace(/active$/, id);
          const [name, by, progress] = await redis.hmget(key, "name", "pb", "progress");
          const alone = JSON.parse(progress ?? "0")?.alone ?? 0;
          return { name: name ?? "", by: by ?? "", alone };
        }),
      );
    }),
  );
  return all.flat();
}

// On a machine that others use too, a start takes seconds.
describe.skipIf(!redisHere).concurrent("a queue (needs redis-server)", { timeout: 180_000 }, () => {
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), "dlj-queue-"));
    makeClass(
      join(home, "class"),
      ["alice", "bob", "李雷", "=cmd()", "eve"],
      problems,
      (student, problem) => kinds[(student * problems.length + problem) % kinds.length] ?? "right",
    );
    makeCourse(join(home, "course"));
    for (const student of ["alice", "eve"])
      cpSync(
        join(home, "course/solutions/own-relu.py"),
        join(home, "class", student, "own-relu.py"),
      );
    writeFileSync(
      join(home, "class/bob/sigmoid.py"),
      "import math\n\n\ndef sigmoid(z):\n    return 1 / (1 + math.exp(-z))\n",
    );
    server = await RedisServer.start(everySecond);
    const cwd = workplace();
    const ran = await dlj(["grade", join(home, "class"), ...limits(), ...json], { cwd });
    expect(ran.code, ran.err).toBe(1);
    local = timeless(read(cwd));
  }, 120_000);
  afterAll(async () => {
    for (const one of connections) one.disconnect();
    await server?.end();
    rmSync(home, { recursive: true, force: true });
  });

  it("judges as this machine does; the same work twice is judged once, two students' too", async () => {
    const { url, redis } = database();
    const fleet = new Fleet(url);
    try {
      const workers = [fleet.worker(["-j", "2"]), fleet.worker(["-j", "1"])];
      const [first, second] = [workplace(), workplace()];
      const ran = await start(queued(url), { cwd: first }).over;
      expect(ran).toBe(1);
      expect(timeless(read(first))).toBe(local);
      expect(new Set(entries(first).values())).toEqual(new Set([1]));
      // A second run, on a journal of its own, finds every answer.
      expect(await start(queued(url), { cwd: second }).over).toBe(1);
      expect(timeless(read(second))).toBe(local);
      for (const { child } of workers) child.kill("SIGTERM");
      expect(await Promise.all(workers.map(({ over }) => over))).toEqual([0, 0]);
      const jobs = workers.reduce((sum, { said }) => sum + Number(verdicts(said())), 0);
      // A missing file makes no job, and two equal files make one job.
      const answers = await redis.keys("{dlj}:answer:*");
      expect(jobs).toBe(answers.length);
      const attempted = resultIn(first).solutions.filter(({ verdict }) => verdict !== "NA");
      expect(jobs).toBeLessThan(attempted.length);
      expect(attempted.filter(({ problem }) => problem === "own-relu")).toHaveLength(2);
      expect(attempted.some(({ hardCoded }) => hardCoded === 2)).toBe(true);
      expect(attempted.filter(({ form }) => form === "function")).toMatchObject([
        { student: "bob", problem: "sigmoid", verdict: "AC" },
      ]);
      expect(workers[0]?.said()).toMatch(/\d+ jobs · [\d.]+\/s · .*AC \d+.* · \d+ waiting\n$/);
    } finally {
      await fleet.end();
    }
  });

  it("goes on after kill -9 of the run, of its only worker and of Redis, with the same result", async () => {
    const own = await RedisServer.start();
    const { url } = own;
    const redis = own.connect();
    const fleet = new Fleet(url);
    const cwd = workplace();
    try {
      const worker = fleet.worker(["-j", "2"]);
      const run = start(queued(url), { cwd });
      await until(async () => (await held(redis)).length > 0, "a job that is judged");
      worker.child.kill("SIGKILL");
      run.child.kill("SIGKILL");
      await own.kill();
      await own.restart();
      const jobs = (await redis.keys("{dlj}:judge-*")).filter((key) => /:[0-9a-f]{64}$/.test(key));
      const answers = async () => (await redis.keys("{dlj}:answer:*")).length;
      const expected = (await answers()) + jobs.length;
      expect(jobs.length).toBeGreaterThan(4);
      const other = fleet.worker(["-j", "2"]);
      // The worker ends what was handed in, while nobody waits for it.
      await until(async () => (await answers()) >= expected, "answers without a run");
      other.child.kill("SIGTERM");
      expect(await other.over).toBe(0);
      const third = fleet.worker(["-j", "2"]);
      const resumed = start([...queued(url), "--resume"], { cwd });
      await until(() => /connected again|Taking jobs/.test(third.said()), "a worker");
      expect(await resumed.over, resumed.said()).toBe(1);
      expect(timeless(read(cwd))).toBe(local);
      expect(new Set(entries(cwd).values())).toEqual(new Set([1]));
    } finally {
      redis.disconnect();
      await fleet.end();
      await own.end();
    }
  });

  it("sets a job aside that kills its workers, and blames no job beside it", async () => {
    const { url, redis } = database();
    const fleet = new Fleet(url);
    const cwd = workplace();
    const reference = readFileSync(join(packageRoot, "solutions/softmax.py"), "utf8");
    const students = ["a", "b", "c", "killer"];
    makeClass(join(cwd, "subs"), students, [], () => "missing");
    for (const student of students.slice(0, 3)) {
      const slowly = `import time\ntime.sleep(0.2)\n# ${student}\n${reference}`;
      writeFileSync(join(cwd, "subs", student, "softmax.py"), slowly);
    }
    writeFileSync(join(cwd, "subs/killer/relu.py"), "import time\ntime.sleep(60)\n");
    const worker = () => fleet.worker(["-j", "4"]);
    try {
      let current = worker();
      const run = start(["grade", "subs", ...json, "--queue", url], { cwd });
      // The worker that runs the killer is killed: first beside another job, then alone.
      const company: string[][] = [];
      const killer = async () => (await held(redis)).find(({ name }) => name === "relu");
      await until(async () => (await held(redis)).length === 4, "four jobs in one worker");
      for (let alone = 0; alone <= 2; alone++) {
        await until(async () => {
          const one = await killer();
          return one !== undefined && one.alone === alone && isOf(one.by, current);
        }, `the killer to run, noted ${alone} times`);
        company.push((await held(redis)).map(({ by }) => by));
        current.child.kill("SIGKILL");
        await current.over;
        current = worker();
      }
      expect(await run.over, run.said()).toBe(3);
      expect(company[0]).toHaveLength(4);
      expect(new Set(company[0]).size).toBe(1);
      const { solutions } = resultIn(cwd);
      const tried = solutions.filter(({ verdict }) => verdict !== "NA");
      expect(tried.map(({ student, verdict }) => [student, verdict])).toEqual([
        ["a", "AC"],
        ["b", "AC"],
        ["c", "AC"],
        ["killer", "JE"],
      ]);
      expect(tried.at(-1)?.cases[0]?.reason?.en).toBe(
        "the judge failed: it was set aside: 2 workers died while running it alone",
      );
      expect(await redis.keys("{dlj}:judge-*:failed")).toHaveLength(1);
    } finally {
      await fleet.end();
    }
  });

  it("completes if Redis comes back empty", async () => {
    const { url, redis } = database();
    const fleet = new Fleet(url);
    const cwd = workplace();
    try {
      fleet.worker(["-j", "2"]);
      const run = start(queued(url), { cwd });
      await until(async () => (await redis.keys("{dlj}:answer:*")).length > 2, "answers");
      await redis.flushdb();
      expect(await run.over, run.said()).toBe(1);
      expect(timeless(read(cwd))).toBe(local);
      expect(new Set(entries(cwd).values())).toEqual(new Set([1]));
    } finally {
      await fleet.end();
    }
  });

  it("is refused by workers with other versions, with the reason, until one fits", async () => {
    const { url, redis } = database();
    const fleet = new Fleet(url);
    const cwd = workplace();
    const root = join(workplace(), "dlj");
    for (const part of ["bin", "dist", "src", "solutions", "package.json"])
      cpSync(join(packageRoot, part), join(root, part), { recursive: true });
    cpSync(join(packageRoot, "problems/relu"), join(root, "problems/relu"), { recursive: true });
    makeClass(join(cwd, "subs"), ["a"], ["softmax"], () => "right");
    try {
      const other = pythons.at(-1);
      const unfit = [
        fleet.worker(["-j", "1"], { root }),
        fleet.worker(["-j", "1", "--engine", "process"]),
        ...(pythons.length > 1 && other ? [fleet.worker(["-j", "1", "--python", other.path])] : []),
      ];
      const args = ["grade", "subs", "--python", pythons[0]?.path ?? "", ...json];
      const run = start([...args, "--queue", url, "--give-up", "6"], { cwd });
      expect(await run.over).toBe(3);
      expect(run.said()).toMatch(/No worker matches, so the jobs wait\. They need: dlj .*, NumPy /);
      expect(run.said()).toMatch(/ {2}\S+:\d+: problems [0-9a-f]{12}\n/);
      expect(run.said()).toMatch(/ {2}\S+:\d+: engine process\n/);
      if (pythons.length > 1) expect(run.said()).toMatch(/ {2}\S+:\d+: Python \S+, NumPy \S+\n/);
      expect(run.said()).toMatch(/No result arrived for \d+ seconds/);
      expect(await redis.keys("{dlj}:answer:*")).toEqual([]);
      for (const one of unfit) {
        one.child.kill("SIGTERM");
        expect(await one.over).toBe(0);
        expect(one.said()).toMatch(/Refused the jobs of \S+:\d+: they need dlj /);
        expect(one.said()).toMatch(/\n0 jobs · /);
      }
      fleet.worker(["-j", "1", "--python", pythons[0]?.path ?? ""]);
      const resumed = start([...args, "--queue", url, "--resume"], { cwd });
      expect(await resumed.over, resumed.said()).toBe(0);
      expect(resultIn(cwd).solutions.map(({ verdict }) => verdict)).toEqual(["AC"]);
    } finally {
      await fleet.end();
    }
  });

  it("hands back on SIGTERM, and Ctrl-C on the run loses nothing", async () => {
    const { url, redis } = database();
    const fleet = new Fleet(url);
    const cwd = workplace();
    makeClass(join(cwd, "subs"), ["a", "b"], ["relu"], () => "right");
    const reference = readFileSync(join(packageRoot, "solutions/relu.py"), "utf8");
    writeFileSync(join(cwd, "subs/b/relu.py"), `import time\ntime.sleep(0.3)\n${reference}`);
    const args = ["grade", "subs", ...json, "--queue", url];
    try {
      const first = fleet.worker(["-j", "2", "--grace", "0"]);
      const run = start(args, { cwd });
      await until(async () => (await redis.keys("{dlj}:answer:*")).length === 1, "one answer");
      await until(async () => (await held(redis)).length === 1, "the other to run");
      run.child.kill("SIGINT");
      expect(await run.over).toBe(130);
      expect(run.said()).toContain("continue with --resume");
      first.child.kill("SIGTERM");
      expect(await first.over, first.said()).toBe(0);
      expect(await held(redis)).toEqual([]);
      const waiting = await redis.keys("{dlj}:judge-*:wait");
      expect(await redis.llen(waiting[0] ?? "")).toBe(1);
      fleet.worker(["-j", "2", "--takeover", "60"]);
      const resumed = start([...args, "--resume"], { cwd });
      expect(await resumed.over, resumed.said()).toBe(0);
      const { solutions } = resultIn(cwd);
      expect(solutions.map(({ verdict }) => verdict)).toEqual(["AC", "AC"]);
      expect([...entries(cwd).values()]).toEqual([1, 1]);
    } finally {
      await fleet.end();
    }
  });

  it("takes a password and TLS, and no word of the password gets anywhere", async () => {
    const secret = "hunter2-4711";
    const folder = workplace();
    const { key, cert } = makeCertificate(folder);
    const tls = [
      ...["--tls-port", "PORT", "--port", "0", "--tls-auth-clients", "no"],
      ...["--tls-cert-file", cert, "--tls-key-file", key, "--requirepass", secret],
    ];
    const ca = readFileSync(cert);
    const safe = await RedisServer.start(tls, { password: secret, tls: { ca } });
    const url = safe.url.replace("redis:", "rediss:");
    const env = { DLJ_REDIS_PASSWORD: secret, NODE_EXTRA_CA_CERTS: cert };
    const fleet = new Fleet(url, { env });
    try {
      const worker = fleet.worker(["-j", "2"]);
      const cwd = workplace();
      const run = start([...queued(url), "--reporter", "html=report.html"], { cwd, env });
      expect(await run.over, run.said()).toBe(1);
      expect(timeless(read(cwd))).toBe(local);
      worker.child.kill("SIGTERM");
      await worker.over;
      const wrong = await dlj(queued(url), { cwd, env: { ...env, DLJ_REDIS_PASSWORD: "other-9" } });
      expect(wrong.err).toMatch(/can't reach the queue \(WRONGPASS/);
      const untrusted = await dlj(queued(url), { cwd, env: { DLJ_REDIS_PASSWORD: secret } });
      expect(untrusted.err).toMatch(/can't reach the queue \(self.signed certificate\)/);
      const plain = await dlj(queued(`redis://:${secret}@127.0.0.1:${safe.port}`), { cwd });
      expect(plain.err).toMatch(/DLJ_REDIS_PASSWORD/);
      expect([wrong.code, untrusted.code, plain.code]).toEqual([2, 2, 2]);
      const files = ["result.json", "report.html", ".dlj/grade.jsonl"].map((one) => read(cwd, one));
      const said = [run.said(), worker.said(), wrong.err, untrusted.err, plain.err];
      for (const text of [...files, ...said]) {
        expect(text).not.toContain(secret);
        expect(text).not.toContain("other-9");
      }
    } finally {
      await fleet.end();
      await safe.end();
    }
  });

  it("is refused before anything is written if it would drop jobs or is not there", async () => {
    const cwd = workplace();
    const own = await RedisServer.start(["--maxmemory-policy", "allkeys-lru"]);
    const evicting = await dlj(queued(own.url), { cwd });
    await own.end();
    expect(evicting.err).toMatch(/maxmemory-policy allkeys-lru.*noeviction/);
    expect(evicting.code).toBe(2);
    for (const [url, message] of [
      ["http://127.0.0.1", /Expected redis:/],
      [undefined, /DLJ_REDIS_URL/],
    ] as const) {
      const args = url === undefined ? queued("").slice(0, -1) : queued(url);
      const ran = await dlj(args, { cwd });
      expect(ran.err).toMatch(message);
      expect(ran.code).toBe(2);
    }
    expect(() => read(cwd, ".dlj/grade.jsonl")).toThrow(/ENOENT/);
  });

  it("believes no malformed answer and no malformed job", async () => {
    const { url, redis } = database();
    const fleet = new Fleet(url);
    const cwd = workplace();
    makeClass(join(cwd, "subs"), ["a", "b"], ["relu"], (student) => (student ? "crash" : "right"));
    try {
      const args = ["grade", "subs", ...json, "--queue", url];
      const run = start(args, { cwd });
      let waiting: string | undefined;
      await until(async () => {
        [waiting] = await redis.keys("{dlj}:judge-*:wait");
        return waiting !== undefined && (await redis.llen(waiting)) === 2;
      }, "two jobs that wait");
      const ids = await redis.lrange(waiting ?? "", 0, -1);
      const [forged = "", broken = ""] = ids;
      await redis.set(`{dlj}:answer:${forged}`, "AC, honestly");
      const key = (waiting ?? "").replace(/wait$/, broken);
      await redis.hset(key, "data", '{"format":"dlj-job","source":"rm -rf /"}');
      const worker = fleet.worker(["-j", "1"]);
      expect(await run.over, run.said()).toBe(3);
      const { solutions } = resultIn(cwd);
      const refused = solutions.filter(({ verdict }) => verdict === "JE");
      expect(refused).toHaveLength(1);
      expect(refused[0]?.cases[0]?.reason?.en).toMatch(/the job can't be read/);
      expect(solutions.map(({ verdict }) => verdict)).toContain(
        solutions[0]?.verdict === "JE" ? "RTE" : "AC",
      );
      worker.child.kill("SIGTERM");
      await worker.over;
    } finally {
      await fleet.end();
    }
  });
});
