import type { Judge } from "./judge.ts";
import type { SolutionResult } from "./result.ts";
import type { Solution } from "./solution.ts";

/**
 * Judges many solutions on `slots` slots and yields nothing before its turn: results come in the order of the solutions, each
 * as soon as it and all before it are there. While enough solutions wait, each has one slot, so that a warm interpreter loads
 * it once; the last few share the free slots case by case.
 */
export async function* judgeAll(
  judge: Judge,
  solutions: readonly Solution[],
  slots: number,
): AsyncGenerator<SolutionResult> {
  const results = solutions.map(() => deferred<SolutionResult>());
  let next = 0;
  const work = async () => {
    for (let index = next++; index < solutions.length; index = next++) {
      const left = solutions.length - index;
      const width = left >= slots ? 1 : Math.ceil(slots / left);
      const judged = judge.judge(solutions[index] as Solution, width);
      await judged.then(results[index]?.resolve, results[index]?.reject);
    }
  };
  const workers = Array.from({ length: Math.max(1, slots) }, work);
  for (const { promise } of results) promise.catch(() => {});
  for (const { promise } of results) yield await promise;
  await Promise.all(workers);
}

interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

function deferred<T>(): Deferred<T> {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
