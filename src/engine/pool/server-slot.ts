import type { Outcome, Run, Tier } from "../engine.ts";
import { retryOnce } from "./retry.ts";
import { runEarly, runOnce } from "./run-once.ts";
import { isProgramLoaded, type LoadedProgram } from "./run-queue.ts";
import type { ServerClient } from "./server-client.ts";
import { type StartPlan, startAnother } from "./start-server.ts";

/** Wall seconds: after a case that took less, the server is given the next one before it is asked for. */
const quick = 0.05;

/** One slot of the warm engine: a server, replaced whenever it is lost or can't be clean again. */
export class ServerSlot {
  busy = false;
  readonly tier: Tier;
  readonly #starting: StartPlan;
  #server: Promise<ServerClient> | undefined;
  #loaded: LoadedProgram | undefined;
  /** The run that its server has been given before it was asked for, and what comes of it. */
  #early: { readonly run: Run; readonly outcome: Promise<Outcome | undefined> } | undefined;
  #isQuick = false;
  #ending: Promise<void> = Promise.resolve();

  constructor(tier: Tier, starting: StartPlan, server?: ServerClient) {
    this.tier = tier;
    this.#starting = starting;
    this.#server = server && Promise.resolve(server);
  }

  get loaded(): LoadedProgram | undefined {
    return this.#loaded;
  }

  /** Starts its server, where none is there. */
  warm(): Promise<ServerClient> {
    if (!this.#server) {
      this.#server = startAnother(this.tier, this.#starting);
      this.#server.catch(() => {});
    }
    return this.#server;
  }

  /** Runs one case, on a second server where the first is lost. Rejects only with an abort's reason. */
  run(run: Run): Promise<Outcome> {
    return retryOnce(async () => {
      let server: ServerClient | undefined;
      try {
        server = await this.warm();
        const outcome = await this.#outcomeOf(server, run);
        this.#isQuick = outcome.wall < quick;
        this.#tidy(server);
        return outcome;
      } catch (error) {
        if (!server || server.lost) await this.discard();
        else this.#loaded = server.loaded;
        throw error;
      }
    });
  }

  /** Ends its server; returns when it and those that were ended before are gone. */
  async discard(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    this.#loaded = undefined;
    this.#early = undefined;
    const before = this.#ending;
    this.#ending = (async () => {
      await before;
      await (await server?.catch(() => undefined))?.kill();
    })();
    await this.#ending;
  }

  /** What comes of a run: of what has begun already, or of a new beginning; and the beginning of the next one. */
  async #outcomeOf(server: ServerClient, run: Run): Promise<Outcome> {
    const early = this.#early;
    this.#early = undefined;
    if (early?.run !== run) {
      await early?.outcome;
      const running = runOnce(server, run);
      this.#goOn(server, run);
      return await running;
    }
    this.#goOn(server, run);
    return (await early.outcome) ?? (await this.#outcomeOf(server, run));
  }

  /** Gives the server the run after the one that it has, where that is likely to be over before anyone could ask for the next. */
  #goOn(server: ServerClient, { next }: Run): void {
    if (next === undefined || !this.#isQuick || !isProgramLoaded(next, server.loaded)) return;
    this.#early = { run: next, outcome: runEarly(server, next) };
  }

  #tidy(server: ServerClient): void {
    if (server.soiled) {
      // In the tier nested the folders that a case may write to vanish with its program's process.
      if (this.tier === "nested") server.unload();
      else void this.discard();
    }
    this.#loaded = this.#server ? server.loaded : undefined;
  }
}
