import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import { Queue, Worker } from "bullmq";
import { DljError } from "../../error.ts";
import type { Engines } from "../../judge/engines.ts";
import type { Verdict } from "../../judge/verdict.ts";
import { sleep } from "./abortable.ts";
import { Clerk } from "./clerk.ts";
import { connect, type Watcher, wordsOf } from "./connect.ts";
import { heartbeat, type Member, Members } from "./members.ts";
import { memberName, prefix } from "./names.ts";
import type { QueuePlace } from "./place.ts";
import { Store } from "./store.ts";
import { queueName, type World } from "./world.ts";

/** Who watches a worker. */
export interface WorkWatcher extends Watcher {
  /** It takes jobs from now on. */
  ready(): void;
  /** A job was answered. */
  verdict(verdict: Verdict): void;
  /** How many jobs wait, told now and then. */
  depth(waiting: number): void;
  /** The runs that want workers of other worlds, told when they change. */
  others(runs: readonly Member[]): void;
  /** The judge itself failed on a job. */
  failure(why: string): void;
  /** The queue would not take what it was told, or did not answer. */
  complaint(why: string): void;
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

/** Never: how often a job may be found without its worker is for `blame.ts` to judge, which knows who stood beside it. */
const maxStalledCount = Number.MAX_SAFE_INTEGER;

/** After failing on so many jobs on end it is the worker that is broken: it must not spoil the others. */
const mostFailing = 3;

/** A worker that can be left behind where its server is away: BullMQ's own close waits for it. */
class LeavingWorker extends Worker {
  abandon(): void {
    void this.lockManager.close();
    // The connection that BullMQ made for itself would go on trying.
    this.getBackend()
      .blockingClient?.then((client) => client.disconnect())
      .catch(() => {});
  }
}

/**
 * Takes jobs until it is told to stop, or has had none for long enough; then ends those that run, or hands them back.
 *
 * @throws DljError (judge) where the judge fails on one job after the other
 */
export async function work(options: WorkOptions): Promise<void> {
  const { engines, world, watcher, signal } = options;
  const { redis, close } = await connect(options.place, watcher, signal);
  const handBack = new AbortController();
  // Every case that is under way listens.
  setMaxListeners(0, handBack.signal);
  const running = new Set<string>();
  const failing = new Set<string>();
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
  const worker = new LeavingWorker(
    queueName(world),
    async (job, token) => {
      running.add(job.id ?? "");
      try {
        return await clerk.process(job, token);
      } finally {
        running.delete(job.id ?? "");
        lastJob = Date.now();
      }
    },
    {
      connection: redis,
      prefix,
      name: memberName,
      concurrency: engines.slots,
      lockDuration: options.takeover * 1000,
      stalledInterval: Math.max(250, options.takeover * 250),
      maxStalledCount,
      runRetryDelay: 1000,
      drainDelay: 2,
    },
  );
  worker.on("error", (error) => {
    const why = wordsOf(error);
    if (!isExpected(why)) watcher.complaint(why);
  });
  const queue = new Queue(queueName(world), { connection: redis, prefix });
  queue.on("error", () => {});
  const members = new Members(redis);
  const id = randomUUID();
  let wanted = "";

  /** Says that this worker is there, and looks who wants others. */
  const beat = async () => {
    await members.announce("worker", id, { world, name: memberName, slots: engines.slots });
    const runs = await members.list("run");
    const others = runs.filter((run) => queueName(run.world) !== queueName(world));
    const now = others
      .map((run) => queueName(run.world))
      .sort()
      .join();
    if (now !== wanted && others.length > 0) watcher.others(others);
    wanted = now;
    watcher.depth(await queue.getWaitingCount());
  };

  await beat();
  watcher.ready();
  const isIdle = () =>
    options.idle !== undefined && running.size === 0 && Date.now() - lastJob > options.idle * 1000;
  // A command waits for the server to come back; whether to stop is looked at all the same.
  let beating: Promise<void> | undefined;
  for (
    let beatAt = Date.now() + heartbeat;
    !signal.aborted && !isIdle() && failing.size < mostFailing;
  ) {
    await sleep(250, signal);
    if (Date.now() < beatAt || beating) continue;
    beatAt = Date.now() + heartbeat;
    beating = beat()
      .catch((error) => watcher.complaint(wordsOf(error)))
      .finally(() => {
        beating = undefined;
      });
  }

  watcher.stopping(running.size);
  await worker.pause(true);
  const end = Date.now() + options.grace * 1000;
  while (running.size > 0 && Date.now() < end) await sleep(50);
  handBack.abort(new Error("handed back"));
  const closing = (async () => {
    await worker.close();
    watcher.depth(await queue.getWaitingCount());
    await members.leave("worker", id);
    await queue.close();
  })();
  // Where the server is away its answer is not waited for: the jobs are then taken over.
  await Promise.race([closing.catch(() => {}), sleep(5000)]);
  close();
  worker.abandon();
  if (failing.size >= mostFailing) {
    throw new DljError("judge", (m) => m.queue.brokenWorker, "dlj doctor");
  }
}

/**
 * A lost connection the watcher knows of already. A lock, or a job, that was lost with it means that the job is done again, and
 * finds the answer that is there.
 */
function isExpected(why: string): boolean {
  return /ECONN|EPIPE|ETIMEDOUT|Connection is closed|Socket closed|lock|Missing key/i.test(why);
}
