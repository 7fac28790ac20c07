import type { SolutionResult } from "../../judge/result.ts";
import type { Solution } from "../../judge/solution.ts";
import type { Job } from "./job.ts";

/** A job that is waited for, and every solution that its answer is for: two students may hand in the same text. */
export interface Ticket extends Job {
  readonly since: number;
  readonly solutions: { readonly index: number; readonly solution: Solution }[];
  /** How many answers to it could not be read. */
  unreadable: number;
}

/** Jobs and bytes of sources that one run has in the queue at once; memory holds them, and the queue's server too. */
const most = { jobs: 5000, bytes: 64 << 20 };

/** The jobs of a run that have no result yet, in the order in which they were given to the queue. */
export class InFlight {
  readonly #tickets = new Map<string, Ticket>();
  #bytes = 0;
  #next = 0;
  #turn = 0;

  get size(): number {
    return this.#tickets.size;
  }

  get isFull(): boolean {
    return this.#tickets.size >= most.jobs || this.#bytes >= most.bytes;
  }

  /** Adds a solution; returns its ticket where the job is a new one. */
  add(job: Job, solution: Solution): Ticket | undefined {
    const one = { index: this.#next++, solution };
    const known = this.#tickets.get(job.id);
    if (known) {
      known.solutions.push(one);
      return undefined;
    }
    const ticket = { ...job, since: Date.now(), solutions: [one], unreadable: 0 };
    this.#tickets.set(job.id, ticket);
    this.#bytes += job.data.source.length;
    return ticket;
  }

  /** Ends a ticket. */
  take({ id, data }: Ticket): void {
    if (this.#tickets.delete(id)) this.#bytes -= data.source.length;
  }

  /** Those to ask for next: the oldest, which come first as a rule, and some of the others in turn. */
  toAsk(oldest: number, others: number): Ticket[] {
    const all = [...this.#tickets.values()];
    const first = all.slice(0, oldest);
    const rest = all.slice(oldest);
    if (rest.length === 0) return first;
    const from = this.#turn % rest.length;
    this.#turn = from + others;
    return [...first, ...rest.slice(from, from + others)];
  }

  /** All that were given to the queue before a time. */
  before(time: number): Ticket[] {
    return [...this.#tickets.values()].filter(({ since }) => since < time);
  }
}

/** A result as the one of this student's file. */
export function resultFor(
  { file, student }: Solution,
  { problem, track, title, file: _, ...rest }: SolutionResult,
): SolutionResult {
  return { problem, track, title, file, ...(student === undefined ? {} : { student }), ...rest };
}
