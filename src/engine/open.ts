import type { Engine, EngineInfo, EngineOptions } from "./engine.ts";
import { openProcessEngine } from "./process.ts";

/** Starts an engine. */
export async function openEngine(
  _kind: EngineInfo["engine"],
  options: EngineOptions,
): Promise<Engine> {
  return openProcessEngine(options);
}
