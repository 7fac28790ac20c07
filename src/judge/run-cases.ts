import pLimit from "p-limit";
import type { Engine, Outcome, Run } from "../engine/engine.ts";
import type { ReadWriteLock } from "./read-write-lock.ts";

/** A run is killed at this multiple of its CPU limit. A time-out below it may be the machine's fault and is run again, alone. */
const nearMiss = 1.5;

/**
 * After a time-out, all later cases together may use this part of the CPU limit before they are given up. With the time-out
 * itself (1.5 limits), a solution that loops on every case uses at most twice the limit.
 */
const restAfterTimeout = 1 / 3;

/** The outcome of a case, or why it has none. */
export type CaseOutcome =
  | Outcome
  /** An earlier case timed out, and this one did not end in its share of the time that was left. */
  | "unfinished"
  /** An earlier outcome holds for all cases: the source does not compile, its imports take too long, or the engine failed. */
  | "settled";

/**
 * Runs cases in the order given. The first time-out is decided at the full limit. After it each later case has a small share of
 * the limit, enough for a solution that only loops on some inputs, so that the others are judged.
 *
 * @param runs the runs in catalogue order
 * @param width how many may run at once, asked as each begins; the outcomes don't depend on it
 * @param onOutcome called with each outcome as soon as it is there
 */
export async function runCases(
  engine: Engine,
  runs: readonly Run[],
  width: () => number,
  lock: ReadWriteLock,
  onOutcome: (index: number, outcome: Outcome) => void = () => {},
): Promise<CaseOutcome[]> {
  const outcomes: (Outcome | undefined)[] = runs.map(() => undefined);
  const limit = pLimit(Math.max(1, width()));
  const runOne = async (index: number) => {
    if (outcomes.some((one) => one && settlesAll(one))) return;
    limit.concurrency = Math.max(1, width());
    const run = withNext(runs, index, limit.concurrency);
    const timedOut = outcomes.findIndex((one) => one?.exceeded.time);
    const outcome =
      timedOut === -1
        ? await runFairly(engine, run, lock)
        : await lock.together(() => engine.run(withShare(run, shareAfter(timedOut, runs))));
    outcomes[index] = outcome;
    onOutcome(index, outcome);
  };
  const stop = (error: unknown) => {
    limit.clearQueue();
    throw error;
  };
  await Promise.all(runs.map((_, index) => limit(() => runOne(index).catch(stop))));
  return settle(runs, outcomes);
}

/** Runs one case beside others. A near miss of the CPU limit is run again, alone: the other cases may have slowed it down. */
async function runFairly(engine: Engine, run: Run, lock: ReadWriteLock): Promise<Outcome> {
  const outcome = await lock.together(() => engine.run(run));
  const { exceeded, cpu } = outcome;
  const { time } = run.limits;
  // A solution that sleeps is stopped by the clock and has used next to no CPU: the machine did not slow it down.
  const isNearMiss = exceeded.time && cpu < nearMiss * time && cpu > time / 2;
  if (!isNearMiss) return outcome;
  const { next: _, ...again } = run;
  return await lock.alone(() => engine.run(again));
}

/** With a width of 1 a run knows the next one, so that an engine may begin it early. */
function withNext(runs: readonly Run[], index: number, width: number): Run {
  const run = runs[index] as Run;
  const next = runs[index + 1];
  return width === 1 && next ? Object.assign(run, { next }) : run;
}

function withShare(run: Run, time: number): Run {
  const { next: _, ...alone } = run;
  return { ...alone, limits: { ...run.limits, time } };
}

/** CPU seconds that each case has after the case at `index` timed out. */
function shareAfter(index: number, runs: readonly Run[]): number {
  const later = runs.length - 1 - index;
  return ((runs[index]?.limits.time ?? 0) * restAfterTimeout) / Math.max(1, later);
}

function settlesAll({ ending, exceeded }: Outcome): boolean {
  return ending.kind === "not-compiled" || ending.kind === "engine-failed" || exceeded.imports;
}

/**
 * Makes the outcomes independent of how many cases ran at once. The first time-out in catalogue order counts; a later case
 * that used more than its share has no outcome, even if it ran at the full limit before the time-out was known.
 */
function settle(runs: readonly Run[], outcomes: readonly (Outcome | undefined)[]): CaseOutcome[] {
  const failed = outcomes.findIndex((one) => one?.ending.kind === "engine-failed");
  const whole = failed !== -1 ? failed : outcomes.findIndex((one) => one && settlesAll(one));
  const timedOut = outcomes.findIndex((one) => one?.exceeded.time);
  const share = timedOut === -1 ? 0 : shareAfter(timedOut, runs);
  return outcomes.map((one, index) => {
    if (!one || (whole !== -1 && index !== whole)) return "settled";
    const isLater = whole === -1 && timedOut !== -1 && index > timedOut;
    return isLater && (one.exceeded.time || one.cpu > share) ? "unfinished" : one;
  });
}
