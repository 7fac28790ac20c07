import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { expect, it } from "vitest";
import { Latest } from "../../../src/learn/watch/latest.ts";

it("always ends with what was asked for last, and never does two things at once", async () => {
  const waits = fc.array(fc.record({ before: fc.nat(4), takes: fc.nat(6) }), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(waits, async (requests) => {
      const latest = new Latest();
      const finished: number[] = [];
      let running = 0;
      for (const [i, { before, takes }] of requests.entries()) {
        await sleep(before);
        latest.request(async (signal) => {
          expect(++running).toBe(1);
          try {
            await sleep(takes, undefined, { signal });
            finished.push(i);
          } finally {
            running -= 1;
          }
        });
      }
      await expect.poll(() => finished.at(-1), { interval: 2 }).toBe(requests.length - 1);
      expect(finished).toEqual([...finished].sort((a, b) => a - b));
      await latest.stop();
    }),
    { numRuns: 15 },
  );
});

it("stops the current run when it is stopped", async () => {
  const latest = new Latest();
  let aborted = false;
  latest.request(async (signal) => {
    await sleep(60_000, undefined, { signal }).catch((error) => {
      aborted = true;
      throw error;
    });
  });
  latest.request(async () => expect.unreachable("it waits, and is forgotten"));
  await latest.stop();
  expect(aborted).toBe(true);
});
