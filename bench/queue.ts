import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { RedisServer } from "../tests/grade/queue/redis.ts";
import type { Suite } from "./main.ts";
import type { Figure } from "./measure.ts";
import { cli, dlj, env, folder, makeClass } from "./place.ts";

const few = 20;
const many = 140;

/** A class whose solutions are all different: each is a job. */
function classOf(count: number): string {
  const { submissions } = makeClass("softmax", count);
  for (let n = 0; n < count; n++)
    appendFileSync(join(submissions, `student-${n}`, "softmax.py"), `\n# ${n} of ${count}\n`);
  return submissions;
}
const classes = { [few]: classOf(few), [many]: classOf(many) };

const workers: ChildProcess[] = [];
const servers: RedisServer[] = [];
process.on("exit", () => {
  for (const child of workers) child.kill("SIGKILL");
  for (const server of servers) {
    void server.kill();
    rmSync(server.folder, { recursive: true, force: true });
  }
});

/** A queue with so many workers of one slot, all warm. */
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
  const run = async (students: typeof few | typeof many) => {
    const answers = await redis.keys("{dlj}:answer:*");
    if (answers.length > 0) await redis.unlink(answers);
    await grade(students, "--queue", server.url);
  };
  await run(few);
  return run;
}

async function grade(students: typeof few | typeof many, ...more: string[]): Promise<void> {
  rmSync(join(folder, ".dlj"), { recursive: true, force: true });
  await dlj("grade", classes[students] ?? "", "--no-cache", ...more);
}

const one = await queueOf(1, "everysec");
const two = await queueOf(2, "everysec");
const four = await queueOf(4, "everysec");
const safe = await queueOf(1, "always");

/** ms of one more job: what starting costs is in both sizes. */
function perJob(figures: readonly Figure[], name: string): number {
  const of = (count: number) =>
    figures.find((figure) => figure.name === `${name}, ${count}`)?.median ?? Number.NaN;
  return (of(many) - of(few)) / (many - few);
}

/** A queue with 1, 2 and 4 workers of one slot against this machine alone. */
export const queue: Suite = {
  title: `grading ${few} and ${many} solutions x 10 cases through a queue`,
  rounds: 3,
  tasks: ([few, many] as const).flatMap((count) => [
    { name: `here -j 1, ${count}`, run: () => grade(count, "-j", "1") },
    { name: `here -j 2, ${count}`, run: () => grade(count, "-j", "2") },
    { name: `1 worker, ${count}`, run: () => one(count) },
    { name: `2 workers, ${count}`, run: () => two(count) },
    { name: `4 workers, ${count}`, run: () => four(count) },
    { name: `1 worker, always, ${count}`, run: () => safe(count) },
  ]),
  ratios: [],
  after: async (figures) => {
    const names = ["here -j 1", "here -j 2", "1 worker", "2 workers", "4 workers"];
    const rates = names.map((name) => [`${name}: jobs a second`, 1000 / perJob(figures, name)]);
    const cost = (name: string) => perJob(figures, name) - perJob(figures, "here -j 1");
    return {
      ...Object.fromEntries(rates),
      "cost of the queue, ms a job": cost("1 worker"),
      "the same with appendfsync always": cost("1 worker, always"),
    };
  },
};
