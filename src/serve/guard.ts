import type { Context as HonoContext, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import { RefusedRequest } from "./refusal.ts";
import { isSame, type Sessions } from "./sessions.ts";

/** Headers of every answer. The page's own policy allows more, but nothing of other places either. */
const headers = {
  "Content-Security-Policy":
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "Cache-Control": "no-store",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

export const secured: MiddlewareHandler = async (http, next) => {
  await next();
  for (const [name, value] of Object.entries(headers))
    if (!http.res.headers.has(name)) http.res.headers.set(name, value);
};

/**
 * Refuses requests for another host and from another site. A page of another site can send requests to this machine, and by a
 * name of its own that leads here (DNS rebinding) it could even read the answers.
 */
export function ownSiteOnly(names: readonly string[], port: number): MiddlewareHandler {
  const hosts = names.map((name) => `${name}:${port}`);
  return async (http, next) => {
    const host = http.req.header("host")?.toLowerCase() ?? "";
    if (!hosts.includes(host)) throw new RefusedRequest(403, (m) => m.serve.otherHost);
    const origin = http.req.header("origin");
    if (origin !== undefined && origin !== `http://${host}`)
      throw new RefusedRequest(403, (m) => m.serve.otherSite);
    const from = http.req.header("sec-fetch-site") ?? "none";
    if (!["none", "same-origin"].includes(from) && !isVisit(http))
      throw new RefusedRequest(403, (m) => m.serve.otherSite);
    await next();
  };
}

/** A link on another page may lead to the course's page, as from a terminal in a browser. It reads nothing. */
function isVisit({ req }: HonoContext): boolean {
  const isWholePage = req.header("sec-fetch-mode") === "navigate";
  return isWholePage && req.header("sec-fetch-dest") === "document" && req.path === "/";
}

/** Cookies belong to a host with all its ports, so the name has the port. */
export function cookieName(port: number): string {
  return `dlj-${port}`;
}

/** Refuses requests that have neither the token nor the cookie of a signed-in browser. */
export function withToken(token: string, sessions: Sessions, port: number): MiddlewareHandler {
  return async (http, next) => {
    const bearer = /^Bearer (\S+)$/i.exec(http.req.header("authorization") ?? "")?.[1] ?? "";
    if (!isSame(bearer, token) && !sessions.has(getCookie(http, cookieName(port))))
      throw new RefusedRequest(401, (m) => m.serve.noToken, { "WWW-Authenticate": "Bearer" });
    await next();
  };
}
