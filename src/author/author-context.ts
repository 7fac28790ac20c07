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
