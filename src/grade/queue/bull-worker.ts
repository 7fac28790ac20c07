import { type Processor, Worker } from "bullmq";
import type { Redis } from "ioredis";
import { messageOf } from "./connect.ts";
import { prefix, processName } from "./names.ts";

export interface BullWorkerOptions {
  readonly redis: Redis;
  /** The queue's name. */
  readonly name: string;
  /** How many jobs run at once. */
  readonly slots: number;
  /** Seconds without a heartbeat after which another worker takes over this worker's jobs. */
  readonly takeover: number;
  readonly process: Processor;
  readonly onComplaint: (why: string) => void;
}

/** BullMQ's worker with dlj's settings. */
export class BullWorker extends Worker {
  constructor({ redis, name, slots, takeover, process, onComplaint }: BullWorkerOptions) {
    super(name, process, {
      connection: redis,
      prefix,
      name: processName,
      concurrency: slots,
      lockDuration: takeover * 1000,
      stalledInterval: Math.max(250, takeover * 250),
      // Unlimited: poison-job.ts decides how often a job may lose its worker, for it knows which jobs ran beside it.
      maxStalledCount: Number.MAX_SAFE_INTEGER,
      runRetryDelay: 1000,
      drainDelay: 2,
    });
    this.on("error", (error) => {
      const why = messageOf(error);
      if (!isExpected(why)) onComplaint(why);
    });
  }

  /** Stops without the server. BullMQ's own `close` would wait for a server that is away. */
  abandon(): void {
    void this.lockManager.close();
    // BullMQ's second connection would reconnect for ever.
    this.getBackend()
      .blockingClient?.then((client) => client.disconnect())
      .catch(() => {});
  }
}

/**
 * The watcher already reports a lost connection. A lock lost with it only means that the job is retried and finds its stored
 * answer.
 */
function isExpected(why: string): boolean {
  return /ECONN|EPIPE|ETIMEDOUT|Connection is closed|Socket closed|lock|Missing key/i.test(why);
}
