import { DljError } from "../../error.ts";
import { failedResult } from "../../judge/failed.ts";
import type { Judged } from "../../judge/many.ts";
import type { SolutionResult } from "../../judge/result.ts";
import type { Solution } from "../../judge/solution.ts";
import type { Problem } from "../../problem/load.ts";
import type { Messages } from "../../text/en.ts";
import { languages } from "../../text/language.ts";
import { orAborted, sleep, waitAtMost } from "./abortable.ts";
import type { Connection } from "./connect.ts";
import { type Job, makeJob } from "./job.ts";
import { JobClient, type ReceivedAnswer } from "./job-client.ts";
import { Unreadable } from "./pack.ts";
import { packProblem } from "./packed-problem.ts";
import { type PendingJob, PendingJobs, resultFor } from "./pending-jobs.ts";
import { heartbeat } from "./registry.ts";
import type { RuntimeFingerprint } from "./runtime-fingerprint.ts";
import { type DiscoveryWatcher, WorkerDiscovery } from "./worker-discovery.ts";

export interface ProduceOptions {
  readonly connection: Connection;
  readonly runtime: RuntimeFingerprint;
  /** The problems as they are graded, with fresh and hidden cases and this run's limits. */
  readonly problems: readonly Problem[];
  readonly strict: boolean;
  readonly memory: number | undefined;
  readonly signal: AbortSignal;
  readonly watcher: DiscoveryWatcher;
  /** Seconds without any answer after which the run gives up. If undefined, it waits for ever. */
  readonly giveUp: number | undefined;
}

/** Milliseconds between two polls without an answer, between two searches for lost jobs, and before the first search for workers. */
const pause = { poll: 100, restore: 3000, discover: 2000 };
/** Solutions that are read and submitted at once. */
const batch = 100;

/** Judges with the workers of a queue: submits each solution as a job, and yields each result once it is answered. */
export async function* judgeByQueue(
  run: ProduceOptions,
  solutions: AsyncIterable<Solution>,
): AsyncGenerator<Judged> {
  const { signal, runtime } = run;
  const packed = new Map(run.problems.map((one) => [one.id, packProblem(one, run.memory)]));
  const { redis } = run.connection;
  const client = new JobClient(redis, runtime, [...packed.values()]);
  const discovery = new WorkerDiscovery(redis, runtime, run.watcher);
  const waiting = solutions[Symbol.asyncIterator]();
  const pending = new PendingJobs();
  const upkeep = new Upkeep(run, client, discovery, pending);
  const jobOf = ({ problem, program }: Solution): Job => {
    const hash = packed.get(problem.id)?.hash;
    if (!program || hash === undefined) throw new Error("nothing to judge");
    return makeJob(program, { runtime, problem: hash, strict: run.strict });
  };
  let isExhausted = false;
  const submit = async () => {
    const { added, isLast } = await nextBatch(waiting, pending, jobOf);
    isExhausted ||= isLast;
    await client.submit(added);
    return added.length > 0;
  };

  try {
    await orAborted(signal, client.restoreLost([]));
    while (!isExhausted || pending.size > 0) {
      signal.throwIfAborted();
      const isSubmitted = await orAborted(signal, submit());
      const asked = pending.nextToPoll(128, 256);
      const received = await orAborted(signal, client.poll(asked));
      for (const one of received) {
        const results = resultsOf(one, run);
        if (results === undefined) await orAborted(signal, client.resubmit(one.job));
        else {
          pending.remove(one.job);
          yield* results;
        }
      }
      await orAborted(signal, upkeep.turn(received.length > 0));
      if (!isSubmitted && received.length === 0 && pending.size > 0)
        await sleep(pause.poll, signal);
    }
  } finally {
    if (redis.status === "ready") await waitAtMost(1000, discovery.leave());
  }
}

/** Reads solutions until there is a batch of new jobs, until the run has as many jobs as it may have, or to the last one. */
async function nextBatch(
  waiting: AsyncIterator<Solution>,
  pending: PendingJobs,
  jobOf: (solution: Solution) => Job,
): Promise<{ readonly added: PendingJob[]; readonly isLast: boolean }> {
  const added: PendingJob[] = [];
  while (!pending.isFull && added.length < batch) {
    const next = await waiting.next();
    if (next.done) return { added, isLast: true };
    const isNew = pending.add(jobOf(next.value), next.value);
    if (isNew) added.push(isNew);
  }
  return { added, isLast: false };
}

/** The work of a run that is due from time to time. */
class Upkeep {
  readonly #run: ProduceOptions;
  readonly #client: JobClient;
  readonly #discovery: WorkerDiscovery;
  readonly #pending: PendingJobs;
  readonly #due = { restore: Date.now() + pause.restore, discover: Date.now() + pause.discover };
  #answeredAt = Date.now();

  constructor(
    run: ProduceOptions,
    client: JobClient,
    discovery: WorkerDiscovery,
    pending: PendingJobs,
  ) {
    this.#run = run;
    this.#client = client;
    this.#discovery = discovery;
    this.#pending = pending;
  }

  /**
   * Restores jobs that the server has lost and looks for workers, if it is time to.
   *
   * @throws DljError (judge) if no answer has come for as long as the run may wait
   */
  async turn(isAnswered: boolean): Promise<void> {
    const now = Date.now();
    if (isAnswered) this.#answeredAt = now;
    if (now >= this.#due.restore) {
      await this.#client.restoreLost(this.#pending.submittedBefore(now - pause.restore));
      this.#due.restore = now + pause.restore;
    }
    if (now >= this.#due.discover) {
      if (this.#pending.size > 0) await this.#discovery.refresh();
      this.#due.discover = now + heartbeat;
      giveUpAfter(this.#run.giveUp, (now - this.#answeredAt) / 1000);
    }
  }
}

function giveUpAfter(most: number | undefined, silent: number): void {
  if (most === undefined || silent <= most) return;
  throw new DljError("judge", (m) => m.queue.gaveUp({ seconds: Math.round(silent) }));
}

/** One result for each solution that waits for an answer; undefined if the job must be submitted again. */
function resultsOf({ job, answer }: ReceivedAnswer, run: ProduceOptions): Judged[] | undefined {
  const all = (resultOf: (solution: Solution) => SolutionResult) =>
    job.solutions.map(({ index, solution }) => ({ index, result: resultOf(solution) }));
  const failed = (say: (messages: Messages) => string) => {
    const why = { en: say(languages.en), zh: say(languages.zh) };
    return all((solution) => failedResult(solution, why, run));
  };
  if (answer instanceof Unreadable) {
    job.unreadable += 1;
    if (job.unreadable < 2) return undefined;
    return failed((m) => m.queue.unreadableAnswer({ why: answer.message }));
  }
  if (answer.kind === "judged") return all((solution) => resultFor(solution, answer.result));
  const { why, detail } = answer;
  return failed((m) => m.queue.refusals[why]({ detail }));
}
