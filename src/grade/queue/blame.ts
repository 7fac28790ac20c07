import type { Job } from "bullmq";
import * as z from "zod";

/**
 * Who is to blame when a worker dies? One that held several jobs says nothing about any of them. So a job whose worker died is run
 * again alone, and only what happens then counts: the death of a worker that ran nothing but this job. Whoever merely stood beside
 * it is run alone too, ends well, and is cleared.
 */
const memorySchema = z.looseObject({ alone: z.int().nonnegative() });

/** So many workers may die of a job that they ran alone. */
export const borne = 2;

/** Whether a job has to be run alone. BullMQ counts how often it was found without its worker. */
export function isSuspect({ stalledCounter }: Pick<Job, "stalledCounter">): boolean {
  return stalledCounter > 0;
}

/** How many workers died while they ran this job alone: each such run is noted before it starts, and ends the note if it ends. */
export function deathsOf({ progress }: Pick<Job, "progress">): number {
  const memory = memorySchema.safeParse(progress);
  return memory.success ? memory.data.alone : 0;
}

/** Notes that a job is about to be run alone, for the `n`-th time. */
export async function noteAlone(job: Job, n: number): Promise<void> {
  await job.updateProgress({ alone: n });
}
