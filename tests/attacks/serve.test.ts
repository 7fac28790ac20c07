import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { Served } from "../serve/served.ts";

describe("attacks on dlj serve", () => {
  const source = readFileSync(join(packageRoot, "solutions/softmax.py"), "utf8");
  const right = { problem: "softmax", source };
  let home: string;
  let served: Served;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), "dlj-serve-"));
    mkdirSync(join(home, "solutions"));
    writeFileSync(join(home, "solutions", "secret.txt"), "the teacher's secret\n");
    symlinkSync(join(home, "solutions", "secret.txt"), join(home, "solutions", "sigmoid.py"));
    served = await Served.start(home, ["-j", "1", "--port", "0"]);
  });
  afterAll(async () => {
    await served?.stop("SIGKILL");
    rmSync(home, { recursive: true, force: true });
  });

  const evil = "http://evil.example";
  const good = () => ({ authorization: `Bearer ${served.token}` });
  const long = { problem: "softmax", source: `#${"x".repeat(2 ** 20)}` };
  const visit = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
  const samesite = { "sec-fetch-site": "same-site", "sec-fetch-mode": "cors" };
  const socket = { connection: "Upgrade", upgrade: "websocket", "sec-websocket-version": "13" };
  const twice = () => ({ cookie: `${cookie("guess")}; ${cookie("again")}` });
  const deep = `${"[".repeat(200_000)}`;
  it.each<[string, number, () => Promise<{ status: number }>]>([
    ["another host (DNS rebinding)", 403, () => sendAs({ host: "evil.example" })],
    ["another host with our port", 403, () => sendAs({ host: `evil.example:${served.port}` })],
    ["a host that begins like ours", 400, () => sendAs({ host: `127.0.0.1:${served.port}.x` })],
    ["every address of the machine", 403, () => sendAs({ host: `0.0.0.0:${served.port}` })],
    ["loopback of IPv6, which is not ours", 403, () => sendAs({ host: `[::1]:${served.port}` })],
    ["our address within IPv6", 403, () => sendAs({ host: `[::ffff:7f00:1]:${served.port}` })],
    ["our address as a number", 403, () => sendAs({ host: `2130706433:${served.port}` })],
    ["our address in short", 403, () => sendAs({ host: `127.1:${served.port}` })],
    ["localhost with a dot", 403, () => sendAs({ host: `localhost.:${served.port}` })],
    ["our address without the port", 403, () => sendAs({ host: "127.0.0.1" })],
    ["a page of another site", 403, () => sendAs({ origin: evil })],
    ["a page of another local port", 403, () => sendAs({ origin: "http://127.0.0.1:1" })],
    ["a page without an origin of its own", 403, () => sendAs({ origin: "null" })],
    ["our site by https", 403, () => sendAs({ origin: `https://127.0.0.1:${served.port}` })],
    ["an image of another site", 403, () => sendAs({ "sec-fetch-site": "cross-site" })],
    ["a subdomain's request", 403, () => sendAs({ "sec-fetch-site": "same-site" })],
    [
      "a frame of another site",
      403,
      () => sendAs({ ...visit, "sec-fetch-dest": "iframe" }, {}, "/"),
    ],
    ["a link of another site to the API", 403, () => sendAs(visit)],
    [
      "a page of another port with our cookie",
      403,
      () => sendAs({ ...samesite, cookie: cookie("x") }),
    ],
    ["a preflight", 403, () => sendAs({ origin: evil }, { method: "OPTIONS" })],
    ["no token", 401, () => served.send("/api/health")],
    ["a wrong token", 401, () => sendAs({ authorization: "Bearer guess" })],
    ["an empty token", 401, () => sendAs({ authorization: "Bearer " })],
    ["the token as a password", 401, () => sendAs({ authorization: `Basic ${served.token}` })],
    ["the token in the address", 401, () => served.send(`/api/health?token=${served.token}`)],
    ["no token for the page's API", 401, () => served.send("/api/workspace/softmax")],
    ["a guessed key", 401, () => served.send("/?key=guess")],
    ["a guessed cookie", 401, () => served.send("/", { headers: { cookie: cookie("guess") } })],
    ["two guessed cookies", 401, () => served.send("/api/health", { headers: twice() })],
    ["a cookie of another port", 401, () => served.send("/", { headers: { cookie: "dlj-1=x" } })],
    ["a WebSocket without a token", 401, () => served.send("/api/saves", { headers: socket })],
    ["the report without a token", 401, () => served.send("/api/report")],
    ["a student of it without a token", 401, () => served.send("/api/report/1")],
    ["a header of 20 KiB", 431, () => sendAs({ "x-long": "x".repeat(20_480) })],
    ["a cookie of 20 KiB", 431, () => sendAs({ cookie: "x".repeat(20_480) })],
    ["a cookie of another site's request", 403, () => sendAs({ origin: evil, cookie: "x=y" })],
    ["a file beside the page", 401, () => served.send("/page/../dlj.cjs")],
    ["an encoded one", 404, () => served.send("/page/..%2fdlj.cjs")],
    ["an absolute one", 404, () => served.send("/page//etc/passwd")],
    ["a save through a path", 404, () => put("..%2f..%2fetc%2fpasswd", "x")],
    ["a save through a link", 400, () => put("sigmoid", "x")],
    ["a save of more than 1 MiB", 400, () => put("softmax", "x".repeat(2 ** 20 + 1))],
    ["no token, unknown address", 401, () => served.send("/api/nothing")],
    ["a form", 415, () => post(JSON.stringify(right), { "content-type": "text/plain" })],
    ["a body that is no JSON", 400, () => post("{")],
    ["a million brackets", 400, () => post(deep)],
    ["a key that is not described", 400, () => post('{"__proto__": {"a": 1}}')],
    ["the same within a body", 400, () => compare('{"__proto__": {"decimals": 9}}')],
    ["the prototype of a constructor", 400, () => compare('{"constructor": {"prototype": {}}}')],
    ["a list for an object", 400, () => post("[]")],
    ["a limit of hours", 400, () => post(JSON.stringify({ ...right, time: 1e9 }))],
    ["a case that does not exist", 400, () => post(JSON.stringify({ ...right, cases: ["x"] }))],
    ["a source of more than 1 MiB", 413, () => post(JSON.stringify(long))],
    ["a body of 8 MiB", 413, () => post(" ".repeat(8 * 2 ** 20))],
    ["the same without its length", 413, () => post(" ".repeat(8 * 2 ** 20), {}, true)],
    ["a path upwards", 404, () => sendAs({}, {}, "/api/problems/../../package.json")],
    ["an encoded path upwards", 404, () => sendAs({}, {}, "/api/problems/..%2f..%2fsolutions")],
    ["a path upwards, encoded twice", 404, () => sendAs({}, {}, "/api/problems/%252e%252e%252fx")],
    ["backslashes", 404, () => sendAs({}, {}, "/api/problems/..%5c..%5cpackage.json")],
    ["a statement upwards", 404, () => sendAs({}, {}, "/api/statements/..%2fsoftmax")],
    ["a hint for a path", 404, () => served.ask("/api/workspace/..%2fx/hint", {})],
    ["a run of a path", 404, () => served.ask("/api/workspace/..%2f..%2fx/run", {})],
    ["a percent sign alone", 404, () => sendAs({}, {}, "/api/problems/%")],
    ["bytes that are no UTF-8", 404, () => sendAs({}, {}, "/api/problems/%ff%fe")],
    [
      "a name of 15,000 characters",
      404,
      () => sendAs({}, {}, `/api/problems/${"x".repeat(15_000)}`),
    ],
    ["a name of the prototype", 404, () => sendAs({}, {}, "/api/problems/__proto__")],
    ["an absolute path", 404, () => sendAs({}, {}, "/api/problems/%2fetc%2fpasswd")],
    ["NUL", 404, () => sendAs({}, {}, "/api/problems/softmax%00")],
    ["a card of no problem", 404, () => card("../softmax/1")],
    ["a card that names no question", 404, () => card("softmax/code")],
    ["a grade that is none", 400, () => card("softmax/1", { grade: "__proto__" })],
    ["a card's count that is no number", 400, () => card("softmax/1", { seen: "1e9" })],
    ["TRACE", 404, () => sendAs({ cookie: cookie("x") }, { method: "TRACE" })],
    ["another method", 404, () => sendAs({}, { method: "DELETE" }, "/api/problems")],
  ])("%s: %i", async (_, expected, attack) => {
    expect((await attack()).status).toBe(expected);
  });

  function sendAs(headers: Record<string, string>, more = {}, path = "/api/health") {
    return served.send(path, { ...more, headers: { ...good(), ...headers } });
  }

  function cookie(value: string) {
    return `dlj-${served.port}=${value}`;
  }

  function put(id: string, text: string) {
    return served.ask(`/api/workspace/${id}`, { text, base: null }, { method: "PUT" });
  }

  function post(body: string, headers: Record<string, string> = {}, chunked = false) {
    return served
      .ask("/api/judge", body, { headers, chunked })
      .catch((error: NodeJS.ErrnoException) => {
        // The server answers and hangs up before it has read all.
        if (error.code === "EPIPE" || error.code === "ECONNRESET") return { status: 413 };
        throw error;
      });
  }

  function compare(tolerance: string) {
    const body = `{"expected": "1", "actual": "1", "tolerance": ${tolerance}}`;
    return served.ask("/api/compare", body);
  }

  function card(id: string, more = {}) {
    return served.ask("/api/cards", { card: id, grade: "good", seen: 0, ...more });
  }

  it("a grade that nobody gave can't be taken back", async () => {
    const review = { card: "softmax/1", grade: "good", at: new Date().toISOString() };
    expect((await served.ask("/api/cards/undo", review)).status).toBe(200);
    expect((await served.ask("/api/cards/undo", { ...review, card: "../x/1" })).status).toBe(200);
    expect(JSON.parse(readFileSync(join(home, ".dlj/drill.json"), "utf8")).reviews).toEqual([]);
  });

  it("no answer may be framed, kept by a cache or name its address to others", async () => {
    const paths = ["/", "/?key=guess", "/page/main.js", "/page/nothing", "/api/report", "/nothing"];
    for (const path of paths) {
      const { headers } = await sendAs({}, {}, path);
      expect(headers, path).toMatchObject({
        "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
        "x-frame-options": "DENY",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        // The page's own files hold nothing of the workspace: a browser may keep them, and asks each time.
        "cache-control": path === "/page/main.js" ? "no-cache" : "no-store",
      });
    }
  });

  it("a file of the page is sent again only if it changed", async () => {
    const { headers } = await served.send("/page/main.js");
    const known = { "if-none-match": headers.etag ?? "" };
    expect((await served.send("/page/main.js", { headers: known })).status).toBe(304);
    const other = { "if-none-match": '"other"' };
    expect((await served.send("/page/main.js", { headers: other })).status).toBe(200);
  });

  it("clients that send slowly, and streams that nobody reads, don't keep others waiting", async () => {
    const opened = Array.from({ length: 100 }, (_, index) => {
      const open = connect(served.port, "127.0.0.1").on("error", () => {});
      const head = `Host: 127.0.0.1:${served.port}\r\nAuthorization: Bearer ${served.token}\r\n`;
      const body = `Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`;
      if (index % 3 === 0) open.write(`GET /api/saves HTTP/1.1\r\n${head}\r\n`);
      else open.write(`POST /api/judge HTTP/1.1\r\n${head}${index % 3 === 1 ? body : ""}`);
      return open.pause();
    });
    await Promise.all(opened.map((one) => new Promise((done) => one.once("connect", done))));
    const { text } = await served.ask("/api/judge", { ...right, cases: ["sample"] });
    expect(JSON.parse(text).solutions[0].verdict).toBe("AC");
    for (const one of opened) one.destroy();
  });

  it("a request without a host is refused", async () => {
    const socket = connect(served.port, "127.0.0.1");
    socket.write(`GET /api/health HTTP/1.0\r\nAuthorization: Bearer ${served.token}\r\n\r\n`);
    let text = "";
    for await (const piece of socket) text += piece;
    expect(text).toMatch(/^HTTP\/1\.1 (400|403) /);
  });

  it("a source can't read the workspace, and its Python's files are not named", async () => {
    const file = JSON.stringify(join(home, "solutions", "secret.txt"));
    const spying = { problem: "softmax", source: `print(open(${file}).read())`, cases: ["sample"] };
    expect((await served.ask("/api/judge", spying)).text).toContain("No such file");
    const source = "import numpy as np\ninput()\nnp.linalg.inv(np.zeros((2, 2)))\n";
    const { text } = await served.ask("/api/judge", { ...spying, source });
    const [one] = JSON.parse(text).solutions[0].cases;
    expect(one).toMatchObject({ verdict: "RTE", crash: { line: 3 } });
    expect(one.stderr).toMatch(/File "[^/"]*numpy\/linalg\//);
  });

  it("no attack was answered with a folder of this machine, or changed the workspace", () => {
    const said = served.answers.map((text) =>
      text.replaceAll(JSON.stringify(home).slice(1, -1), ""),
    );
    for (const folder of [packageRoot, homedir(), `${tmpdir()}/`])
      for (const text of said) expect(text.includes(folder), `${folder} in ${text}`).toBe(false);
    expect(readdirSync(join(home, "solutions")).sort()).toEqual(["secret.txt", "sigmoid.py"]);
    expect(readFileSync(join(home, "solutions", "secret.txt"), "utf8")).toBe(
      "the teacher's secret\n",
    );
    expect(served.err).toBe("");
  });
});
