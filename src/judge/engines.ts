import { availableParallelism } from "node:os";
import type { Engine, EngineInfo, EngineOptions, Interpreter } from "../engine/engine.ts";
import { openEngine } from "../engine/open.ts";

export type EngineName = EngineInfo["engine"];

/** The default number of cases that run at once. */
export const defaultSlots: number = availableParallelism();

/** The default engine of a platform: the warm one on Linux, a new process per case elsewhere. */
export function defaultEngine(platform: NodeJS.Platform = process.platform): EngineName {
  return platform === "linux" ? "forkserver" : "process";
}

/** The engines of one run of dlj. Python's starts at once, another language's when the first solution needs it. */
export class Engines {
  readonly slots: number;
  #options: EngineOptions;
  readonly #python: Promise<Engine>;
  #process: Promise<Engine> | undefined;

  constructor(name: EngineName, options: EngineOptions) {
    this.slots = options.slots;
    const { probeAgain } = options;
    this.#options = options;
    const correcting = probeAgain && {
      probeAgain: async () => {
        const interpreter = await probeAgain();
        this.#options = { ...this.#options, interpreter };
        return interpreter;
      },
    };
    this.#python = openEngine(name, { ...options, ...correcting });
    this.#python.catch(() => {});
    if (name === "process") this.#process = this.#python;
  }

  /** The Python that runs solutions. Its description is right once `info` has resolved. */
  get interpreter(): Interpreter {
    return this.#options.interpreter;
  }

  /** The engine that runs a language. */
  for(language: string): Promise<Engine> {
    if (language === "python") return this.#python;
    const engine = this.#process ?? openEngine("process", this.#options);
    this.#process = engine;
    return engine;
  }

  /** The engine and tier that were really started. */
  async info(): Promise<EngineInfo> {
    return (await this.#python).info;
  }

  /** Ends all started processes. */
  async close(): Promise<void> {
    const engines = new Set([this.#python, this.#process]);
    await Promise.all([...engines].map(async (engine) => (await engine?.catch(() => {}))?.close()));
  }
}
