import type { Outcome } from "../engine.ts";
import { engineFailed } from "./read-outcome.ts";
import { ServerGone } from "./server-client.ts";

/** Runs again, once, where a server was lost; then gives up on this case with the reason. */
export async function retryOnce(run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof ServerGone)) throw error;
  }
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof ServerGone)) throw error;
    return engineFailed(error.message);
  }
}
