import { Redis } from "ioredis";
import { DljError } from "../../error.ts";
import type { QueueAddress } from "./queue-address.ts";

/** Is told of changes of the connection. */
export interface Watcher {
  /** The connection was lost; ioredis reconnects by itself. */
  away(): void;
  back(): void;
  /** The server works, but its settings are not safe. */
  warn(kind: "notPersistent"): void;
}

/** Milliseconds to wait for the first connection. */
const firstConnectTimeout = 10_000;

/** Errors that waiting can't mend: a wrong password, a missing permission, an untrusted certificate. */
const permanentError =
  /^(WRONGPASS|NOAUTH|NOPERM|ERR (invalid password|AUTH|Client sent AUTH|DB index))|certificate|self.signed|ERR_TLS|altnames|EPROTO|wrong version number/i;

/** A connection to the queue's server. */
export interface Connection {
  readonly redis: Redis;
  /** Closes it at once; the watcher hears nothing more. */
  close(): void;
}

/**
 * Connects to the queue's server, and checks that the server never evicts keys.
 *
 * @throws DljError (usage) if the server can't be reached, refuses the password, or may evict keys, and the reason of an abort
 */
export async function connect(
  address: QueueAddress,
  watcher: Watcher,
  signal: AbortSignal,
): Promise<Connection> {
  signal.throwIfAborted();
  const { host, port, db, tls, username, password } = address;
  const redis = new Redis({
    ...{ host, port, db, lazyConnect: true },
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(tls ? { tls: { servername: host } } : {}),
    // BullMQ needs RESP 2, and commands that wait for a lost server instead of failing.
    protocol: 2,
    maxRetriesPerRequest: null,
    connectTimeout: 5000,
    retryStrategy: (times) => Math.min(50 * 2 ** Math.min(times, 6), 1000),
  });
  try {
    await reached(redis, signal);
    await checkServer(redis, address, watcher);
  } catch (error) {
    redis.disconnect();
    if (signal.aborted || error instanceof DljError) throw error;
    const why = messageOf(error);
    throw new DljError("usage", (m) => m.queue.unreachable({ place: address.shown, why }));
  }
  return { redis, close: watch(redis, watcher) };
}

function reached(redis: Redis, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let last: unknown = new Error("ETIMEDOUT");
    const timer = setTimeout(() => end(() => reject(last)), firstConnectTimeout);
    const failed = (error: Error) => {
      last = error;
      if (permanentError.test(messageOf(error))) end(() => reject(error));
    };
    const ready = () => end(resolve);
    const aborted = () => end(() => reject(signal.reason));
    const end = (then: () => void) => {
      clearTimeout(timer);
      redis.off("error", failed).off("ready", ready);
      // Later errors of a connection that was given up are of no use.
      redis.on("error", () => {});
      signal.removeEventListener("abort", aborted);
      then();
    };
    redis.on("error", failed).once("ready", ready);
    signal.addEventListener("abort", aborted, { once: true });
    redis.connect().catch(failed);
  });
}

/** Refuses a server that evicts keys when its memory is full, for jobs would be lost. Warns of one that loses its keys on a restart. */
async function checkServer(redis: Redis, { shown }: QueueAddress, watcher: Watcher): Promise<void> {
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

/** An error's message alone. ioredis also attaches the command with its arguments, which may hold a password. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || (error as NodeJS.ErrnoException).code || error.name;
}
