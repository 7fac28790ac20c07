import { DljError } from "../../error.ts";

/** Where a queue is, and how to get in. Never shown whole: `shown` is. */
export interface QueuePlace {
  readonly host: string;
  readonly port: number;
  readonly db: number;
  readonly tls: boolean;
  readonly username: string | undefined;
  readonly password: string | undefined;
  /** For messages: without the password. */
  readonly shown: string;
}

/**
 * Where the queue is: the URL asked for, else DLJ_REDIS_URL. A password comes from DLJ_REDIS_PASSWORD, or stands in DLJ_REDIS_URL;
 * in an argument every user of the machine could read it.
 *
 * @throws DljError (usage), which never repeats what may hold a password
 */
export function queuePlace(asked: string | true, env: NodeJS.ProcessEnv): QueuePlace {
  const text = asked === true ? env.DLJ_REDIS_URL : asked;
  if (!text) throw new DljError("usage", (m) => m.queue.noUrl, "dlj worker --help");
  const url = parse(text);
  if (asked !== true && url.password !== "") {
    throw new DljError("usage", (m) => m.queue.secretInArgument);
  }
  const tls = url.protocol === "rediss:";
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const port = url.port === "" ? 6379 : Number(url.port);
  const db = /^\/?$/.test(url.pathname) ? 0 : Number(url.pathname.slice(1));
  if (host === "" || !Number.isInteger(db) || db < 0) throw notAUrl();
  return {
    ...{ host, port, db, tls },
    username: decodeURIComponent(url.username) || undefined,
    password: env.DLJ_REDIS_PASSWORD || decodeURIComponent(url.password) || undefined,
    shown: `${url.protocol}//${url.host}${db === 0 ? "" : `/${db}`}`,
  };
}

function parse(text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw notAUrl();
  }
  if (url.protocol !== "redis:" && url.protocol !== "rediss:") throw notAUrl();
  return url;
}

function notAUrl(): DljError {
  return new DljError("usage", (m) => m.queue.notAUrl);
}
