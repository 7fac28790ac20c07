import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pythons } from "../pythons.ts";
import { openFor } from "./open-for.ts";
import { serversBelow } from "./processes.ts";
import { fixture, text, usualLimits } from "./programs.ts";

const cases = Number(process.env.DLJ_SOAK_CASES ?? 100_000);
const mebibyte = 1 << 20;

/** MiB that Node and its servers hold. */
function resident(): { node: number; servers: number } {
  globalThis.gc?.();
  const servers = serversBelow(process.pid).map((pid) => {
    const found = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"));
    return Number(found?.[1] ?? 0) / 1024;
  });
  return { node: process.memoryUsage().rss / mebibyte, servers: Math.max(0, ...servers) };
}

test(`memory stays flat over ${cases} cases, and the cost of a case is printed`, {
  timeout: 3_600_000,
}, async () => {
  const engine = await openFor("forkserver", pythons[0]?.path ?? "python3");
  const programs = [fixture("echo"), fixture("honest")];
  /** Runs so many cases; the ms that each took. */
  const round = async (count: number) => {
    const began = performance.now();
    for (let done = 0; done < count; done += 100) {
      const program = programs[(done / 100) % 5 === 0 ? 1 : 0] ?? fixture("echo");
      const outcomes = await Promise.all(
        Array.from({ length: 100 }, (_, index) =>
          engine.run({
            program,
            stdin: Buffer.from("[1.5, 2]\n"),
            limits: usualLimits,
            seed: index,
          }),
        ),
      );
      for (const { stdout } of outcomes) expect(text(stdout)).toContain("1.");
    }
    return (performance.now() - began) / count;
  };
  const few = Math.min(5000, cases / 10);
  const first = await round(few);
  const before = resident();
  const all = await round(cases - few);
  const after = resident();
  const last = await round(few);
  console.log({ cases, before, after, msPerCase: { first, all, last } });
  expect(after.node - before.node).toBeLessThan(40);
  expect(after.servers - before.servers).toBeLessThan(4);
  await engine.close();
});
