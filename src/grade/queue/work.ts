import { setMaxListeners } from "node:events";
import { DljError } from "../../error.ts";
import type { Engines } from "../../judge/engines.ts";
import type { Verdict } from "../../judge/verdict.ts";
import { sleep, within } from "./abortable.ts";
import { BullWorker } from "./bull-worker.ts";
import { Clerk } from "./clerk.ts";
import { connect, type Watcher } from "./connect.ts";
import type { QueuePlace } from "./place.ts";
import { Presence, type PresenceWatcher } from "./presence.ts";
import { Store } from "./store.ts";
import { queueName, type World } from "./world.ts";

/** Who watches a worker. */
export interface WorkWatcher extends Watcher, PresenceWatcher {
  /** It takes jobs from now on. */
  ready(): void;
  /** A job was answered. */
  verdict(verdict: Verdict): void;
  /** The judge itself failed on a job. */
  failure(why: string): void;
  /** It takes no more jobs, and ends those that run. */
  stopping(running: number): void;
}

export interface WorkOptions {
  readonly place: QueuePlace;
  readonly engines: Engines;
  readonly world: World;
  readonly watcher: WorkWatcher;
  /** Aborted by SIGTERM and Ctrl-C. */
  readonly signal: AbortSignal;
  /** Seconds without a sign of life after which another worker takes over this one's jobs. */
  readonly takeover: number;
  /** Seconds that running jobs have to end in after a signal, before they are handed back. */
  readonly grace: number;
  /** Seconds without a job after which it ends; never where nothing is said. */
  readonly idle: number | undefined;
}

/** After failing on so many jobs on end it is the worker that is broken: it must not spoil the others. */
const mostFailing = 3;

/** ms that are waited for the server to hear of the end. */
const farewell = 5000;

/**
 * Takes jobs until it is told to stop, or has had none for long enough; then ends those that run, or hands them back.
 *
 * @throws DljError (judge) where the judge fails on one job after the other
 */
export async function work(options: WorkOptions): Promise<void> {
  const { engines, world, watcher, signal, takeover, grace, idle } = options;
  const { redis, close } = await connect(options.place, watcher, signal);
  const handBack = new AbortController();
  // Every case that is under way listens.
  setMaxListeners(0, handBack.signal);
  const [running, failing] = [new Set<string>(), new Set<string>()];
  let lastJob = Date.now();
  const clerk = new Clerk({
    ...{ engines, world, store: new Store(redis), handBack: handBack.signal },
    onVerdict: (verdict) => {
      failing.clear();
      watcher.verdict(verdict);
    },
    onFailure: (job, why) => {
      failing.add(job);
      watcher.failure(why);
    },
  });
  const worker = new BullWorker({
    ...{ redis, name: queueName(world), slots: engines.slots, takeover },
    process: async (job, token) => {
      running.add(job.id ?? "");
      try {
        return await clerk.process(job, token);
      } finally {
        running.delete(job.id ?? "");
        lastJob = Date.now();
      }
    },
    onComplaint: (why) => watcher.complaint(why),
  });
  const presence = new Presence(redis, world, engines.slots, watcher);
  await presence.enter();
  watcher.ready();

  const isIdle = () =>
    idle !== undefined && running.size === 0 && Date.now() - lastJob > idle * 1000;
  while (!signal.aborted && !isIdle() && failing.size < mostFailing) await sleep(250, signal);

  watcher.stopping(running.size);
  await worker.pause(true);
  const end = Date.now() + grace * 1000;
  while (running.size > 0 && Date.now() < end) await sleep(50);
  handBack.abort(new Error("handed back"));
  const leaving = worker.close().then(() => presence.leave());
  // Where the server is away its answer is not waited for: the jobs are then taken over.
  await within(farewell, leaving);
  presence.stop();
  close();
  worker.abandon();
  if (failing.size >= mostFailing) {
    throw new DljError("judge", (m) => m.queue.brokenWorker, "dlj doctor");
  }
}
