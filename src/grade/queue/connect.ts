import { Redis } from "ioredis";
import { DljError } from "../../error.ts";
import type { QueuePlace } from "./place.ts";

/** How the server comes and goes, for whoever watches. */
export interface Watcher {
  /** The connection was lost; ioredis tries again until it is back. */
  away(): void;
  back(): void;
  /** What the server is not set up for, though it works. */
  warn(kind: "notPersistent"): void;
}

/** ms after which a server that was never reached counts as not there. */
const patience = 10_000;

/** What no waiting mends: a wrong password, no right, a certificate that is not trusted. */
const hopeless =
  /^(WRONGPASS|NOAUTH|NOPERM|ERR (invalid password|AUTH|Client sent AUTH|DB index))|certificate|self.signed|ERR_TLS|altnames|EPROTO|wrong version number/i;

/** A connection to the queue's server, and how it is ended. */
export interface Connection {
  readonly redis: Redis;
  /** Ends it at once; nothing more is said of it. */
  close(): void;
}

/**
 * Connects to the queue's server, and checks that it keeps what it is given.
 *
 * @throws DljError (usage) where it can't be reached, refuses the password, or may throw keys away
 */
export async function connect(
  place: QueuePlace,
  watcher: Watcher,
  signal: AbortSignal,
): Promise<Connection> {
  const { host, port, db, tls, username, password } = place;
  const redis = new Redis({
    ...{ host, port, db, lazyConnect: true },
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(tls ? { tls: { servername: host } } : {}),
    // What BullMQ was made with; and a command waits for the server to come back, however long.
    protocol: 2,
    maxRetriesPerRequest: null,
    connectTimeout: 5000,
    retryStrategy: (times) => Math.min(50 * 2 ** Math.min(times, 6), 1000),
  });
  try {
    await reached(redis, signal);
    await checkServer(redis, place, watcher);
  } catch (error) {
    redis.disconnect();
    if (signal.aborted || error instanceof DljError) throw error;
    const why = wordsOf(error);
    throw new DljError("usage", (m) => m.queue.unreachable({ place: place.shown, why }));
  }
  return { redis, close: watch(redis, watcher) };
}

function reached(redis: Redis, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let last: unknown = new Error("ETIMEDOUT");
    const timer = setTimeout(() => end(() => reject(last)), patience);
    const failed = (error: Error) => {
      last = error;
      if (hopeless.test(wordsOf(error))) end(() => reject(error));
    };
    const ready = () => end(resolve);
    const aborted = () => end(() => reject(signal.reason));
    const end = (then: () => void) => {
      clearTimeout(timer);
      redis.off("error", failed).off("ready", ready);
      // What else it says of a connection that is given up, nobody needs to hear.
      redis.on("error", () => {});
      signal.removeEventListener("abort", aborted);
      then();
    };
    redis.on("error", failed).once("ready", ready);
    signal.addEventListener("abort", aborted, { once: true });
    redis.connect().catch(failed);
  });
}

/** A server that throws keys away when its memory is full would lose jobs; one without a log loses them when it is restarted. */
async function checkServer(redis: Redis, { shown }: QueuePlace, watcher: Watcher): Promise<void> {
  const info = await redis.info().catch(() => "");
  const policy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1];
  if (policy !== undefined && policy !== "noeviction") {
    throw new DljError(
      "usage",
      (m) => m.queue.evicts({ place: shown, policy }),
      "redis-cli config set maxmemory-policy noeviction",
    );
  }
  if (/^aof_enabled:0/m.test(info)) watcher.warn("notPersistent");
}

function watch(redis: Redis, watcher: Watcher): () => void {
  let [isAway, isOver] = [false, false];
  redis.on("close", () => {
    if (!isAway && !isOver) watcher.away();
    isAway = true;
  });
  redis.on("ready", () => {
    if (isAway) watcher.back();
    isAway = false;
  });
  return () => {
    isOver = true;
    redis.disconnect();
  };
}

/** An error's own words. ioredis hangs the command on it, with a password in its arguments: that is left where it is. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || (error as NodeJS.ErrnoException).code || error.name;
}
