import type { Messages } from "../text/en.ts";

/** The status codes of requests that the server refuses. */
export type RefusedStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 429 | 503;

/** A request that the server refuses: its status, a sentence in the reader's language, and headers. */
export class RefusedRequest extends Error {
  readonly status: RefusedStatus;
  readonly sentence: (messages: Messages) => string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: RefusedStatus,
    sentence: (messages: Messages) => string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(`refused with ${status}`);
    this.status = status;
    this.sentence = sentence;
    this.headers = headers;
  }
}
