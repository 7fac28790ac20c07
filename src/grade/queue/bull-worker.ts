import { type Processor, Worker } from "bullmq";
import type { Redis } from "ioredis";
import { wordsOf } from "./connect.ts";
import { memberName, prefix } from "./names.ts";

export interface BullWorkerOptions {
  readonly redis: Redis;
  /** The queue's name. */
  readonly name: string;
  /** How many jobs run at once. */
  readonly slots: number;
  /** Seconds without a sign of life after which another worker takes over this one's jobs. */
  readonly takeover: number;
  readonly process: Processor;
  readonly onComplaint: (why: string) => void;
}

/** BullMQ's worker with what dlj needs of it. */
export class BullWorker extends Worker {
  constructor({ redis, name, slots, takeover, process, onComplaint }: BullWorkerOptions) {
    super(name, process, {
      connection: redis,
      prefix,
      name: memberName,
      concurrency: slots,
      lockDuration: takeover * 1000,
      stalledInterval: Math.max(250, takeover * 250),
      // Never: how often a job may be found without its worker is for `blame.ts` to say, which knows who stood beside it.
      maxStalledCount: Number.MAX_SAFE_INTEGER,
      runRetryDelay: 1000,
      drainDelay: 2,
    });
    this.on("error", (error) => {
      const why = wordsOf(error);
      if (!isExpected(why)) onComplaint(why);
    });
  }

  /** Leaves it behind where its server is away: BullMQ's own close waits for that one. */
  abandon(): void {
    void this.lockManager.close();
    // The connection that BullMQ made for itself would go on trying.
    this.getBackend()
      .blockingClient?.then((client) => client.disconnect())
      .catch(() => {});
  }
}

/**
 * A lost connection whoever watches knows of already. A lock, or a job, that was lost with it means that the job is done again, and
 * finds the answer that is there.
 */
function isExpected(why: string): boolean {
  return /ECONN|EPIPE|ETIMEDOUT|Connection is closed|Socket closed|lock|Missing key/i.test(why);
}
