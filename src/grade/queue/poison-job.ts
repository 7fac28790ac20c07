import type { Job } from "bullmq";
import * as z from "zod";

/**
 * A job's progress: how many workers died while they ran this job alone. The death of a worker that ran several jobs blames none of
 * them. Every one of these jobs is then run alone; the harmless ones end well, and only the poison job kills its worker again.
 */
const progressSchema = z.looseObject({ alone: z.int().nonnegative() });

/** A job fails for good after it killed this many workers that ran it alone. */
export const maxSoloDeaths = 2;

/** Whether a job must run alone. BullMQ counts how often the job lost its worker. */
export function isSuspect({ stalledCounter }: Pick<Job, "stalledCounter">): boolean {
  return stalledCounter > 0;
}

/** How many workers died while they ran this job alone. Each solo run is recorded before it starts, and removed if the worker survives. */
export function soloDeathsOf({ progress }: Pick<Job, "progress">): number {
  const recorded = progressSchema.safeParse(progress);
  return recorded.success ? recorded.data.alone : 0;
}

/** Records that a job is about to run alone for the `n`-th time. */
export async function recordSoloRun(job: Job, n: number): Promise<void> {
  await job.updateProgress({ alone: n });
}
