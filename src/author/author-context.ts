import type { Engine, Interpreter } from "../engine/engine.ts";
import type { Engines } from "../judge/engines.ts";
import { Judge } from "../judge/judge.ts";

/** What the author tools run things on: one interpreter's warm engine, and the judge on it. */
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

/** Waits for the engine that was started, and puts a judge on it. */
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

/** Does `work` for every item, at most `width` at once; the results keep the order of the items. */
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
