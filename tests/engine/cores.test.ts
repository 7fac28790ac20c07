import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { pythons } from "../pythons.ts";
import { openFor } from "./open-for.ts";
import { parentOf, serversBelow } from "./processes.ts";
import { text, usualLimits } from "./programs.ts";

/** Prints the number of cores it may use, after a while in which it can be looked at. */
const source = Buffer.from("import os, time\ntime.sleep(1)\nprint(len(os.sched_getaffinity(0)))\n");

/** How many cores a process may use. */
function coresOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "latin1");
  const [, mask = ""] = /^Cpus_allowed:\t([\da-f,]+)$/m.exec(status) ?? [];
  return [...BigInt(`0x${mask.replaceAll(",", "")}`).toString(2)].filter((bit) => bit === "1")
    .length;
}

/** The processes of a running case, of its program and of the server, in this order. */
async function processesOfCase(): Promise<number[]> {
  for (;;) {
    const pids = serversBelow(process.pid);
    const parents = new Set(pids.map(parentOf));
    const leaf = pids.find((pid) => !parents.has(pid));
    const line = [leaf, leaf && parentOf(leaf)];
    const server = line[1] && parentOf(line[1]);
    // Bubblewrap, the server, the program and the case.
    if (pids.length === 4 && leaf && line[1] && server) return [leaf, line[1], server];
    await sleep(20);
  }
}

// With one core there is nothing to choose.
describe.skipIf(availableParallelism() < 2)("with fewer servers than cores", () => {
  test.each(pythons)(
    "a program stays on one, and its cases may use all, $name",
    async ({ path }) => {
      const engine = await openFor("forkserver", path, { slots: 1, sandbox: "nested" });
      try {
        const program = { language: "python", name: "cores.py", source };
        const running = engine.run({
          program,
          stdin: Buffer.from(""),
          limits: usualLimits,
          seed: 1,
        });
        const seen = (await processesOfCase()).map(coresOf);
        const all = coresOf(process.pid);
        expect(seen).toEqual([all, 1, all]);
        expect(text((await running).stdout)).toBe(`${all}\n`);
      } finally {
        await engine.close();
      }
    },
  );
});
