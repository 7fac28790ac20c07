import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import autocannon from "autocannon";
import { packageRoot } from "../src/package-root.ts";
import { Served } from "../tests/serve/served.ts";
import { firstPages } from "./first-page.ts";
import { dlj, env, folder, makeClass } from "./place.ts";
import type { Suite } from "./suite.ts";

const clients = 8;
const count = clients * Number(process.env.DLJ_EACH ?? 200);
/** The server's memory is read after each part of the judgements. */
const parts = 4;
const { submissions } = makeClass("softmax", count);
const sources = readdirSync(submissions).map((student) =>
  readFileSync(join(submissions, student, "softmax.py"), "utf8"),
);

const home = join(folder, "serve");
mkdirSync(join(home, "solutions"), { recursive: true });
const served = await Served.start(home, ["--port", "0", "--no-open"], {
  ...env,
  NODE_OPTIONS: `--require ${join(packageRoot, "bench", "heap.cjs")}`,
});
process.on("exit", () => served.child.kill("SIGKILL"));

/** The memory of the server's process after each part and a collection, in MiB. */
const memory: { heap: number; external: number; rss: number }[] = [];

async function readMemory(): Promise<void> {
  const before = served.err.length;
  served.child.kill("SIGUSR2");
  while (!served.err.endsWith("\n") || served.err.length === before)
    await new Promise((again) => setTimeout(again, 20));
  const bytes: Record<string, number> = JSON.parse(served.err.slice(before));
  const mebibytes = Object.entries(bytes).map(([name, value]) => [name, value / 2 ** 20]);
  memory.push(Object.fromEntries(mebibytes));
}

const headers = () => ({
  authorization: `Bearer ${served.token}`,
  "content-type": "application/json",
});
const bodyOf = (source = "") => JSON.stringify({ problem: "softmax", source });

/** Judges solutions with eight clients, each waiting for its answer, and checks every verdict. */
async function judge(some: readonly string[]): Promise<void> {
  let next = 0;
  let accepted = 0;
  const done = await autocannon({
    url: `${served.address}/api/judge`,
    ...{ connections: clients, amount: some.length, timeout: 120, method: "POST" },
    // It notices only at the end of such an interval, in ms, that all is done.
    sampleInt: 20,
    headers: headers(),
    requests: [
      {
        setupRequest: (request) => ({ ...request, body: bodyOf(some[next++ % some.length]) }),
        onResponse: (status, body) => {
          if (status === 200 && JSON.parse(body).solutions[0].verdict === "AC") accepted += 1;
        },
      },
    ],
  });
  if (accepted !== some.length || done.errors > 0)
    throw new Error(`${accepted} of ${some.length} accepted, ${done.errors} errors`);
}

async function judgeAll(): Promise<void> {
  const size = count / parts;
  for (let part = 0; part < parts; part++) {
    await judge(sources.slice(part * size, (part + 1) * size));
    await readMemory();
  }
}

/** Asks for twice as much as the queue takes. Returns how many requests were refused; the others must be accepted. */
async function refusedBeyondQueue(): Promise<number> {
  const { most } = JSON.parse((await served.ask("/api/health")).text);
  const asked = Array.from({ length: 2 * most }, () =>
    served.ask("/api/judge", bodyOf(sources[0])),
  );
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  const refused = statuses.filter((status) => status === 429).length;
  const judged = statuses.filter((status) => status === 200).length;
  if (refused + judged !== 2 * most || judged < most)
    throw new Error(`of ${2 * most} requests, ${judged} were judged and ${refused} refused`);
  return refused;
}

/** A process that has ended may still wait for this machine's init to notice. */
function isRunning(id: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${id}/status`, "utf8"));
  } catch {
    return false;
  }
}

/** Ends the server. Returns the number of its processes that still run. */
async function orphans(): Promise<number> {
  const below = served.descendants();
  await served.stop();
  await new Promise((later) => setTimeout(later, 500));
  return below.filter(isRunning).length;
}

const pages = await firstPages(served);
await judge(sources.slice(0, 2 * clients));
await readMemory();

/** The HTTP API against `dlj grade`, on the same solutions; the server's memory meanwhile; and its first page in Chromium. */
export const serve: Suite = {
  title: `${count} softmax solutions, ${clients} clients of dlj serve`,
  rounds: 1,
  work: { count, what: "judgements" },
  tasks: [
    { name: "dlj grade", run: () => dlj("grade", submissions, "--no-cache") },
    { name: "dlj serve", run: judgeAll },
  ],
  ratios: [["dlj grade", ["dlj serve"], "at least 0.8"]],
  after: async () => ({
    ...Object.fromEntries(
      memory.flatMap(({ heap, external, rss }, part) => {
        const after = `after ${(part * count) / parts} judgements`;
        return [
          [`MiB of heap and buffers ${after}`, heap + external],
          [`MiB of resident memory ${after}`, rss],
        ];
      }),
    ),
    "requests refused beyond the queue": await refusedBeyondQueue(),
    "processes left": await orphans(),
    ...(pages && {
      "ms until the course is painted (at most 300)": pages.openTab.painted,
      "ms until it answers": pages.openTab.ready,
      "ms of the server": pages.openTab.server,
      "ms until the course is painted in a new process of Chromium": pages.newTab.painted,
      "ms until it answers there": pages.newTab.ready,
    }),
  }),
};
