import type { SolutionResult } from "../../judge/result.ts";
import type { Solution } from "../../judge/solution.ts";
import type { Job } from "./job.ts";

/** A submitted job with all solutions that wait for its answer. Two students may hand in the same text. */
export interface PendingJob extends Job {
  readonly since: number;
  readonly solutions: { readonly index: number; readonly solution: Solution }[];
  /** How many of its answers could not be read. */
  unreadable: number;
}

/** Most jobs, and most bytes of sources, that one run keeps in the queue. Both this process and the server hold them in memory. */
const most = { jobs: 5000, bytes: 64 << 20 };

/** The jobs of a run that have no result yet, in the order of submission. */
export class PendingJobs {
  readonly #jobs = new Map<string, PendingJob>();
  #bytes = 0;
  #next = 0;
  #turn = 0;

  get size(): number {
    return this.#jobs.size;
  }

  get isFull(): boolean {
    return this.#jobs.size >= most.jobs || this.#bytes >= most.bytes;
  }

  /** Adds a solution. Returns the pending job if the job is new. */
  add(job: Job, solution: Solution): PendingJob | undefined {
    const one = { index: this.#next++, solution };
    const known = this.#jobs.get(job.id);
    if (known) {
      known.solutions.push(one);
      return undefined;
    }
    const pending = { ...job, since: Date.now(), solutions: [one], unreadable: 0 };
    this.#jobs.set(job.id, pending);
    this.#bytes += job.data.source.length;
    return pending;
  }

  /** Removes a job that was answered. */
  remove({ id, data }: PendingJob): void {
    if (this.#jobs.delete(id)) this.#bytes -= data.source.length;
  }

  /** The jobs to poll next: the oldest ones, which are usually answered first, and some of the others in turn. */
  nextToPoll(oldest: number, others: number): PendingJob[] {
    const all = [...this.#jobs.values()];
    const first = all.slice(0, oldest);
    const rest = all.slice(oldest);
    if (rest.length === 0) return first;
    const from = this.#turn % rest.length;
    this.#turn = from + others;
    return [...first, ...rest.slice(from, from + others)];
  }

  /** All jobs that were submitted before a time. */
  submittedBefore(time: number): PendingJob[] {
    return [...this.#jobs.values()].filter(({ since }) => since < time);
  }
}

/** A job's result as the result of one student's file. */
export function resultFor(
  { file, student }: Solution,
  { problem, track, title, file: _, ...rest }: SolutionResult,
): SolutionResult {
  return { problem, track, title, file, ...(student === undefined ? {} : { student }), ...rest };
}
