import { constants } from "node:os";
import type { Outcome, Run, RunLimits } from "../engine.ts";
import { type Answer, answers, flags } from "./frames.ts";
import { outOfMemory, readOutcome } from "./read-outcome.ts";
import { isProgramLoaded } from "./run-queue.ts";
import { type ServerClient, ServerGone } from "./server-client.ts";

/**
 * Runs one case on a server, and loads its program first if another one is loaded.
 *
 * @throws ServerGone if the server failed, and the signal's reason after an aborted run has ended
 */
export async function runOnce(server: ServerClient, run: Run): Promise<Outcome> {
  try {
    return await loadAndRun(server, run);
  } catch (error) {
    // A kill for lack of memory in an aborted case is not the next case's.
    if (run.signal?.aborted) server.killedForMemory();
    const isLost = error instanceof ServerGone;
    if (isLost && server.killedForMemory() === "program") return outOfMemory(run.limits);
    throw error;
  }
}

async function loadAndRun(server: ServerClient, run: Run): Promise<Outcome> {
  const { program, limits, signal } = run;
  signal?.throwIfAborted();
  if (!isProgramLoaded(run, server.loaded)) {
    const loaded = await abortable(
      server.load(program, limits.processes),
      signal,
      () => void server.kill(),
    );
    if (loaded.kind === answers.refused) throw new ServerGone(loaded.stderr.toString("utf8"));
    if (loaded.kind === answers.died && !isItsOwn(loaded)) throw server.failure(loaded.status);
    if (loaded.kind !== answers.loaded) return readOutcome(loaded, limits);
  }
  const { ticket, answer } = server.run(run);
  const done = await abortable(answer, signal, () => server.abort(ticket));
  if (done.kind !== answers.done) throw server.failure(done.status);
  return checkedForMemory(server, readOutcome(done, limits), limits);
}

/** A further case of the loaded program, which was sent to the server before it was asked for. */
export interface EarlyRun {
  readonly run: Run;
  /** Undefined if it was not run; it can then be run again in the usual way. */
  readonly outcome: Promise<Outcome | undefined>;
  /** Ends it, because nobody wants it any more. `outcome` resolves soon. */
  readonly stop: () => void;
}

/** Sends a further case of the loaded program, which starts as soon as the one before has ended. */
export function runEarly(server: ServerClient, run: Run): EarlyRun | undefined {
  const { limits, signal } = run;
  if (signal?.aborted) return undefined;
  const { ticket, answer } = server.run(run);
  let stopped = false;
  const stop = () => {
    stopped = true;
    server.abort(ticket);
  };
  const outcome = async () => {
    const done = await abortable(answer, signal, stop);
    if (stopped) server.killedForMemory(); // for the same reason as in runOnce
    if (stopped || done.kind !== answers.done) return undefined;
    return checkedForMemory(server, readOutcome(done, limits), limits);
  };
  return { run, outcome: outcome().catch(() => undefined), stop };
}

/**
 * The outcome of a case, if the kernel may have killed one of its processes for lack of memory. Only the kernel kills by SIGKILL
 * when no limit was exceeded, apart from a program itself.
 *
 * @throws ServerGone if the machine has run out of memory, which is not the program's fault
 */
function checkedForMemory(server: ServerClient, outcome: Outcome, limits: RunLimits): Outcome {
  const { ending, exceeded } = outcome;
  const isKilled = ending.kind === "signalled" && ending.signal === "SIGKILL";
  const isClean = ending.kind === "exited" && ending.code === 0;
  if (!isKilled && (isClean || !limits.processes)) return outcome;
  const killed = server.killedForMemory();
  if (killed === "program") {
    const memory = Math.max(outcome.memory, limits.memory);
    return { ...outcome, memory, exceeded: { ...exceeded, memory: true } };
  }
  if (killed === "machine" && !Object.values(exceeded).includes(true)) {
    throw new ServerGone("the machine has run out of memory");
  }
  return outcome;
}

/** Whether the loading process ended because of the program: the compiler crashed, or the imports took too long. */
function isItsOwn({ flags: flag, status }: Answer): boolean {
  const signal = status & 0x7f;
  return (flag & flags.imports) !== 0 || (signal !== 0 && signal !== constants.signals.SIGKILL);
}

async function abortable<T>(
  work: Promise<T>,
  signal: AbortSignal | undefined,
  end: () => void,
): Promise<T> {
  if (!signal) return await work;
  signal.addEventListener("abort", end, { once: true });
  try {
    return await work;
  } finally {
    signal.removeEventListener("abort", end);
    signal.throwIfAborted();
  }
}
