import { DljError } from "../../error.ts";

/** The address of a queue's server, with its credentials. Messages show only `shown`. */
export interface QueueAddress {
  readonly host: string;
  readonly port: number;
  readonly db: number;
  readonly tls: boolean;
  readonly username: string | undefined;
  readonly password: string | undefined;
  /** The address for messages, without the password. */
  readonly shown: string;
}

/**
 * Reads the queue's address from the option's URL, else from DLJ_REDIS_URL. A password must come from DLJ_REDIS_PASSWORD or
 * DLJ_REDIS_URL, because every user of the machine can read arguments.
 *
 * @throws DljError (usage); its message never repeats the URL, which may hold a password
 */
export function queueAddress(asked: string | true, env: NodeJS.ProcessEnv): QueueAddress {
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
