import { setMaxListeners } from "node:events";
import { DljError } from "../../error.ts";
import type { Engines } from "../../judge/engines.ts";
import type { Verdict } from "../../judge/verdict.ts";
import { sleep, waitAtMost } from "./abortable.ts";
import { BullWorker } from "./bull-worker.ts";
import { connect, type Watcher } from "./connect.ts";
import { JobProcessor } from "./job-processor.ts";
import type { QueueAddress } from "./queue-address.ts";
import { queueName, type RuntimeFingerprint } from "./runtime-fingerprint.ts";
import { QueueStore } from "./store.ts";
import { type HeartbeatWatcher, WorkerHeartbeat } from "./worker-heartbeat.ts";

/** Is told of a worker's events. */
interface WorkWatcher extends Watcher, HeartbeatWatcher {
  /** The worker takes jobs from now on. */
  ready(): void;
  /** A job was answered. */
  verdict(verdict: Verdict): void;
  /** The judge itself failed on a job. */
  failure(why: string): void;
  /** The worker takes no more jobs and finishes those that run. */
  stopping(running: number): void;
}

export interface WorkOptions {
  readonly place: QueueAddress;
  readonly engines: Engines;
  readonly runtime: RuntimeFingerprint;
  readonly watcher: WorkWatcher;
  /** Aborted by SIGTERM and Ctrl-C. */
  readonly signal: AbortSignal;
  /** Seconds without a heartbeat after which another worker takes over this worker's jobs. */
  readonly takeover: number;
  /** Seconds that running jobs have to finish after a signal; then they go back to the queue. */
  readonly grace: number;
  /** Seconds without a job after which the worker ends. If undefined, it never ends by itself. */
  readonly idle: number | undefined;
}

/** A worker on which the judge failed this many jobs in a row is broken, and stops before it spoils more jobs. */
const mostFailures = 3;

/** Milliseconds to wait for the server when the worker ends. */
const closeTimeout = 5000;

/**
 * Takes jobs until the signal is aborted or the worker was idle for long enough. Then it finishes the running jobs, or puts them
 * back into the queue.
 *
 * @throws DljError (judge) if the judge fails on several jobs in a row
 */
export async function work(options: WorkOptions): Promise<void> {
  const { engines, runtime, watcher, signal, takeover, grace, idle } = options;
  const { redis, close } = await connect(options.place, watcher, signal);
  const release = new AbortController();
  // Every running case adds a listener.
  setMaxListeners(0, release.signal);
  const [running, failing] = [new Set<string>(), new Set<string>()];
  let lastJob = Date.now();
  const processor = new JobProcessor({
    ...{ engines, runtime, store: new QueueStore(redis), release: release.signal },
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
    ...{ redis, name: queueName(runtime), slots: engines.slots, takeover },
    process: async (job, token) => {
      running.add(job.id ?? "");
      try {
        return await processor.process(job, token);
      } finally {
        running.delete(job.id ?? "");
        lastJob = Date.now();
      }
    },
    onComplaint: (why) => watcher.complaint(why),
  });
  const heartbeat = new WorkerHeartbeat(redis, runtime, engines.slots, watcher);
  await heartbeat.start();
  watcher.ready();

  const isIdle = () =>
    idle !== undefined && running.size === 0 && Date.now() - lastJob > idle * 1000;
  while (!signal.aborted && !isIdle() && failing.size < mostFailures) await sleep(250, signal);

  watcher.stopping(running.size);
  await worker.pause(true);
  const end = Date.now() + grace * 1000;
  while (running.size > 0 && Date.now() < end) await sleep(50);
  release.abort(new Error("handed back"));
  const leaving = worker.close().then(() => heartbeat.leave());
  // If the server is away, don't wait for it: other workers will take over the jobs.
  await waitAtMost(closeTimeout, leaving);
  heartbeat.stop();
  close();
  worker.abandon();
  if (failing.size >= mostFailures) {
    throw new DljError("judge", (m) => m.queue.brokenWorker, "dlj doctor");
  }
}
