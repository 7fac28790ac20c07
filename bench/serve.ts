import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import autocannon from "autocannon";
import { Served } from "../tests/serve/served.ts";
import { dlj, env, folder, makeClass } from "./place.ts";
import type { Suite } from "./suite.ts";

const clients = 8;
const count = clients * Number(process.env.DLJ_EACH ?? 200);
const { submissions } = makeClass("softmax", count);
const sources = readdirSync(submissions).map((student) =>
  readFileSync(join(submissions, student, "softmax.py"), "utf8"),
);

const home = join(folder, "serve");
mkdirSync(join(home, "solutions"), { recursive: true });
const served = await Served.start(home, ["--port", "0", "--no-open"], env);
process.on("exit", () => served.child.kill("SIGKILL"));

/** Memory of the server's process in MiB, before and after its requests. */
const memory: number[] = [];
const residentOf = (pid = 0) =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;

/** Judges all solutions with eight clients, each waiting for its answer, and checks every verdict. */
async function judgeAll(all: readonly string[]): Promise<void> {
  let next = 0;
  let accepted = 0;
  memory.push(residentOf(served.child.pid));
  const done = await autocannon({
    url: `${served.address}/api/judge`,
    ...{ connections: clients, amount: all.length, timeout: 120, method: "POST" },
    headers: { authorization: `Bearer ${served.token}`, "content-type": "application/json" },
    requests: [
      {
        setupRequest: (request) => {
          const source = all[next++ % all.length];
          return { ...request, body: JSON.stringify({ problem: "softmax", source }) };
        },
        onResponse: (status, body) => {
          if (status === 200 && JSON.parse(body).solutions[0].verdict === "AC") accepted += 1;
        },
      },
    ],
  });
  memory.push(residentOf(served.child.pid));
  if (accepted !== all.length || done.errors > 0)
    throw new Error(`${accepted} of ${all.length} accepted, ${done.errors} errors`);
}
await judgeAll(sources.slice(0, 2 * clients));

/** The HTTP API against `dlj grade`, on the same solutions. */
export const serve: Suite = {
  title: `${count} softmax solutions, ${clients} clients of dlj serve`,
  rounds: 1,
  work: { count, what: "judgements" },
  tasks: [
    { name: "dlj grade", run: () => dlj("grade", submissions, "--no-cache") },
    { name: "dlj serve", run: () => judgeAll(sources) },
  ],
  ratios: [["dlj grade", ["dlj serve"], "at least 0.8"]],
  after: async () => ({
    "memory after / before": (memory.at(-1) ?? Number.NaN) / (memory[2] ?? Number.NaN),
  }),
};
