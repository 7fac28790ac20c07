import type { Judge } from "./judge.ts";
import type { SolutionResult } from "./result.ts";
import type { Solution } from "./solution.ts";

/** How many solutions per slot may wait to run a case alone while others go on. Each holds its source and results in memory. */
const waitingPerSlot = 8;

export interface Judged {
  /** The solution's index in the input. */
  readonly index: number;
  readonly result: SolutionResult;
}

/**
 * Judges many solutions on `slots` slots and yields each result as soon as it is complete. While there are enough solutions, each
 * uses one slot, so that a warm interpreter loads it once; the last few share the free slots case by case. Solutions are read
 * one by one as slots become free, so that memory does not grow with their number.
 *
 * @param total how many solutions there are
 */
export async function* judgeAll(
  judge: Pick<Judge, "judge" | "lock">,
  solutions: Iterable<Solution> | AsyncIterable<Solution>,
  total: number,
  slots: number,
): AsyncGenerator<Judged> {
  const places = Math.max(1, slots);
  const waiting = oneByOne(solutions);
  const running = new Map<number, Promise<Judged>>();
  const { lock } = judge;
  let [started, ended] = [0, 0];
  let wake: (woken: undefined) => void = () => {};
  lock.onWaiting = () => wake(undefined);
  const width = () => Math.ceil(places / Math.min(places, total - ended));
  const most = () => places + Math.min(lock.waiting, places * waitingPerSlot);
  const start = async () => {
    const next = await waiting.next();
    if (next.done) return false;
    const index = started++;
    const judged = async (solution: Solution) => {
      const result = await judge.judge(solution, width);
      ended += 1;
      return { index, result };
    };
    running.set(index, judged(next.value));
    return true;
  };
  try {
    for (;;) {
      while (running.size < most() && (await start()));
      if (running.size === 0) return;
      const woken = new Promise<undefined>((resolve) => {
        wake = resolve;
      });
      const first = await Promise.race([...running.values(), woken]);
      if (!first) continue;
      running.delete(first.index);
      yield first;
    }
  } finally {
    // If one fails, the rejections of the others must still be handled.
    await Promise.allSettled(running.values());
  }
}

async function* oneByOne<T>(all: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  yield* all;
}
