import { constants } from "node:os";
import type { Outcome, Run } from "../engine.ts";
import { type Answer, answers, flags } from "./frames.ts";
import { readOutcome } from "./read-outcome.ts";
import { isProgramLoaded } from "./run-queue.ts";
import { type ServerClient, ServerGone } from "./server-client.ts";

/**
 * Runs one case on a server, and loads its program first if another one is loaded.
 *
 * @throws ServerGone if the server failed, and the signal's reason after an aborted run has ended
 */
export async function runOnce(server: ServerClient, run: Run): Promise<Outcome> {
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
  return readOutcome(done, limits);
}

/**
 * Sends a further case of the loaded program, which starts as soon as the one before has ended. Undefined if it was not
 * run; it can then be run again in the usual way.
 */
export async function runEarly(server: ServerClient, run: Run): Promise<Outcome | undefined> {
  const { limits, signal } = run;
  try {
    signal?.throwIfAborted();
    const { ticket, answer } = server.run(run);
    const done = await abortable(answer, signal, () => server.abort(ticket));
    return done.kind === answers.done ? readOutcome(done, limits) : undefined;
  } catch {
    return undefined;
  }
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
