import { getEventListeners } from "node:events";
import { expect, it } from "vitest";
import { orAborted, sleep, waitAtMost } from "../../../src/grade/queue/abortable.ts";

const never = new Promise<never>(() => {});
const listeners = (signal: AbortSignal) => getEventListeners(signal, "abort").length;

it("rejects with the signal's reason though the promise never settles", async () => {
  const stop = new AbortController();
  const waiting = orAborted(stop.signal, never);
  stop.abort(new Error("interrupted"));
  await expect(waiting).rejects.toThrow("interrupted");
  await expect(orAborted(stop.signal, never)).rejects.toThrow("interrupted");
});

it("resolves or rejects as the promise does, and leaves no listener", async () => {
  const { signal } = new AbortController();
  expect(await orAborted(signal, Promise.resolve(1))).toBe(1);
  await expect(orAborted(signal, Promise.reject(new Error("lost")))).rejects.toThrow("lost");
  expect(listeners(signal)).toBe(0);
});

it("ends a sleep with the signal", async () => {
  const stop = new AbortController();
  const sleeping = sleep(3_600_000, stop.signal);
  stop.abort();
  await sleeping;
  await sleep(3_600_000, stop.signal);
  expect(listeners(stop.signal)).toBe(0);
});

it("waits for a promise only so long, and never rejects", async () => {
  await waitAtMost(1, never);
  await waitAtMost(3_600_000, Promise.resolve());
  await waitAtMost(3_600_000, Promise.reject(new Error("lost")));
});
