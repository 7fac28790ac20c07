import { once } from "node:events";
import { setTimeout } from "node:timers/promises";

/** Resolves like the promise, but rejects as soon as the signal is aborted. The server may never come back, so a command can't wait for it. */
export async function orAborted<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  const over = new AbortController();
  const aborted = async (): Promise<never> => {
    if (!signal.aborted) await once(signal, "abort", { signal: over.signal });
    throw signal.reason;
  };
  try {
    return await Promise.race([promise, aborted()]);
  } finally {
    over.abort();
  }
}

/** Waits for `ms` milliseconds, or until the signal is aborted. */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, signal && { signal }).catch(() => {});
}

/** Waits until a promise settles, but at most `ms` milliseconds. Never rejects. */
export async function waitAtMost(ms: number, promise: Promise<unknown>): Promise<void> {
  const over = new AbortController();
  await Promise.race([promise.catch(() => {}), sleep(ms, over.signal)]);
  over.abort();
}
