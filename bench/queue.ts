import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { RedisServer } from "../tests/grade/queue/redis.ts";
import type { Figure } from "./measure.ts";
import { cli, env, folder, makeClass } from "./place.ts";
import type { Suite } from "./suite.ts";

/** Right solutions, and solutions that do not compile, which take almost no time to judge. */
const counts = { right: 100, broken: 400, one: 1 };
type Class = keyof typeof counts;

/** A class of different solutions: each is a job. */
function classOf(name: Class): string {
  const { submissions } = makeClass("softmax", counts[name]);
  for (let n = 0; n < counts[name]; n++) {
    const file = join(submissions, `student-${n}`, "softmax.py");
    const source = name === "broken" ? "def softmax(:\n" : readFileSync(file, "utf8");
    writeFileSync(file, `${source}# ${n} of ${name}\n`);
  }
  return submissions;
}
const classes = { right: classOf("right"), broken: classOf("broken"), one: classOf("one") };

const workers: ChildProcess[] = [];
const servers: RedisServer[] = [];
process.on("exit", () => {
  for (const child of workers) child.kill("SIGKILL");
  for (const server of servers) {
    void server.kill();
    rmSync(server.folder, { recursive: true, force: true });
  }
});

/** A queue with some warm workers of one slot. */
async function queueOf(count: number, appendfsync: "everysec" | "always") {
  const server = await RedisServer.start(["--appendfsync", appendfsync]);
  servers.push(server);
  for (let n = 0; n < count; n++) {
    const args = [cli, "worker", "--queue", server.url, "-j", "1"];
    workers.push(
      spawn("node", args, { cwd: folder, env: { ...process.env, ...env }, stdio: "ignore" }),
    );
  }
  const redis = server.connect();
  while ((await redis.scard("{dlj}:workers")) < count)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const run = async (name: Class) => {
    const answers = await redis.keys("{dlj}:answer:*");
    if (answers.length > 0) await redis.unlink(answers);
    await grade(name, "--queue", server.url);
  };
  await run("one");
  return run;
}

async function grade(name: Class, ...more: string[]): Promise<void> {
  rmSync(join(folder, ".dlj"), { recursive: true, force: true });
  const args = [cli, "grade", classes[name], "--no-cache", ...more];
  const { exitCode } = await execa("node", args, {
    ...{ cwd: folder, env, stdout: "ignore", reject: false },
  });
  if (exitCode !== (name === "broken" ? 1 : 0)) throw new Error(`exit ${exitCode}: ${args}`);
}

const one = await queueOf(1, "everysec");
const two = await queueOf(2, "everysec");
const four = await queueOf(4, "everysec");
const safe = await queueOf(1, "always");

/**
 * The time of one job in ms, without the start-up (the time of a run of one). The minimum of the
 * rounds, because other load only adds.
 */
function perJob(figures: readonly Figure[], task: string, start: string, count: number): number {
  const of = (name: string) => figures.find((one) => one.name === name)?.least ?? Number.NaN;
  return (of(task) - of(start)) / (count - 1);
}

/** Compares a queue with 1, 2 and 4 workers of one slot with this machine alone. */
export const queue: Suite = {
  title: `${counts.right} solutions of softmax, and ${counts.broken} that do not compile, here and through a queue`,
  rounds: 3,
  tasks: [
    { name: "here, one", run: () => grade("one", "-j", "1") },
    { name: "queue, one", run: () => one("one") },
    { name: "here -j 1", run: () => grade("right", "-j", "1") },
    { name: "here -j 2", run: () => grade("right", "-j", "2") },
    { name: "1 worker", run: () => one("right") },
    { name: "2 workers", run: () => two("right") },
    { name: "4 workers", run: () => four("right") },
    { name: "here -j 1, broken", run: () => grade("broken", "-j", "1") },
    { name: "1 worker, broken", run: () => one("broken") },
    { name: "1 worker, always, broken", run: () => safe("broken") },
  ],
  ratios: [],
  after: async (figures) => {
    const starts = {
      "here -j 1": "here, one",
      "here -j 2": "here, one",
      "1 worker": "queue, one",
      "2 workers": "queue, one",
      "4 workers": "queue, one",
    };
    const rates = Object.entries(starts).map(([task, start]) => [
      `${task}: jobs a second`,
      1000 / perJob(figures, task, start, counts.right),
    ]);
    const broken = (task: string, start: string) =>
      perJob(figures, `${task}, broken`, start, counts.broken);
    const here = broken("here -j 1", "here, one");
    return {
      ...Object.fromEntries(rates),
      "cost of the queue, ms a job": broken("1 worker", "queue, one") - here,
      "the same with appendfsync always": broken("1 worker, always", "queue, one") - here,
    };
  },
};
