import type { Outcome, Run, Tier } from "../engine.ts";
import { largeLibraries, largeLibrariesIn } from "./large-libraries.ts";
import { LastingServer } from "./lasting-server.ts";
import { isProgramLoaded, type LoadedProgram } from "./run-queue.ts";
import type { ServerClient } from "./server-client.ts";
import type { StartPlan } from "./start-server.ts";

/** A program that imports a large library pays for it alone, until so many have come to a slot. */
const several = 2;

/**
 * One slot of the warm engine: it runs one case at a time. If several programs import torch or SciPy, the later ones run on a
 * second server, which has imported them. The first server never does, because a fork of a larger process takes longer.
 */
export class ServerSlot {
  busy = false;
  readonly tier: Tier;
  readonly #starting: StartPlan;
  readonly #first: LastingServer;
  #second: LastingServer | undefined;
  /** The server of the last run. */
  #last: LastingServer;
  /** The number of programs so far that import a large library. */
  #large = 0;

  constructor(tier: Tier, starting: StartPlan, server?: ServerClient) {
    this.tier = tier;
    this.#starting = starting;
    this.#first = new LastingServer(tier, starting, server);
    this.#last = this.#first;
  }

  get loaded(): LoadedProgram | undefined {
    return this.#last.loaded;
  }

  /** Starts the slot's first server if there is none. */
  warm(): Promise<ServerClient> {
    return this.#first.warm();
  }

  /** Runs one case. Rejects only with an abort's reason. */
  async run(run: Run): Promise<Outcome> {
    this.#last = await this.#serverFor(run);
    return await this.#last.run(run);
  }

  /** As in `LastingServer`. */
  hasEarly(run: Run): boolean {
    return this.#last.hasEarly(run);
  }

  /** As in `Engine`. */
  async endEarly(): Promise<void> {
    await Promise.all([this.#first.endEarly(), this.#second?.endEarly()]);
  }

  /** Ends the servers, and waits until they and all earlier ones have ended. */
  async discard(): Promise<void> {
    await Promise.all([this.#first.discard(), this.#second?.discard()]);
  }

  async #serverFor(run: Run): Promise<LastingServer> {
    for (const server of [this.#first, this.#second]) {
      if (server && isProgramLoaded(run, server.loaded)) return server;
    }
    const libraries = largeLibrariesIn(run.program.source);
    if (libraries.length === 0 || ++this.#large < several) return this.#first;
    this.#second ??= new LastingServer(this.tier, this.#startingWith(libraries));
    try {
      await this.#second.warm();
      return this.#second;
    } catch {
      // A library may be broken. The program then meets it in a process of its own, as the first one did.
      this.#second = undefined;
      this.#large = Number.NEGATIVE_INFINITY;
      return this.#first;
    }
  }

  /** The plan of a server that imports `libraries` at its start, and others when programs have imported them. */
  #startingWith(libraries: readonly string[]): StartPlan {
    const { options } = this.#starting;
    const preload = [...options.preload, ...largeLibraries];
    return {
      ...this.#starting,
      options: { ...options, preload },
      imports: [...options.preload, ...libraries],
    };
  }
}
