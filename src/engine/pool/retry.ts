import type { Outcome } from "../engine.ts";
import { engineFailed } from "./read-outcome.ts";
import { ServerGone } from "./server-client.ts";

/** Runs again, once, if a server is lost. If the second is lost too, the outcome is an engine failure. */
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
