import { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { type Answer, readAnswer } from "./answer.ts";
import type { Ticket } from "./in-flight.ts";
import { prefix } from "./names.ts";
import { Unreadable } from "./pack.ts";
import type { PackedProblem } from "./packed-problem.ts";
import { Store } from "./store.ts";
import { queueName, type World } from "./world.ts";

/**
 * Of a job that is done BullMQ keeps nothing, its answer stands beside it; one that was set aside stays for who looks after the
 * queue. Where the judge itself fails the job is tried three times, a while apart, so that another worker may have it.
 */
export const jobOptions = {
  attempts: 3,
  backoff: { type: "fixed", delay: 1000 },
  removeOnComplete: true,
  removeOnFail: { age: 7 * 24 * 3600, count: 1000 },
} as const;

/** What tells whether a job is there, has ended, and how often it was found without its worker. */
const asking = ["timestamp", "finishedOn", "stc"] as const;
/** A job that no worker can even read is found so again and again; one that kills workers is set aside long before. */
const mostStalls = 8;

/** An answer, or that there is one which can't be read. */
export type Heard = { readonly ticket: Ticket; readonly answer: Answer | Unreadable };

/** Where a run hands in its jobs and asks for answers. Events are not relied on: they end with a connection, answers do not. */
export class Desk {
  readonly #redis: Redis;
  readonly #queue: Queue;
  readonly #store: Store;
  readonly #problems: readonly PackedProblem[];

  constructor(redis: Redis, world: World, problems: readonly PackedProblem[]) {
    this.#redis = redis;
    this.#store = new Store(redis);
    this.#problems = problems;
    this.#queue = new Queue(queueName(world), {
      connection: redis,
      prefix,
      streams: { events: { maxLen: 1000 } },
    });
    // The connection is watched by whoever opened it.
    this.#queue.on("error", () => {});
  }

  /**
   * Gives jobs to the queue. One that is there already is not added again, and one that is answered not at all; an answer that is
   * the judge's own failure is no answer to a new run.
   */
  async handIn(tickets: readonly Ticket[]): Promise<void> {
    const missing: Ticket[] = [];
    const answers = await this.#store.answers(tickets.map(({ id }) => id));
    for (const [place, ticket] of tickets.entries()) {
      const bytes = answers[place];
      const answer = bytes && answerOf(ticket, bytes);
      if (answer && isResult(answer)) continue;
      if (answer) await this.#withdraw(ticket);
      missing.push(ticket);
    }
    await this.#add(missing);
  }

  /** The answers that are there to any of these. */
  async ask(tickets: readonly Ticket[]): Promise<Heard[]> {
    const answers = await this.#store.answers(tickets.map(({ id }) => id));
    return tickets.flatMap((ticket, place) => {
      const bytes = answers[place];
      return bytes ? [{ ticket, answer: answerOf(ticket, bytes) }] : [];
    });
  }

  /** Forgets an answer that is of no use, and hands the job in again. */
  async again(ticket: Ticket): Promise<void> {
    await this.#withdraw(ticket);
    await this.#add([ticket]);
  }

  /** Hands in what the server has lost, jobs and problems: it may have been restarted without its last second. */
  async mend(tickets: readonly Ticket[]): Promise<void> {
    await this.#store.keepProblems(this.#problems);
    for (let from = 0; from < tickets.length; from += 500) {
      const some = tickets.slice(from, from + 500);
      const asked = this.#redis.pipeline();
      for (const { id } of some) asked.hmget(this.#queue.toKey(id), ...asking);
      const found = (await asked.exec()) ?? [];
      const lost: Ticket[] = [];
      for (const [place, ticket] of some.entries()) {
        const [added, finished, stalls] = (found[place]?.[1] ?? []) as (string | null)[];
        if (added && !finished && Number(stalls ?? 0) < mostStalls) continue;
        const [answer] = await this.#store.answers([ticket.id]);
        if (answer) continue;
        if (added) await this.#queue.remove(ticket.id);
        lost.push(ticket);
      }
      await this.#add(lost);
    }
  }

  async close(): Promise<void> {
    await this.#queue.close();
  }

  async #withdraw({ id }: Ticket): Promise<void> {
    await this.#store.forget(id);
    await this.#queue.remove(id);
  }

  async #add(tickets: readonly Ticket[]): Promise<void> {
    if (tickets.length === 0) return;
    await this.#queue.addBulk(
      tickets.map(({ id, data, solutions }) => ({
        name: solutions[0]?.solution.problem.id ?? "",
        data,
        opts: { ...jobOptions, jobId: id },
      })),
    );
  }
}

function answerOf({ id, data, solutions }: Ticket, bytes: Buffer): Answer | Unreadable {
  const problem = solutions[0]?.solution.problem;
  if (!problem) return new Unreadable("no solution");
  try {
    return readAnswer(bytes, id, { problem, strict: data.strict });
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
}

function isResult(answer: Answer | Unreadable): boolean {
  return (
    !(answer instanceof Unreadable) && answer.kind === "judged" && answer.result.verdict !== "JE"
  );
}
