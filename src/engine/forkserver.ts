import type { Engine, EngineInfo, EngineOptions, Outcome, Run } from "./engine.ts";
import { Lane } from "./lane.ts";
import { type Job, Queue } from "./queue.ts";
import { type Starting, spawnDirectly, startStrongest } from "./start.ts";

/** What starting one more server costs, in ms: it is done once so much waiting would have been spared by having it. */
const startCost = 60;

/** The warm engine: servers that have NumPy loaded, started as the work calls for them, up to one a slot. */
export async function openForkserver(options: EngineOptions): Promise<Engine> {
  const starting: Starting = { options, warm: true, start: spawnDirectly };
  const { tier, refused, server } = await startStrongest(starting);
  const lanes = [new Lane(tier, starting, server)];
  return new Forkserver(
    { engine: "forkserver", tier, refused },
    options.slots,
    lanes,
    () => new Lane(tier, starting),
  );
}

class Forkserver implements Engine {
  readonly info: EngineInfo;
  readonly slots: number;
  readonly #lanes: Lane[];
  readonly #addLane: () => Lane;
  readonly #queue = new Queue();
  readonly #running = new Set<Promise<void>>();
  /** ms that runs have waited since the last server was started. */
  #waited = 0;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(info: EngineInfo, slots: number, lanes: Lane[], addLane: () => Lane) {
    this.info = info;
    this.slots = slots;
    this.#lanes = lanes;
    this.#addLane = addLane;
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

  /** Gives waiting runs to idle lanes: to those that have the program loaded, then to any. */
  #dispatch(): void {
    for (const lane of this.#lanes.filter(({ busy }) => !busy)) {
      const now = performance.now();
      const job = this.#queue.take(lane.loaded, now) ?? this.#queue.takeAny();
      if (job) this.#start(lane, job, now);
    }
    this.#grow();
  }

  #start(lane: Lane, job: Job, now: number): void {
    this.#waited += now - job.since;
    lane.busy = true;
    const running = lane.run(job.run).then(job.resolve, job.reject);
    this.#running.add(running);
    void running.then(() => {
      this.#running.delete(running);
      // Whoever got the outcome may ask for the same program's next case: wait for that before loading another.
      const next = this.#queue.take(lane.loaded, performance.now());
      if (next) return this.#start(lane, next, performance.now());
      setImmediate(() => {
        lane.busy = false;
        this.#dispatch();
      });
    });
  }

  /** Starts another server once the runs have waited for as long as that takes. */
  #grow(): void {
    clearTimeout(this.#timer);
    if (this.#closed || this.#queue.size === 0 || this.#lanes.length >= this.slots) return;
    const missing = startCost - this.#waited - this.#queue.waited(performance.now());
    if (missing > 0) {
      this.#timer = setTimeout(() => this.#grow(), Math.ceil(missing / this.#queue.size));
      return;
    }
    this.#waited = 0;
    const lane = this.#addLane();
    this.#lanes.push(lane);
    lane.busy = true;
    const ready = () => {
      lane.busy = false;
      this.#dispatch();
    };
    lane.warm().then(ready, ready);
    this.#grow();
  }
}
