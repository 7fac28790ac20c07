import { type Job as BullJob, DelayedError, UnrecoverableError, WaitingError } from "bullmq";
import type { Engines } from "../../judge/engines.ts";
import { Judge } from "../../judge/judge.ts";
import { ReadWriteLock } from "../../judge/read-write-lock.ts";
import type { SolutionResult } from "../../judge/result.ts";
import type { Verdict } from "../../judge/verdict.ts";
import { withoutTexts } from "../strip-texts.ts";
import { type JobRefusal, judged, refused } from "./answer.ts";
import { messageOf } from "./connect.ts";
import { type JobData, readJob } from "./job.ts";
import { jobOptions } from "./job-client.ts";
import { processName } from "./names.ts";
import { Unreadable } from "./pack.ts";
import { isSuspect, maxSoloDeaths, recordSoloRun, soloDeathsOf } from "./poison-job.ts";
import { MissingProblem, Problems } from "./problems.ts";
import { type RuntimeFingerprint, runtimeDifferences } from "./runtime-fingerprint.ts";
import type { QueueStore } from "./store.ts";

export interface JobProcessorOptions {
  readonly engines: Engines;
  readonly runtime: RuntimeFingerprint;
  readonly store: QueueStore;
  /** Aborted when jobs that still run must go back to the queue. */
  readonly release: AbortSignal;
  /** Called with the verdict of every job that this worker answered. */
  readonly onVerdict: (verdict: Verdict) => void;
  /** Called when the judge itself failed on a job. */
  readonly onFailure: (job: string, why: string) => void;
}

/** Fails a job for good; its answer is the reason. */
class PermanentFailure extends Error {
  readonly why: JobRefusal;

  constructor(why: JobRefusal, detail: string) {
    super(detail);
    this.why = why;
  }
}

/** The judge failed, but another worker may succeed. */
class JudgeFailed extends Error {}

/** Delay in milliseconds, and most attempts, of a job whose problem the server has lost. A run that is alive stores the problem again. */
const missingProblem = { delay: 3000, mostAttempts: 20 };

/** The BullMQ processor: judges a job with the local engine and stores its answer. */
export class JobProcessor {
  readonly #options: JobProcessorOptions;
  readonly #problems: Problems;
  /** Suspected poison jobs run alone; the others run together. */
  readonly #exclusive = new ReadWriteLock();
  readonly #judges: Readonly<Record<"strict" | "plain", Judge>>;

  constructor(options: JobProcessorOptions) {
    const { engines, store, release } = options;
    this.#options = options;
    this.#problems = new Problems(store, engines.for("python"));
    const lock = new ReadWriteLock();
    const judge = (strict: boolean) =>
      new Judge({
        engineFor: (language) => engines.for(language),
        strict,
        lock,
        signal: release,
      });
    this.#judges = { strict: judge(true), plain: judge(false) };
  }

  /**
   * Processes one job, and returns once its answer is stored.
   *
   * @throws WaitingError if the job goes back to the queue, UnrecoverableError if it failed for good, and the judge's own error if
   *   another worker may succeed
   */
  async process(job: BullJob, token: string | undefined): Promise<null> {
    const id = job.id ?? "";
    try {
      // The worker before may have died after it stored the answer.
      if (job.attemptsStarted > 1 && (await this.#options.store.hasAnswer(id))) return null;
      const { data, program } = this.#read(job);
      const alone = isSuspect(job) || this.#options.engines.slots === 1;
      const work = () => this.#judge(job, data, program, alone);
      await (alone ? this.#exclusive.alone(work) : this.#exclusive.together(work));
      return null;
    } catch (error) {
      return await this.#failed(job, token, error);
    }
  }

  #read(job: BullJob): ReturnType<typeof readJob> {
    const deaths = soloDeathsOf(job);
    if (deaths >= maxSoloDeaths) throw new PermanentFailure("killer", `${deaths}`);
    const read = readJob(job.id, job.data);
    const other = runtimeDifferences(read.data.runtime, this.#options.runtime);
    if (other.length > 0) throw new PermanentFailure("runtime", other.join(", "));
    return read;
  }

  async #judge(
    job: BullJob,
    data: JobData,
    program: ReturnType<typeof readJob>["program"],
    alone: boolean,
  ): Promise<void> {
    const { store, release, onVerdict } = this.#options;
    release.throwIfAborted();
    const { problem, misconceptions } = await this.#problems.get(data.problem);
    const deaths = soloDeathsOf(job);
    if (alone) await recordSoloRun(job, deaths + 1);
    try {
      const judge = this.#judges[data.strict ? "strict" : "plain"];
      const result = await judge.judge({ problem, file: data.name, program, misconceptions });
      if (result.verdict === "JE") {
        const why = reasonOf(result);
        this.#options.onFailure(job.id ?? "", why);
        if (job.attemptsMade + 1 < jobOptions.attempts) throw new JudgeFailed(why);
      }
      await store.answer(job.id ?? "", judged(job.id ?? "", withoutTexts(result)));
      onVerdict(result.verdict);
    } catch (error) {
      // The worker survived, so this run is not a death.
      if (alone) await recordSoloRun(job, deaths);
      throw error;
    }
  }

  async #failed(job: BullJob, token: string | undefined, error: unknown): Promise<never> {
    if (this.#options.release.aborted) {
      await job.moveToWait(token);
      throw new WaitingError();
    }
    if (error instanceof MissingProblem && job.attemptsStarted < missingProblem.mostAttempts) {
      await job.moveToDelayed(Date.now() + missingProblem.delay, token);
      throw new DelayedError();
    }
    if (
      !(
        error instanceof PermanentFailure ||
        error instanceof Unreadable ||
        error instanceof JudgeFailed
      )
    )
      this.#options.onFailure(job.id ?? "", messageOf(error));
    const refusal = refusalOf(error, job);
    if (!refusal) throw error;
    const id = job.id ?? "";
    await this.#options.store.answer(id, refused(id, refusal.why, refusal.message));
    this.#options.onVerdict("JE");
    throw new UnrecoverableError(`${refusal.why}: ${refusal.message}`);
  }
}

/** Why a job fails for good; undefined if it gets another attempt. */
function refusalOf(error: unknown, job: BullJob): PermanentFailure | undefined {
  if (error instanceof PermanentFailure) return error;
  if (error instanceof Unreadable || error instanceof MissingProblem)
    return new PermanentFailure("unreadable", error.message);
  if (job.attemptsMade + 1 < jobOptions.attempts) return undefined;
  return new PermanentFailure("failed", `${processName}: ${messageOf(error)}`);
}

function reasonOf({ cases }: SolutionResult): string {
  return cases.find(({ crash }) => crash !== undefined)?.crash?.message ?? "";
}
