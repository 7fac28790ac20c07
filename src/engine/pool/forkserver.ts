import { availableParallelism } from "node:os";
import type { Engine, EngineInfo, EngineOptions, Outcome, Run } from "../engine.ts";
import { processEngine } from "../process.ts";
import { type QueuedRun, RunQueue } from "./run-queue.ts";
import { ServerSlot } from "./server-slot.ts";
import { candidateTiers, type StartPlan, spawnDirectly } from "./start-server.ts";
import { startStrongest } from "./start-strongest.ts";

/**
 * Opens the warm engine: servers with NumPy loaded, at most one per slot. They are started at once if the engine is
 * busy, else as work comes. If no warm server starts with this Python, the process engine takes its place.
 */
export async function openForkserver(asked: EngineOptions): Promise<Engine> {
  const began = performance.now();
  const first = startStrongest(startingIn(0, asked));
  const others = asked.busy ? startOthers(asked) : [];
  let useful: readonly ServerSlot[] = [];
  try {
    const started = await first;
    const { tier, refused, server, plan } = started;
    const { options } = plan;
    if (!plan.warm) return processEngine(started);
    const startCost = performance.now() - began;
    useful = options === asked ? others.filter((slot) => slot.tier === tier) : [];
    const slots = [new ServerSlot(tier, startingIn(0, options), server), ...useful];
    return new Forkserver({ engine: "forkserver", tier, refused }, options.slots, slots, {
      startCost,
      addSlot: (slot) => new ServerSlot(tier, startingIn(slot, options)),
    });
  } finally {
    await first.catch(() => {});
    const useless = others.filter((slot) => !useful.includes(slot));
    await Promise.all(useless.map((slot) => slot.discard()));
  }
}

/**
 * Pins each server to a core if there are as many servers as cores: a case finds its memory in that core's cache. With
 * fewer servers the kernel chooses a core for each program.
 */
function startingIn(slot: number, options: EngineOptions): StartPlan {
  const fillsMachine = options.busy && options.slots >= availableParallelism();
  return { options, warm: true, start: spawnDirectly, ...(fillsMachine && { core: slot }) };
}

/** Starts the other servers in the tier that the first will probably get. */
function startOthers(options: EngineOptions): ServerSlot[] {
  const [likely] = candidateTiers(options.sandbox);
  if (likely === undefined) return [];
  return Array.from({ length: options.slots - 1 }, (_, index) => {
    const slot = new ServerSlot(likely, startingIn(index + 1, options));
    void slot.warm();
    return slot;
  });
}

interface Growth {
  /** The cost of one more server, in ms. */
  readonly startCost: number;
  addSlot(slot: number): ServerSlot;
}

class Forkserver implements Engine {
  readonly info: EngineInfo;
  readonly slots: number;
  readonly #serverSlots: ServerSlot[];
  readonly #growth: Growth;
  readonly #queue = new RunQueue();
  readonly #running = new Set<Promise<void>>();
  /** The ms that runs have waited since the last server was started, and the time since when some wait. */
  #waited = 0;
  #waiting: number | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(info: EngineInfo, slots: number, serverSlots: ServerSlot[], growth: Growth) {
    this.info = info;
    this.slots = slots;
    this.#serverSlots = serverSlots;
    this.#growth = growth;
  }

  async run(run: Run): Promise<Outcome> {
    run.signal?.throwIfAborted();
    if (this.#closed) throw new Error("the engine is closed");
    return await new Promise((resolve, reject) => {
      this.#queue.push({ run, since: performance.now(), resolve, reject });
      // If a server has begun it early, its slot takes it as soon as it is idle.
      if (!this.#serverSlots.some((slot) => slot.busy && slot.hasEarly(run))) this.#dispatch();
    });
  }

  async endEarly(): Promise<void> {
    await Promise.all(this.#serverSlots.map((slot) => slot.endEarly()));
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const { reject } of this.#queue.drain()) reject(new Error("the engine was closed"));
    await Promise.all(this.#running);
    await Promise.all(this.#serverSlots.map((slot) => slot.discard()));
  }

  /** Gives waiting runs to idle slots, first to those that have begun them early, then to those that have the program loaded. */
  #dispatch(): void {
    const now = performance.now();
    const ofEarly = (slot: ServerSlot) => this.#queue.takeFitting((run) => slot.hasEarly(run));
    const ofLoaded = (slot: ServerSlot) => this.#queue.take(slot.loaded, now);
    const ofAny = () => this.#queue.takeAny();
    for (const taken of [ofEarly, ofLoaded, ofAny]) {
      for (const slot of this.#serverSlots.filter(({ busy }) => !busy)) {
        const job = taken(slot);
        if (job) this.#start(slot, job);
      }
    }
    this.#grow();
  }

  #start(slot: ServerSlot, job: QueuedRun): void {
    slot.busy = true;
    const running = slot.run(job.run).then(job.resolve, job.reject);
    this.#running.add(running);
    void running.then(() => {
      this.#running.delete(running);
      // The caller may now ask for the same program's next case: wait for that before loading another program.
      const next = this.#queue.take(slot.loaded, performance.now());
      if (next) return this.#start(slot, next);
      setImmediate(() => {
        slot.busy = false;
        this.#dispatch();
      });
    });
  }

  /** Starts more servers if the runs have waited for as long as a start takes. */
  #grow(): void {
    clearTimeout(this.#timer);
    const now = performance.now();
    if (this.#waiting !== undefined) this.#waited += now - this.#waiting;
    const wanted = Math.min(this.#queue.size, this.slots - this.#serverSlots.length);
    this.#waiting = wanted > 0 ? now : undefined;
    if (this.#closed || wanted <= 0) return;
    const missing = this.#growth.startCost - this.#waited;
    if (missing > 0) {
      this.#timer = setTimeout(() => this.#grow(), Math.ceil(missing));
      return;
    }
    this.#waited = 0;
    for (let count = 0; count < wanted; count += 1) this.#addSlot();
  }

  #addSlot(): void {
    const slot = this.#growth.addSlot(this.#serverSlots.length);
    this.#serverSlots.push(slot);
    slot.busy = true;
    const ready = () => {
      slot.busy = false;
      this.#dispatch();
    };
    slot.warm().then(ready, ready);
  }
}
