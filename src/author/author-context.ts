import type { Engine, Interpreter } from "../engine/engine.ts";
import type { Engines } from "../judge/engines.ts";
import { Judge } from "../judge/judge.ts";

/** The engine and the judge of the author tools, for one interpreter. */
export interface AuthorContext {
  readonly interpreter: Interpreter;
  /** Python's engine: references, generators and misconceptions are Python. */
  readonly engine: Engine;
  /** The engine for a solution's language. */
  readonly engineFor: (language: string) => Promise<Engine>;
  readonly judge: Judge;
  readonly slots: number;
  readonly signal: AbortSignal | undefined;
}

/** Waits for the engine to start, and makes a judge for it. */
export async function setUp(engines: Engines, signal?: AbortSignal): Promise<AuthorContext> {
  const engineFor = (language: string) => engines.for(language);
  return {
    interpreter: engines.interpreter,
    engine: await engineFor("python"),
    engineFor,
    judge: new Judge({
      engineFor,
      ...(signal === undefined ? {} : { signal }),
    }),
    slots: engines.slots,
    signal,
  };
}

/** Runs `work` for every item, at most `width` at once. The results are in the order of the items. */
export async function forEach<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await work(items[index] as T, index);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, width) }, worker));
  } finally {
    // After a failure the other workers stop at their current item.
    next = items.length;
  }
  return results;
}
