import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Hono, Context as HonoContext } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { packageRoot } from "../package-root.ts";
import { escapeHtml } from "../report/html/escape.ts";
import { type Language, languages } from "../text/language.ts";
import { languageOfRequest } from "./api/endpoint.ts";
import { cookieName } from "./guard.ts";
import type { Sessions } from "./sessions.ts";

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

/**
 * The policy of the page: everything comes from this server. KaTeX places signs with style attributes, and the editor makes a style
 * element with the nonce.
 */
const policyOf = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

interface PageOptions {
  readonly sessions: Sessions;
  readonly port: number;
  readonly language: Language;
}

/** The page, its files, and signing a browser in. These addresses need no token: they hold nothing of the workspace. */
export function addPages(app: Hono, { sessions, port, language }: PageOptions): void {
  const files = readFiles(join(packageRoot, "dist", "page"));
  app.get("/", (http) => {
    const key = http.req.query("key");
    const isIn = sessions.has(getCookie(http, cookieName(port)));
    const cookie = key === undefined || isIn ? undefined : sessions.enter(key);
    if (cookie !== undefined) {
      const strict = { httpOnly: true, sameSite: "Strict", path: "/" } as const;
      setCookie(http, cookieName(port), cookie, strict);
    }
    // The page goes on by itself: after a redirect a browser would leave out a strict cookie, if another page led here.
    if (key !== undefined && (isIn || cookie !== undefined)) return http.html(goOn);
    return isIn ? page(http, language) : signIn(http, language);
  });
  app.get("/page/*", (http) => {
    const file = files.get(http.req.path.slice("/page/".length));
    if (!file) return http.notFound();
    const { type, tag, content } = file;
    // A browser that has the file asks only whether it is still the same.
    const headers = { "Content-Type": type, "Cache-Control": "no-cache", ETag: tag };
    if (http.req.header("if-none-match") === tag) return http.body(null, 304, headers);
    return http.body(content, 200, headers);
  });
}

const goOn = `<!doctype html><html lang="en"><meta charset="utf-8"><title>dlj</title><meta http-equiv="refresh" content="0;url=/">`;

function page(http: HonoContext, language: Language): Response {
  const nonce = randomBytes(16).toString("base64url");
  http.header("Content-Security-Policy", policyOf(nonce));
  const lang = language === "zh" ? "zh-CN" : "en";
  return http.html(`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>dlj</title>
<link rel="icon" href="/page/icon.svg">
<link rel="stylesheet" href="/page/main.css" nonce="${nonce}">
<script type="module" src="/page/main.js"></script>
<link rel="modulepreload" href="/page/chunk.js">
<link rel="preload" href="/api/problems" as="fetch" crossorigin>
</head>
<body><div id="app"></div></body>
</html>
`);
}

/** For a browser that is not signed in. */
function signIn(http: HonoContext, otherwise: Language): Response {
  const language = languageOfRequest(http, otherwise);
  const { signIn: sentence } = languages[language].serve;
  return http.html(
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>dlj</title><h1>dlj</h1><p>${escapeHtml(sentence)}</p>`,
    401,
  );
}

interface PageFile {
  readonly type: string;
  readonly tag: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** Reads the files once, so that no address of a request becomes a path. */
function readFiles(folder: string): ReadonlyMap<string, PageFile> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(
    names.flatMap((name): [string, PageFile][] => {
      const type = types[extname(name)];
      if (type === undefined) return [];
      const content = new Uint8Array(readFileSync(join(folder, name)));
      const tag = `"${createHash("sha256").update(content).digest("base64url")}"`;
      return [[name, { type, tag, content }]];
    }),
  );
}
