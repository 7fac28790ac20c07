import type { Outcome, Run, Tier } from "../engine.ts";
import { retryOnce } from "./retry.ts";
import { type EarlyRun, runEarly, runOnce } from "./run-once.ts";
import { isProgramLoaded, type LoadedProgram } from "./run-queue.ts";
import type { ServerClient } from "./server-client.ts";
import { type StartPlan, startAnother } from "./start-server.ts";

/** Wall seconds. After a quicker case the server gets the next one before it is asked for. */
const quick = 0.05;

/** A server that is started when it is needed, and replaced if it is lost or can't be cleaned. It runs one case at a time. */
export class LastingServer {
  readonly tier: Tier;
  readonly #starting: StartPlan;
  #server: Promise<ServerClient> | undefined;
  #loaded: LoadedProgram | undefined;
  /** The run that was sent to the server early. */
  #early: EarlyRun | undefined;
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

  /** Starts the server if there is none. */
  warm(): Promise<ServerClient> {
    if (!this.#server) {
      this.#server = startAnother(this.tier, this.#starting);
      this.#server.catch(() => {});
    }
    return this.#server;
  }

  /** Runs one case, on a second server if the first is lost. Rejects only with an abort's reason. */
  run(run: Run): Promise<Outcome> {
    return retryOnce(async () => {
      let server: ServerClient | undefined;
      try {
        for (;;) {
          server = await this.#readyFor(run);
          const outcome = await this.#outcomeOf(server, run);
          this.#isQuick = outcome !== undefined && outcome.wall < quick;
          this.#tidy(server);
          if (outcome) return outcome;
        }
      } catch (error) {
        if (!server || server.lost) await this.discard();
        else this.#tidy(server);
        throw error;
      }
    });
  }

  /** Whether a run, perhaps with other limits, was sent to the server early. */
  hasEarly({ program, stdin }: Run): boolean {
    const early = this.#early?.run;
    return early?.program === program && early.stdin === stdin;
  }

  /** As in `Engine`. */
  async endEarly(): Promise<void> {
    await endOf(this.#early);
  }

  /** Ends the server, and waits until it and all earlier ones have ended. */
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

  /** A server on which no other run is under way. One that was sent early may loop: it is ended. */
  async #readyFor(run: Run): Promise<ServerClient> {
    const server = await this.warm();
    const early = this.#early;
    if (early === undefined || early.run === run) return server;
    this.#early = undefined;
    await endOf(early);
    this.#tidy(server);
    return await this.warm();
  }

  /** The outcome of a run; undefined if it was sent early and was not run. Sends the next run early if it can. */
  async #outcomeOf(server: ServerClient, run: Run): Promise<Outcome | undefined> {
    const running = this.#early?.outcome ?? runOnce(server, run);
    this.#early = undefined;
    this.#goOn(server, run);
    return await running;
  }

  /** Sends the following run to the server if the current one will probably end before the next request comes. */
  #goOn(server: ServerClient, { next }: Run): void {
    if (next === undefined || !this.#isQuick || !isProgramLoaded(next, server.loaded)) return;
    this.#early = runEarly(server, next);
  }

  #tidy(server: ServerClient): void {
    if (server.lost) void this.discard();
    else if (server.soiled) {
      // In the tier nested, a program's scratch folders vanish with its process.
      if (this.tier === "nested") server.unload();
      else void this.discard();
    }
    this.#loaded = this.#server ? server.loaded : undefined;
  }
}

async function endOf(early: EarlyRun | undefined): Promise<void> {
  early?.stop();
  await early?.outcome;
}
