import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import type { Hono, Context as HonoContext } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { DljError } from "../error.ts";
import { packageRoot } from "../package-root.ts";
import { type Html, markup, ownMarkup } from "../report/html/markup.ts";
import { type Language, languageFrom, languages } from "../text/language.ts";
import { languageOfRequest } from "./api/endpoint.ts";
import type { ProblemRow } from "./api/problems.ts";
import { cookieName } from "./guard.ts";
import { languageCookie } from "./language-cookie.ts";
import type { Sessions } from "./sessions.ts";

const firstPageFile = join(packageRoot, "dist", "first-page.cjs");

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
  /** The rows of the course. Throws DljError if the workspace can't be read. */
  readonly rows: () => readonly ProblemRow[];
}

/** The bundle of page/first-page.tsx. */
interface FirstPage {
  readonly firstPage: (rows: readonly ProblemRow[], language: Language) => string;
}

/** The page, its files, and signing a browser in. Only a browser that is signed in gets the workspace's progress. */
export function addPages(app: Hono, { sessions, port, language, rows }: PageOptions): void {
  const files = readFiles(join(packageRoot, "dist", "page"));
  // In the page itself, so that the first paint waits for no second request.
  const style = ownMarkup(new TextDecoder().decode(files.get("main.css")?.content));
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
    return isIn
      ? page(http, { style, rows, language: languageOfBrowser(http, language) })
      : signIn(http, language);
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

function languageOfBrowser(http: HonoContext, otherwise: Language): Language {
  const chosen = getCookie(http, languageCookie);
  return chosen === undefined ? otherwise : languageFrom(chosen, {});
}

interface Page extends Pick<PageOptions, "rows" | "language"> {
  readonly style: Html;
}

function page(http: HonoContext, { style, rows, language }: Page): Response {
  const nonce = randomBytes(16).toString("base64url");
  http.header("Content-Security-Policy", policyOf(nonce));
  const lang = language === "zh" ? "zh-CN" : "en";
  return http.html(
    markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>dlj</title>
<link rel="icon" href="/page/icon.svg">
<style nonce="${nonce}">${style}</style>
<script type="module" src="/page/main.js"></script>
<link rel="modulepreload" href="/page/chunk.js">
</head>
<body>${course(rows, language)}<link rel="stylesheet" href="/page/formulas.css"></body>
</html>
`.text,
  );
}

/** The course as the browser's script would draw it, and its rows for that script. */
function course(rows: PageOptions["rows"], language: Language): Html {
  try {
    const all = rows();
    const { firstPage }: FirstPage = createRequire(import.meta.url)(firstPageFile);
    const drawn = ownMarkup(firstPage(all, language));
    const data = ownMarkup(JSON.stringify(all).replaceAll("<", "\\u003c"));
    return markup`<div id="app" class="drawn">${drawn}</div><script type="application/json" id="problems">${data}</script>`;
  } catch (error) {
    if (!(error instanceof DljError)) throw error;
    // The script asks for the rows again, and shows the reason.
    return markup`<div id="app"></div>`;
  }
}

/** For a browser that is not signed in. */
function signIn(http: HonoContext, otherwise: Language): Response {
  const language = languageOfRequest(http, otherwise);
  const { signIn: sentence } = languages[language].serve;
  return http.html(
    markup`<!doctype html><html lang="${language}"><meta charset="utf-8"><title>dlj</title><h1>dlj</h1><p>${sentence}</p>`
      .text,
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
