import { availableParallelism } from "node:os";
import type { Engine, EngineInfo, EngineOptions, Outcome, Run } from "../engine.ts";
import { type QueuedRun, RunQueue } from "./run-queue.ts";
import { ServerSlot } from "./server-slot.ts";
import { candidateTiers, type StartPlan, spawnDirectly, startStrongest } from "./start-server.ts";

/**
 * Opens the warm engine: servers with NumPy loaded, at most one per slot. They are started at once if the engine is
 * busy, else as work comes.
 */
export async function openForkserver(options: EngineOptions): Promise<Engine> {
  const began = performance.now();
  const first = startStrongest(startingIn(0, options));
  const others = options.busy ? startOthers(options) : [];
  try {
    const { tier, refused, server } = await first;
    const startCost = performance.now() - began;
    const lanes = [
      new ServerSlot(tier, startingIn(0, options), server),
      ...others.filter((lane) => lane.tier === tier),
    ];
    return new Forkserver({ engine: "forkserver", tier, refused }, options.slots, lanes, {
      startCost,
      addLane: (slot) => new ServerSlot(tier, startingIn(slot, options)),
    });
  } finally {
    const { tier } = await first.catch(() => ({ tier: undefined }));
    await Promise.all(others.filter((lane) => lane.tier !== tier).map((lane) => lane.discard()));
  }
}

/**
 * Pins each server to a core if there are as many servers as cores: a case finds its memory in that core's cache. With
 * fewer servers the kernel chooses.
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
    const lane = new ServerSlot(likely, startingIn(index + 1, options));
    void lane.warm();
    return lane;
  });
}

interface Growth {
  /** The cost of one more server, in ms. */
  readonly startCost: number;
  addLane(slot: number): ServerSlot;
}

class Forkserver implements Engine {
  readonly info: EngineInfo;
  readonly slots: number;
  readonly #lanes: ServerSlot[];
  readonly #growth: Growth;
  readonly #queue = new RunQueue();
  readonly #running = new Set<Promise<void>>();
  /** The ms that runs have waited since the last server was started, and the time since when some wait. */
  #waited = 0;
  #waiting: number | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(info: EngineInfo, slots: number, lanes: ServerSlot[], growth: Growth) {
    this.info = info;
    this.slots = slots;
    this.#lanes = lanes;
    this.#growth = growth;
  }

  run(run: Run): Promise<Outcome> {
    if (run.signal?.aborted) return Promise.reject(run.signal.reason);
    if (this.#closed) return Promise.reject(new Error("the engine is closed"));
    return new Promise((resolve, reject) => {
      this.#queue.push({ run, since: performance.now(), resolve, reject });
      this.#dispatch();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const { reject } of this.#queue.drain()) reject(new Error("the engine was closed"));
    await Promise.all(this.#running);
    await Promise.all(this.#lanes.map((lane) => lane.discard()));
  }

  /** Gives waiting runs to idle slots, first to those that have the program loaded. */
  #dispatch(): void {
    for (const lane of this.#lanes.filter(({ busy }) => !busy)) {
      const now = performance.now();
      const job = this.#queue.take(lane.loaded, now) ?? this.#queue.takeAny();
      if (job) this.#start(lane, job);
    }
    this.#grow();
  }

  #start(lane: ServerSlot, job: QueuedRun): void {
    lane.busy = true;
    const running = lane.run(job.run).then(job.resolve, job.reject);
    this.#running.add(running);
    void running.then(() => {
      this.#running.delete(running);
      // The caller may now ask for the same program's next case: wait for that before loading another program.
      const next = this.#queue.take(lane.loaded, performance.now());
      if (next) return this.#start(lane, next);
      setImmediate(() => {
        lane.busy = false;
        this.#dispatch();
      });
    });
  }

  /** Starts more servers if the runs have waited for as long as a start takes. */
  #grow(): void {
    clearTimeout(this.#timer);
    const now = performance.now();
    if (this.#waiting !== undefined) this.#waited += now - this.#waiting;
    const wanted = Math.min(this.#queue.size, this.slots - this.#lanes.length);
    this.#waiting = wanted > 0 ? now : undefined;
    if (this.#closed || wanted <= 0) return;
    const missing = this.#growth.startCost - this.#waited;
    if (missing > 0) {
      this.#timer = setTimeout(() => this.#grow(), Math.ceil(missing));
      return;
    }
    this.#waited = 0;
    for (let count = 0; count < wanted; count += 1) this.#addLane();
  }

  #addLane(): void {
    const lane = this.#growth.addLane(this.#lanes.length);
    this.#lanes.push(lane);
    lane.busy = true;
    const ready = () => {
      lane.busy = false;
      this.#dispatch();
    };
    lane.warm().then(ready, ready);
  }
}
