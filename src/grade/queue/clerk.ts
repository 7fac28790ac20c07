import { type Job as BullJob, DelayedError, UnrecoverableError, WaitingError } from "bullmq";
import type { Engines } from "../../judge/engines.ts";
import { Judge } from "../../judge/judge.ts";
import { ReadWriteLock } from "../../judge/read-write-lock.ts";
import type { SolutionResult } from "../../judge/result.ts";
import type { Verdict } from "../../judge/verdict.ts";
import { slim } from "../strip-texts.ts";
import { judged, type Refusal, refused } from "./answer.ts";
import { borne, deathsOf, isSuspect, noteAlone } from "./blame.ts";
import { wordsOf } from "./connect.ts";
import { jobOptions } from "./desk.ts";
import { type JobData, readJob } from "./job.ts";
import { memberName } from "./names.ts";
import { Unreadable } from "./pack.ts";
import { MissingProblem, Problems } from "./problems.ts";
import type { Store } from "./store.ts";
import { differences, type World } from "./world.ts";

export interface ClerkOptions {
  readonly engines: Engines;
  readonly world: World;
  readonly store: Store;
  /** Aborted when jobs that still run are to be handed back. */
  readonly handBack: AbortSignal;
  /** Told the verdict of every job that this worker answered. */
  readonly onVerdict: (verdict: Verdict) => void;
  /** Told of every attempt in which the judge itself failed, and why. */
  readonly onFailure: (job: string, why: string) => void;
}

/** Ends a job without a result: it is set aside, with its reason as its answer. */
class SetAside extends Error {
  readonly why: Refusal;

  constructor(why: Refusal, detail: string) {
    super(detail);
    this.why = why;
  }
}

/** The judge failed; another worker may have more luck. */
class JudgeFailed extends Error {}

/** How a job is put off whose problem the server does not have: the run that is alive brings it again. */
const missing = { pause: 3000, most: 20 };

/** Takes a job, judges it with the local engine, and leaves its answer. */
export class Clerk {
  readonly #options: ClerkOptions;
  readonly #problems: Problems;
  /** Suspects run alone; everyone else together. */
  readonly #company = new ReadWriteLock();
  readonly #judges: Readonly<Record<"strict" | "plain", Judge>>;

  constructor(options: ClerkOptions) {
    const { engines, store, handBack } = options;
    this.#options = options;
    this.#problems = new Problems(store, engines.for("python"));
    const gate = new ReadWriteLock();
    const judge = (strict: boolean) =>
      new Judge({
        engineFor: (language) => engines.for(language),
        ...{ strict, gate, signal: handBack },
      });
    this.#judges = { strict: judge(true), plain: judge(false) };
  }

  /**
   * Does one job. It returns when the answer is kept; the job is then done.
   *
   * @throws WaitingError where it was handed back, UnrecoverableError where it was set aside, and the judge's own error where
   *   another worker may have more luck
   */
  async process(job: BullJob, token: string | undefined): Promise<null> {
    const id = job.id ?? "";
    try {
      // Whoever had it before may have died between answering and saying so.
      if (job.attemptsStarted > 1 && (await this.#options.store.hasAnswer(id))) return null;
      const { data, program } = this.#read(job);
      const alone = isSuspect(job) || this.#options.engines.slots === 1;
      const work = () => this.#judge(job, data, program, alone);
      await (alone ? this.#company.alone(work) : this.#company.together(work));
      return null;
    } catch (error) {
      return await this.#failed(job, token, error);
    }
  }

  #read(job: BullJob): ReturnType<typeof readJob> {
    const deaths = deathsOf(job);
    if (deaths >= borne) throw new SetAside("killer", `${deaths}`);
    const read = readJob(job.id, job.data);
    const other = differences(read.data.world, this.#options.world);
    if (other.length > 0) throw new SetAside("world", other.join(", "));
    return read;
  }

  async #judge(
    job: BullJob,
    data: JobData,
    program: ReturnType<typeof readJob>["program"],
    alone: boolean,
  ): Promise<void> {
    const { store, handBack, onVerdict } = this.#options;
    handBack.throwIfAborted();
    const { problem, misconceptions } = await this.#problems.get(data.problem);
    const deaths = deathsOf(job);
    if (alone) await noteAlone(job, deaths + 1);
    try {
      const judge = this.#judges[data.strict ? "strict" : "plain"];
      const result = await judge.judge({ problem, file: data.name, program, misconceptions });
      if (result.verdict === "JE") {
        const why = reasonOf(result);
        this.#options.onFailure(job.id ?? "", why);
        if (job.attemptsMade + 1 < jobOptions.attempts) throw new JudgeFailed(why);
      }
      await store.answer(job.id ?? "", judged(job.id ?? "", slim(result)));
      onVerdict(result.verdict);
    } catch (error) {
      // It ended, and this worker did not.
      if (alone) await noteAlone(job, deaths);
      throw error;
    }
  }

  async #failed(job: BullJob, token: string | undefined, error: unknown): Promise<never> {
    if (this.#options.handBack.aborted) {
      await job.moveToWait(token);
      throw new WaitingError();
    }
    if (error instanceof MissingProblem && job.attemptsStarted < missing.most) {
      await job.moveToDelayed(Date.now() + missing.pause, token);
      throw new DelayedError();
    }
    if (!(error instanceof SetAside || error instanceof Unreadable || error instanceof JudgeFailed))
      this.#options.onFailure(job.id ?? "", wordsOf(error));
    const refusal = refusalOf(error, job);
    if (!refusal) throw error;
    const id = job.id ?? "";
    await this.#options.store.answer(id, refused(id, refusal.why, refusal.message));
    this.#options.onVerdict("JE");
    throw new UnrecoverableError(`${refusal.why}: ${refusal.message}`);
  }
}

/** Why a job is set aside for good; undefined where it is worth another attempt. */
function refusalOf(error: unknown, job: BullJob): SetAside | undefined {
  if (error instanceof SetAside) return error;
  if (error instanceof Unreadable || error instanceof MissingProblem)
    return new SetAside("unreadable", error.message);
  if (job.attemptsMade + 1 < jobOptions.attempts) return undefined;
  return new SetAside("failed", `${memberName}: ${wordsOf(error)}`);
}

function reasonOf({ cases }: SolutionResult): string {
  return cases.find(({ crash }) => crash !== undefined)?.crash?.message ?? "";
}
