import { Hono, type Context as HonoContext } from "hono";
import { DljError } from "../error.ts";
import { languages } from "../text/language.ts";
import { answering, languageOfRequest } from "./api/endpoint.ts";
import { endpoints } from "./api/endpoints.ts";
import { problemRows } from "./api/problems.ts";
import { ownSiteOnly, secured, withToken } from "./guard.ts";
import { addPages } from "./pages.ts";
import { RefusedRequest } from "./refusal.ts";
import type { Serving } from "./serving.ts";
import type { Sessions } from "./sessions.ts";

export interface AppOptions {
  readonly serving: Serving;
  /** The names by which the server may be asked. */
  readonly hosts: readonly string[];
  readonly port: number;
  readonly token: string;
  readonly sessions: Sessions;
  /** Called with a fault of dlj's own. */
  readonly fail: (error: unknown) => void;
}

/** The web application: who may ask, the API, and how errors are answered. */
export function makeApp({ serving, hosts, port, token, sessions, fail }: AppOptions): Hono {
  const app = new Hono();
  app.onError((error, http) => answerError(error, http, serving, fail));
  app.notFound((http) => {
    const { serve } = languages[languageOfRequest(http, serving.language)];
    return http.json({ error: { message: serve.noAddress } }, 404);
  });
  app.use(secured, ownSiteOnly(hosts, port));
  addPages(app, {
    sessions,
    port,
    language: serving.language,
    rows: () => problemRows(serving),
  });
  app.use(withToken(token, sessions, port));
  for (const one of endpoints)
    app.on(
      one.method.toUpperCase(),
      `/api${one.path.replace(/\{(\w+)\}/, ":$1")}`,
      answering(one, serving),
    );
  return app;
}

function answerError(
  error: Error,
  http: HonoContext,
  { language, hide, signal }: Serving,
  fail: (error: unknown) => void,
): Response {
  const messages = languages[languageOfRequest(http, language)];
  if (error instanceof RefusedRequest) {
    const message = error.sentence(messages);
    return http.json({ error: { message } }, error.status, { ...error.headers });
  }
  if (error instanceof DljError) {
    const [message, next] = [hide(error.sentence(messages)), error.next(messages)];
    const body = { error: { message, ...(next !== undefined && { next: hide(next) }) } };
    return http.json(body, error.code === "usage" ? 400 : 500);
  }
  // If the client has gone or the server stops, nobody reads the answer.
  if (!http.req.raw.signal.aborted && !signal.aborted) fail(error);
  return http.json({ error: { message: messages.serve.fault } }, 500);
}
