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
  readonly interpreter: Interpreter;
  readonly slots: number;
  readonly #options: EngineOptions;
  readonly #python: Promise<Engine>;
  #process: Promise<Engine> | undefined;

  constructor(name: EngineName, options: EngineOptions) {
    this.interpreter = options.interpreter;
    this.slots = options.slots;
    this.#options = options;
    this.#python = openEngine(name, options);
    this.#python.catch(() => {});
    if (name === "process") this.#process = this.#python;
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
