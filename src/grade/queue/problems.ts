import type { Engine } from "../../engine/engine.ts";
import { timeReference } from "../reference.ts";
import { fairTimeLimit } from "../time-limits.ts";
import { type OpenProblem, openProblem } from "./packed-problem.ts";
import type { QueueStore } from "./store.ts";

/**
 * The run's machine has set each limit to at least four times its reference's time. A worker keeps that limit as long as its own
 * reference fits into it this many times, because two measurements differ. A slower worker raises it to four times its own time.
 */
const least = 3;

/** Most problems that are kept in memory. */
const mostOpen = 256;

/** The server has lost the problem. The run that knows it will store it again. */
export class MissingProblem extends Error {
  constructor(hash: string) {
    super(`the problem ${hash.slice(0, 12)} is not in the queue any more`);
  }
}

/** Opens each job's problem once, with a time limit that is fair on this machine. */
export class Problems {
  readonly #store: QueueStore;
  readonly #engine: Promise<Engine>;
  readonly #open = new Map<string, Promise<OpenProblem>>();

  constructor(store: QueueStore, engine: Promise<Engine>) {
    this.#store = store;
    this.#engine = engine;
  }

  /** @throws Unreadable and MissingProblem */
  get(hash: string): Promise<OpenProblem> {
    const known = this.#open.get(hash);
    if (known) return known;
    const opening = this.#load(hash);
    this.#open.set(hash, opening);
    opening.catch(() => this.#open.delete(hash));
    const [oldest] = this.#open.keys();
    if (this.#open.size > mostOpen && oldest !== undefined) this.#open.delete(oldest);
    return opening;
  }

  async #load(hash: string): Promise<OpenProblem> {
    const bytes = await this.#store.problem(hash);
    if (!bytes) throw new MissingProblem(hash);
    const open = openProblem(hash, bytes);
    const time = await fairTime(await this.#engine, open);
    const { problem } = open;
    const limits = { ...problem.spec.limits, time };
    return { ...open, problem: { ...problem, spec: { ...problem.spec, limits } } };
  }
}

/** The time limit of a problem on this machine, in CPU seconds: the run's limit, or more if the reference is slow here. */
async function fairTime(engine: Engine, { problem, reference }: OpenProblem): Promise<number> {
  const { id, spec, cases } = problem;
  const { time, memory, output } = spec.limits;
  if (!reference) return time;
  const limits = { time: time * 4, memory, output, processes: spec.processes };
  const outcomes = await timeReference(engine, reference, { id, cases }, limits);
  return fairTimeLimit(time, outcomes, least);
}
