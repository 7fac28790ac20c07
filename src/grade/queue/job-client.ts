import { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { type JobAnswer, readAnswer } from "./answer.ts";
import { prefix } from "./names.ts";
import { Unreadable } from "./pack.ts";
import type { PackedProblem } from "./packed-problem.ts";
import type { PendingJob } from "./pending-jobs.ts";
import { queueName, type RuntimeFingerprint } from "./runtime-fingerprint.ts";
import { QueueStore } from "./store.ts";

/**
 * Completed jobs are removed, for the answer has a key of its own; failed jobs are kept for the operator. If the judge itself
 * fails, the job is tried three times with a pause between, so that another worker can take it.
 */
export const jobOptions = {
  attempts: 3,
  backoff: { type: "fixed", delay: 1000 },
  removeOnComplete: true,
  removeOnFail: { age: 7 * 24 * 3600, count: 1000 },
} as const;

/** Fields of a BullMQ job: when it was added, when it ended, and how often it stalled. */
const jobFields = ["timestamp", "finishedOn", "stc"] as const;
/** A job that no worker can even read stalls again and again. A job that kills workers fails long before. */
const mostStalls = 8;

/** An answer, or the reason why it can't be read. */
export type ReceivedAnswer = { readonly job: PendingJob; readonly answer: JobAnswer | Unreadable };

/** Adds a run's jobs to the queue and polls their answers. It uses no events: a lost connection loses events, but not answers. */
export class JobClient {
  readonly #redis: Redis;
  readonly #queue: Queue;
  readonly #store: QueueStore;
  readonly #problems: readonly PackedProblem[];

  constructor(redis: Redis, runtime: RuntimeFingerprint, problems: readonly PackedProblem[]) {
    this.#redis = redis;
    this.#store = new QueueStore(redis);
    this.#problems = problems;
    this.#queue = new Queue(queueName(runtime), {
      connection: redis,
      prefix,
      streams: { events: { maxLen: 1000 } },
    });
    // connect.ts already watches the connection.
    this.#queue.on("error", () => {});
  }

  /**
   * Adds jobs to the queue. Jobs that are queued or answered already are not added again; an answer that reports a failure of the
   * judge is dropped, and its job is added.
   */
  async submit(jobs: readonly PendingJob[]): Promise<void> {
    const missing: PendingJob[] = [];
    const answers = await this.#store.answers(jobs.map(({ id }) => id));
    for (const [place, job] of jobs.entries()) {
      const bytes = answers[place];
      const answer = bytes && answerOf(job, bytes);
      if (answer && isResult(answer)) continue;
      if (answer) await this.#remove(job);
      missing.push(job);
    }
    await this.#add(missing);
  }

  /** The answers to these jobs that exist by now. */
  async poll(jobs: readonly PendingJob[]): Promise<ReceivedAnswer[]> {
    const answers = await this.#store.answers(jobs.map(({ id }) => id));
    return jobs.flatMap((job, place) => {
      const bytes = answers[place];
      return bytes ? [{ job, answer: answerOf(job, bytes) }] : [];
    });
  }

  /** Drops an unreadable answer and adds the job again. */
  async resubmit(job: PendingJob): Promise<void> {
    await this.#remove(job);
    await this.#add([job]);
  }

  /** Adds the jobs and problems that the server has lost, for a restart may lose its last second. */
  async restoreLost(jobs: readonly PendingJob[]): Promise<void> {
    await this.#store.keepProblems(this.#problems);
    for (let from = 0; from < jobs.length; from += 500) {
      const some = jobs.slice(from, from + 500);
      const query = this.#redis.pipeline();
      for (const { id } of some) query.hmget(this.#queue.toKey(id), ...jobFields);
      const found = (await query.exec()) ?? [];
      const lost: PendingJob[] = [];
      for (const [place, job] of some.entries()) {
        const [added, finished, stalls] = (found[place]?.[1] ?? []) as (string | null)[];
        if (added && !finished && Number(stalls ?? 0) < mostStalls) continue;
        const [answer] = await this.#store.answers([job.id]);
        if (answer) continue;
        if (added) await this.#queue.remove(job.id);
        lost.push(job);
      }
      await this.#add(lost);
    }
  }

  async close(): Promise<void> {
    await this.#queue.close();
  }

  async #remove({ id }: PendingJob): Promise<void> {
    await this.#store.forget(id);
    await this.#queue.remove(id);
  }

  async #add(jobs: readonly PendingJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.#queue.addBulk(
      jobs.map(({ id, data, solutions }) => ({
        name: solutions[0]?.solution.problem.id ?? "",
        data,
        opts: { ...jobOptions, jobId: id },
      })),
    );
  }
}

function answerOf({ id, data, solutions }: PendingJob, bytes: Buffer): JobAnswer | Unreadable {
  const problem = solutions[0]?.solution.problem;
  if (!problem) return new Unreadable("no solution");
  try {
    return readAnswer(bytes, id, { problem, strict: data.strict });
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
}

function isResult(answer: JobAnswer | Unreadable): boolean {
  return (
    !(answer instanceof Unreadable) && answer.kind === "judged" && answer.result.verdict !== "JE"
  );
}
