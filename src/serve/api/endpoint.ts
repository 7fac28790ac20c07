import type { Context as HonoContext } from "hono";
import type * as z from "zod";
import type { Messages } from "../../text/en.ts";
import { type Language, languageFrom, languages } from "../../text/language.ts";
import { RefusedRequest } from "../refusal.ts";
import type { Serving } from "../serving.ts";

/** The most bytes of a body: a source of 1 MiB, in which JSON may write a character with up to six. */
const longestBody = 6 * 2 ** 20 + 2 ** 16;

/** One request to an endpoint, checked. */
export interface Call<Body> {
  readonly serving: Serving;
  readonly body: Body;
  /** The parameter `{id}` of the path, or an empty text. */
  readonly id: string;
  readonly language: Language;
  readonly messages: Messages;
  /** Aborted if the client goes away or the server stops. */
  readonly signal: AbortSignal;
  /** Whether the client asked for Server-Sent Events. */
  readonly wantsEvents: boolean;
  readonly http: HonoContext;
}

/** One address of the API. The routes and the OpenAPI description are made from it. */
export interface Endpoint<Body = unknown> {
  readonly method: "get" | "post" | "put";
  /** Below `/api`; `{id}` is a parameter. */
  readonly path: string;
  readonly summary: string;
  readonly body?: z.ZodType<Body>;
  readonly answer: z.ZodType;
  /** The data of each Server-Sent Event, by the event's name. */
  readonly events?: Readonly<Record<string, z.ZodType>>;
  /** Returns the answer, or a whole response. */
  readonly act: (call: Call<Body>) => unknown;
}

/** Keeps the type of the body together with the function that gets it. */
export function endpoint<Body>(one: Endpoint<Body>): Endpoint {
  return one as Endpoint;
}

/** The function that answers the requests of an endpoint. */
export function answering(one: Endpoint, serving: Serving) {
  return async (http: HonoContext): Promise<Response> => {
    const language = languageOfRequest(http, serving.language);
    const call: Call<unknown> = {
      serving,
      body: one.body ? await readBody(http, one.body) : undefined,
      id: http.req.param("id") ?? "",
      language,
      messages: languages[language],
      signal: AbortSignal.any([http.req.raw.signal, serving.signal]),
      wantsEvents: (http.req.header("accept") ?? "").includes("text/event-stream"),
      http,
    };
    const answer = await one.act(call);
    return answer instanceof Response ? answer : http.json(answer as object);
  };
}

/** The language that a client prefers, of those that dlj has. */
export function languageOfRequest(http: HonoContext, otherwise: Language): Language {
  const first = /^\s*(en|zh)\b/i.exec(http.req.header("accept-language") ?? "")?.[1];
  return first === undefined ? otherwise : languageFrom(first.toLowerCase(), {});
}

async function readBody(http: HonoContext, schema: z.ZodType): Promise<unknown> {
  // A form of another site can send text or form data without asking, but not JSON.
  if (!/^application\/json\b/i.test(http.req.header("content-type") ?? ""))
    throw new RefusedRequest(415, (m) => m.serve.notJson);
  let json: unknown;
  try {
    json = JSON.parse(await textOf(http));
  } catch (error) {
    if (error instanceof RefusedRequest) throw error;
    throw new RefusedRequest(400, (m) => m.serve.badJson);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const [at, why] = [issue?.path.join(".") ?? "", issue?.message ?? ""];
  throw new RefusedRequest(400, (m) => m.serve.badBody({ at, why }));
}

/** Reads a body piece by piece, so that a longer one is never in memory. */
async function textOf(http: HonoContext): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = Number(http.req.header("content-length") ?? 0);
  if (length <= longestBody) {
    length = 0;
    for await (const piece of http.req.raw.body ?? []) {
      length += piece.length;
      if (length > longestBody) break;
      pieces.push(piece);
    }
  }
  if (length > longestBody)
    throw new RefusedRequest(413, (m) => m.serve.tooLong({ most: longestBody }));
  return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(pieces));
}
