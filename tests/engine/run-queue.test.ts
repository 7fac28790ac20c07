import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { type QueuedRun, RunQueue } from "../../src/engine/pool/run-queue.ts";

const limits = { time: 1, memory: 64, output: 1, processes: false };
const program = (name: string) => ({ language: "python", name, source: Buffer.from(name) });

function job(name: string, signal?: AbortSignal): QueuedRun & { rejected: unknown[] } {
  const rejected: unknown[] = [];
  const run = { program: program(name), stdin: Buffer.of(), limits, seed: 0 };
  return {
    rejected,
    run: signal === undefined ? run : { ...run, signal },
    since: 0,
    resolve: () => {},
    reject: (reason) => void rejected.push(reason),
  };
}

describe("the queue of an engine", () => {
  it("gives runs in their order, and those of a loaded program before", () => {
    const queue = new RunQueue();
    const all = ["a", "b", "a", "c"].map((name) => job(name));
    for (const one of all) queue.push(one);
    const loaded = { program: program("a"), processes: false };
    expect(queue.takeAny()).toBe(all[0]);
    expect(queue.take(loaded, 1)).toBe(all[2]);
    expect(queue.take(loaded, 1)).toBeUndefined();
    expect(queue.takeAny()).toBe(all[1]);
    expect(queue.drain()).toEqual([all[3]]);
    expect(queue.takeAny()).toBeUndefined();
  });

  it("gives the run that a server has begun early", () => {
    const queue = new RunQueue();
    const all = ["a", "b", "b"].map((name) => job(name));
    for (const one of all) queue.push(one);
    expect(queue.takeFitting(({ program }) => program.name === "b")).toBe(all[1]);
    expect(queue.takeFitting(({ program }) => program.name === "c")).toBeUndefined();
    expect(queue.drain()).toEqual([all[0], all[2]]);
  });

  it("lets a run be overtaken for a second, and no longer", () => {
    const loaded = { program: program("a"), processes: false };
    const [first, later] = [job("b"), job("a")];
    const queue = new RunQueue();
    queue.push(first);
    queue.push(later);
    expect(queue.take(loaded, 1001)).toBeUndefined();
    expect(queue.take(loaded, 1000)).toBe(later);
    expect(queue.takeAny()).toBe(first);
  });

  it("leaves nothing of a run with the signal once it is taken: a class has one signal", () => {
    const { signal } = new AbortController();
    const queue = new RunQueue();
    for (let index = 0; index < 5; index++) queue.push(job("a", signal));
    expect(getEventListeners(signal, "abort")).toHaveLength(5);
    queue.take({ program: program("a"), processes: false }, 1);
    queue.takeAny();
    expect(getEventListeners(signal, "abort")).toHaveLength(3);
    queue.drain();
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("rejects on an abort what waits, and nothing that was taken", () => {
    const controller = new AbortController();
    const queue = new RunQueue();
    const [first, second] = [job("a", controller.signal), job("b", controller.signal)];
    queue.push(first);
    queue.push(second);
    queue.takeAny();
    controller.abort("enough");
    expect(first.rejected).toEqual([]);
    expect(second.rejected).toEqual(["enough"]);
    expect(queue.size).toBe(0);
  });
});
