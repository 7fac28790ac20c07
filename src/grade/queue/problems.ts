import type { Engine } from "../../engine/engine.ts";
import { seedOf } from "../../judge/case.ts";
import { type OpenProblem, openProblem } from "./packed-problem.ts";
import type { Store } from "./store.ts";

/**
 * A limit that the run's machine has raised to four times its reference is kept on a worker as it is, as long as the reference
 * fits three times into it: so much two measurements may differ. A slower machine gets four times its own.
 */
const least = { kept: 3, raised: 4 };

/** So many problems stay open in memory. */
const most = 256;

/** The problem is not in the queue's server; the run that knows it will bring it again. */
export class MissingProblem extends Error {
  constructor(hash: string) {
    super(`the problem ${hash.slice(0, 12)} is not in the queue any more`);
  }
}

/** The problems of the jobs, opened once each, with a time limit that this machine can keep. */
export class Problems {
  readonly #store: Store;
  readonly #engine: Promise<Engine>;
  readonly #open = new Map<string, Promise<OpenProblem>>();

  constructor(store: Store, engine: Promise<Engine>) {
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
    if (this.#open.size > most && oldest !== undefined) this.#open.delete(oldest);
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

/** The time limit of a problem on this machine, in CPU seconds: the run's own, unless its reference shows it to be too short here. */
async function fairTime(engine: Engine, { problem, reference }: OpenProblem): Promise<number> {
  const { id, spec, cases } = problem;
  const { time, memory, output } = spec.limits;
  if (!reference) return time;
  const limits = { time: time * 4, memory, output, processes: spec.processes };
  const outcomes = await Promise.all(
    cases.map(({ stdin, key }) =>
      engine.run({ program: reference, stdin, limits, seed: seedOf(id, key) }),
    ),
  );
  const slowest = Math.max(...outcomes.map(({ cpu }) => cpu));
  return slowest * least.kept <= time ? time : Math.ceil(slowest * least.raised * 2) / 2;
}
