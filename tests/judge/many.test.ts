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

/** How many cases each solution may run at once, and the order in which they end. */
async function widths(total: number, slots: number, fails?: number) {
  const asked: number[] = [];
  const judge = {
    lock: new ReadWriteLock(),
    async judge({ file }: Solution, width = () => 0) {
      asked.push(width());
      if (file === `${fails}`) throw new Error("gone");
      return { file } as SolutionResult;
    },
  };
  const files = Array.from({ length: total }, (_, i) => solution(`${i}`));
  const ended: string[] = [];
  for await (const { result } of judgeAll(judge, files, total, slots)) ended.push(result.file);
  return { asked, ended };
}

it("gives the free slots to the cases of the last solutions", async () => {
  expect((await widths(1, 4)).asked).toEqual([4]);
  expect((await widths(3, 4)).asked).toEqual([2, 2, 4]);
  expect((await widths(5, 2)).asked).toEqual([1, 1, 1, 1, 2]);
  expect((await widths(2, 1)).ended).toEqual(["0", "1"]);
  expect(await widths(0, 2)).toEqual({ asked: [], ended: [] });
});

it("gives the slots of solutions that have ended to one that goes on", async () => {
  const seen: number[] = [];
  let [ended, endSlow] = [0, () => {}];
  const others = new Promise<void>((done) => {
    endSlow = done;
  });
  const judge = {
    lock: new ReadWriteLock(),
    async judge({ file }: Solution, width = () => 0) {
      if (file === "0") {
        seen.push(width());
        await others;
        seen.push(width());
      }
      return { file } as SolutionResult;
    },
  };
  const files = Array.from({ length: 6 }, (_, i) => solution(`${i}`));
  for await (const _ of judgeAll(judge, files, files.length, 3)) if (++ended === 5) endSlow();
  expect(seen).toEqual([1, 3]);
});

it("ends with the error of a solution that can't be judged", async () => {
  await expect(widths(3, 2, 1)).rejects.toThrow("gone");
});
