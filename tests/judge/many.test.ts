import { expect, it } from "vitest";
import { judgeAll } from "../../src/judge/many.ts";
import { ReadWriteLock } from "../../src/judge/read-write-lock.ts";
import type { SolutionResult } from "../../src/judge/result.ts";
import type { Solution } from "../../src/judge/solution.ts";

const solution = (file: string) => ({ file }) as Solution;

it("gives the slot of a solution that waits to run alone to the next one", async () => {
  const lock = new ReadWriteLock();
  const log: string[] = [];
  const turn = () => new Promise((resolve) => setTimeout(resolve, 1));
  const judge = {
    lock,
    async judge({ file }: Solution) {
      await lock.together(turn);
      if (file.startsWith("slow")) await lock.alone(turn);
      log.push(file);
      return { file } as SolutionResult;
    },
  };
  const files = ["slow-1", "slow-2", ...Array.from({ length: 20 }, (_, i) => `quick-${i}`)];
  let busiest = 0;
  const work = function* () {
    for (const [index, file] of files.entries()) {
      busiest = Math.max(busiest, index - log.length);
      yield solution(file);
    }
  };
  const yielded: string[] = [];
  for await (const { index, result } of judgeAll(judge, work(), files.length, 2)) {
    expect(result.file).toBe(files[index]);
    yielded.push(result.file);
  }
  expect(yielded.toSorted()).toEqual(files.toSorted());
  // Two slots, and two that wait.
  expect(busiest).toBeGreaterThan(1);
  expect(log.indexOf("quick-0")).toBeLessThan(
    Math.max(...["slow-1", "slow-2"].map((f) => log.indexOf(f))),
  );
});
