/** What a promise gives, or the signal's reason as soon as it is aborted: a command waits for a server that may never be back. */
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
    // What is given up may still fail.
    promise.catch(() => {});
    aborted.catch(() => {});
  }
}

/** Waits for so many ms, or until the signal is aborted. */
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

/** Waits for a promise, however it ends, but no longer than so many ms. */
export async function within(ms: number, promise: Promise<unknown>): Promise<void> {
  const over = new AbortController();
  const ended = promise.then(
    () => {},
    () => {},
  );
  await Promise.race([ended, sleep(ms, over.signal)]);
  over.abort();
}
