/** Resolves like the promise, but rejects as soon as the signal is aborted. The server may never come back, so a command can't wait for it. */
export async function orAborted<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (stop) signal.removeEventListener("abort", stop);
    // Either promise may still reject after the race.
    promise.catch(() => {});
    aborted.catch(() => {});
  }
}

/** Waits for `ms` milliseconds, or until the signal is aborted. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener("abort", done, { once: true });
  });
}

/** Waits until a promise settles, but at most `ms` milliseconds. Never rejects. */
export async function waitAtMost(ms: number, promise: Promise<unknown>): Promise<void> {
  const over = new AbortController();
  const ended = promise.then(
    () => {},
    () => {},
  );
  await Promise.race([ended, sleep(ms, over.signal)]);
  over.abort();
}
