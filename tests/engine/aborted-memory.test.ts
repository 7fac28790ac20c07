import { expect, test } from "vitest";
import type { Run } from "../../src/engine/engine.ts";
import { answers } from "../../src/engine/pool/frames.ts";
import { runEarly, runOnce } from "../../src/engine/pool/run-once.ts";
import type { ServerClient } from "../../src/engine/pool/server-client.ts";

const program = { language: "python", name: "forks.py", source: Buffer.from("") };
const limits = { time: 1, memory: 64, output: 1, processes: true };
const run: Run = { program, stdin: Buffer.from(""), limits, seed: 1 };

/** A client whose kernel kills processes for lack of memory. Not every machine has such a kernel's cgroups. */
function clientThatKills() {
  let [killed, seen] = [0, 0];
  const replies: ((status: number) => void)[] = [];
  const answer = (status: number) => ({
    ...{ kind: answers.done, flags: 0, status, cpu: 0, wall: 0, memory: 0 },
    ...{ stdout: Buffer.of(), stderr: Buffer.of() },
  });
  const client = {
    loaded: { program, processes: true },
    run: () => ({
      ticket: replies.length,
      answer: new Promise((done) => replies.push((status) => done(answer(status)))),
    }),
    abort: () => {},
    killedForMemory() {
      const isNew = killed > seen;
      seen = killed;
      return isNew ? "program" : undefined;
    },
  };
  return { server: client as unknown as ServerClient, replies, kill: () => void killed++ };
}

test("a kill for lack of memory in a run that was sent early and ended is not the next run's", async () => {
  const { server, replies, kill } = clientThatKills();
  const early = runEarly(server, run);
  kill();
  early?.stop();
  replies[0]?.(9);
  expect(await early?.outcome).toBeUndefined();
  const next = runOnce(server, run);
  replies[1]?.(1 << 8);
  expect((await next).exceeded.memory).toBe(false);
});

test("a kill for lack of memory in a run that was aborted is not the next run's", async () => {
  const { server, replies, kill } = clientThatKills();
  const controller = new AbortController();
  const aborted = runOnce(server, { ...run, signal: controller.signal });
  kill();
  controller.abort(new Error("not wanted"));
  replies[0]?.(9);
  await expect(aborted).rejects.toThrow("not wanted");
  const next = runOnce(server, run);
  replies[1]?.(1 << 8);
  expect((await next).exceeded.memory).toBe(false);
});
