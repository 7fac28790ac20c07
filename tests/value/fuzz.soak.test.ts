import { describe, expect, test } from "vitest";
import { value as en } from "../../src/text/en/value.ts";
import { compareOutputs } from "../../src/value/compare.ts";
import { explain } from "../../src/value/explain.ts";
import { parseOutput } from "../../src/value/parse.ts";
import { hostile, hostilePieces } from "./hostile.ts";

process.env.DLJ_TEST_SCALE ??= "100";
await import("./fuzz.test.ts");

/** Processor milliseconds, which other programs do not change; the least of three, since a collection may fall into one. */
function cost(work: () => void): number {
  let least = Infinity;
  for (let i = 0; i < 3; i++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Below this, what a run costs besides its length decides. */
const leastCost = 10;

describe("10 MB take at most 15 times as long as 1 MB", () => {
  test.each(Object.entries(hostilePieces))("%s", (_name, piece) => {
    for (const [open, close] of [
      ["", ""],
      ["[", "]"],
    ]) {
      const [small, large] = [1e6, 1e7].map((length) =>
        Buffer.from(open + hostile(piece, length) + close),
      );
      if (small === undefined || large === undefined) return;
      const reading =
        cost(() => parseOutput(large)) /
        Math.max(
          leastCost,
          cost(() => parseOutput(small)),
        );
      expect(reading).toBeLessThan(15);
      const judge = (output: Uint8Array) => () =>
        void explain(compareOutputs("[0.5, 1.5]", output), en);
      expect(cost(judge(large)) / Math.max(leastCost, cost(judge(small)))).toBeLessThan(15);
    }
  });
});
