import type { Engine, EngineInfo, EngineOptions } from "./engine.ts";
import { openForkserver } from "./pool/forkserver.ts";
import { openProcessEngine } from "./process.ts";

/** The engines, by name. */
const engines = {
  process: openProcessEngine,
  forkserver: openForkserver,
} satisfies Record<EngineInfo["engine"], (options: EngineOptions) => Promise<Engine>>;

/**
 * Opens an engine in the strongest sandbox tier that its options allow. Its first process is spawned before this
 * returns, so Python starts while Node loads the rest.
 *
 * @throws DljError (usage) if the wanted sandbox can't be had
 */
export function openEngine(kind: EngineInfo["engine"], options: EngineOptions): Promise<Engine> {
  return engines[kind](options);
}
