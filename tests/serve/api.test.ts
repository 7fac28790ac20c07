import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { homedir, hostname, networkInterfaces, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resultSchema } from "../../src/judge/result.ts";
import { packageRoot, version } from "../../src/package-root.ts";
import { pythons } from "../pythons.ts";
import { keepHostileClass, markup } from "./hostile-class.ts";
import { Served } from "./served.ts";

type Solution = { verdict: string };

const read = (name: string) => readFileSync(join(packageRoot, name), "utf8");
const right = { problem: "softmax", source: read("solutions/softmax.py") };
const wrong = "scores = eval(input())\nprint([round(x, 4) for x in scores])\n";
/** Sleeps longer than any test. */
const endless = { problem: "softmax", source: "import time\ntime.sleep(170)\n", time: 60 };

let home: string;
/** The folder of a browser that writes its address to `opened`. */
let browser: string;
let taken: Server;
let served: Served;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "dlj-serve-"));
  mkdirSync(join(home, "solutions"));
  writeFileSync(join(home, "solutions", "secret.txt"), "the teacher's secret\n");
  symlinkSync(join(home, "solutions", "secret.txt"), join(home, "solutions", "sigmoid.py"));
  browser = mkdtempSync(join(tmpdir(), "dlj-browser-"));
  const script = `#!/bin/sh\necho "$1" > ${browser}/opened\n`;
  writeFileSync(join(browser, "xdg-open"), script, { mode: 0o755 });
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const { port } = taken.address() as AddressInfo;
  served = await Served.start(home, ["-j", "1", "--waiting", "2", "--port", String(port)], {
    PATH: `${browser}:${process.env.PATH}`,
    DISPLAY: ":0",
  });
});
afterAll(async () => {
  await served?.stop("SIGKILL");
  taken.close();
  for (const folder of [home, browser]) rmSync(folder, { recursive: true, force: true });
});

const json = async (path: string, body?: unknown) => {
  const { status, text } = await served.ask(path, body);
  expect(status, text).toBe(200);
  return JSON.parse(text);
};

describe("the API", () => {
  it("is on loopback, at the next free port if the wanted one is taken", async () => {
    expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(served.port).toBeGreaterThan((taken.address() as AddressInfo).port);
    expect(served.token.length).toBeGreaterThanOrEqual(32);
    const health = await json("/api/health");
    // Nobody reads the page's address in a pipe.
    expect(existsSync(join(browser, "opened"))).toBe(false);
    expect(health).toMatchObject({ status: "ok", version, running: 0, waiting: 0, most: 3 });
  });

  it("lists the course, and shows a problem in both languages", async () => {
    const problems = await json("/api/problems");
    expect(problems[0]).toMatchObject({
      id: "outer-product",
      track: "tensors",
      state: "untouched",
    });
    const shown = await json("/api/problems/SoftMax");
    expect(shown.statement.en).toBe(read("problems/softmax/statement.md"));
    expect(shown.statement.zh).toBe(read("problems/softmax/statement.zh.md"));
    expect(shown.cases[0]).toEqual({ key: "sample/three-classes", deciding: true });
    const { status, text } = await served.ask("/api/problems/sofmax", undefined, {
      headers: { "accept-language": "zh-CN,zh;q=0.9,en;q=0.8" },
    });
    expect([status, text]).toEqual([404, expect.stringMatching(/没有.*sofmax.*softmax/)]);
  });

  it("asks the follow-up questions, keeps the grades where dlj drill does, and takes one back", async () => {
    const first = await json("/api/cards");
    expect(first).toMatchObject({ left: { due: 0, fresh: 10 }, next: null, card: { seen: 0 } });
    const { card } = first;
    expect(Object.keys(card.due)).toEqual(["again", "hard", "good", "easy"]);
    expect(card.question.en).toMatch(/^<p>.*<\/p>\n$/s);
    const graded = { card: card.id, grade: "good", seen: 0 };
    const { review, ...second } = await json("/api/cards", graded);
    expect(second.left.fresh).toBe(9);
    expect(second.card.id).not.toBe(card.id);
    expect(second.next).toBe(card.due.good.replace(/\d\d\.\d+Z$/, second.next.slice(-7)));
    const drill = () => JSON.parse(readFileSync(join(home, ".dlj/drill.json"), "utf8")).reviews;
    expect(drill()).toEqual([review]);
    const { status, text } = await served.ask("/api/cards", graded);
    expect([status, text]).toEqual([409, expect.stringContaining("in another dlj drill")]);
    expect(drill()).toEqual([review]);
    const undone = await json("/api/cards/undo", review);
    expect(undone).toMatchObject({ left: { fresh: 10 }, card: { id: card.id, seen: 0 } });
    expect(drill()).toEqual([]);
    for (const unknown of ["softmax/99", "../softmax/1", "softmax/code"]) {
      expect((await served.ask("/api/cards", { ...graded, card: unknown })).status).toBe(404);
    }
  });

  it("says what is due today, until it is reviewed", async () => {
    const solved = new Date(Date.now() - 30 * 86_400_000).toISOString();
    const softmax = { runs: 1, solved, last: solved, verdict: "AC" };
    const kept = join(home, ".dlj");
    mkdirSync(kept, { recursive: true });
    const progress = { format: "dlj-progress", version: 1, days: [], problems: { softmax } };
    writeFileSync(join(kept, "progress.json"), JSON.stringify(progress));
    const answered = (at: string) =>
      writeFileSync(
        join(kept, "drill.json"),
        JSON.stringify({
          ...{ format: "dlj-drill", version: 1, writing: {} },
          reviews: ["softmax/1", "softmax/2", "relu/1"].map((card) => ({
            card,
            grade: "good",
            at,
          })),
        }),
      );
    answered(solved);
    const dues = async () => {
      const rows: { id: string; due: unknown }[] = await json("/api/problems");
      return Object.fromEntries(rows.map(({ id, due }) => [id, due]));
    };
    const due = await dues();
    expect(due.softmax).toEqual({ questions: 2, exercise: true });
    expect(due.relu).toEqual({ questions: 1, exercise: false });
    expect(due.sigmoid).toEqual({ questions: 0, exercise: false });
    expect((await json("/api/problems/softmax")).due).toEqual(due.softmax);
    answered(new Date().toISOString());
    expect((await dues()).softmax).toEqual({ questions: 0, exercise: true });
    rmSync(kept, { recursive: true });
  });

  it("judges a source: the Result that --reporter json prints", async () => {
    const result = resultSchema.parse(await json("/api/judge", right));
    expect(result.solutions[0]).toMatchObject({ problem: "softmax", verdict: "AC" });
    const one = { problem: "softmax", source: wrong, cases: ["sample"] };
    const [solution] = resultSchema.parse(await json("/api/judge", one)).solutions;
    expect(solution).toMatchObject({ verdict: "WA", decidedBy: "sample/three-classes" });
    expect(solution?.cases).toHaveLength(1);
    expect(solution?.cases[0]?.reason?.en).toContain("expected 0.1753, got 0.5");
    const script = `console.log(${JSON.stringify("[0.1753, 0.0391, 0.7856]")})`;
    const other = { ...one, source: script, language: "javascript" };
    expect((await json("/api/judge", other)).solutions[0].verdict).toBe("AC");
    // A judged source is no progress.
    expect((await json("/api/problems"))[1].state).toBe("untouched");
  });

  it("tells each case as soon as it has run, as Server-Sent Events", async () => {
    const headers = { accept: "text/event-stream" };
    const { text } = await served.ask("/api/judge", right, { headers });
    const events = [...text.matchAll(/^event: (\w+)\ndata: (.*)$/gm)].map(([, name, data]) => ({
      name,
      data: JSON.parse(data ?? ""),
    }));
    const { data } = events.pop() ?? {};
    const cases = resultSchema.parse(data).solutions[0]?.cases ?? [];
    expect(cases.length).toBeGreaterThan(5);
    expect(events).toEqual(
      cases.map(({ group, name, deciding, verdict, cpu, wall, memory }) => ({
        name: "case",
        data: { group, name, deciding, verdict, cpu, wall, memory },
      })),
    );
  });

  it("compares two outputs as values", async () => {
    const texts = { expected: "[1.0, 2.0]", actual: "tensor([1.0000, 2.00001])" };
    expect((await json("/api/compare", texts)).comparison.agrees).toBe(true);
    const strict = { ...texts, tolerance: { absolute: 1e-9 } };
    const { comparison, explanation } = await json("/api/compare", strict);
    expect([comparison.path, explanation]).toEqual(["[1]", expect.stringContaining("At [1]")]);
  });

  it("shows the last graded class, and of its hidden cases nothing", async () => {
    expect(await json("/api/report")).toBe(null);
    expect((await served.ask("/api/report/1")).status).toBe(404);
    keepHostileClass(home, false);
    const { finished, problems, students, notes } = await json("/api/report");
    expect(finished).toBe(false);
    expect(problems[1]).toMatchObject({ id: "softmax", accepted: 1, students: 15 });
    const place = students.findIndex(({ student }: { student: string }) => student === markup);
    expect(students[place]).toMatchObject({ earned: "0.67", possible: "2", about: markup });
    expect(students[place].solutions.map(({ verdict }: Solution) => verdict)).toEqual(["WA", "WA"]);
    expect(notes[0].zh).toContain("1 名学生");
    const shown = await json(`/api/report/${place + 1}`);
    expect(shown.student).toBe(markup);
    expect(shown.notJudged).toMatchObject([{ path: `${markup}/notes.txt` }]);
    const [sigmoid, softmax] = shown.solutions;
    expect(softmax.pictures).toMatchObject([{ wrong: 1, total: 2 }]);
    expect(sigmoid.remarks).toEqual([{ en: markup, zh: markup }]);
    expect(JSON.stringify(shown)).not.toContain("SECRET");
    const none = ["0", "99", "-1", "1.5", "x", "__proto__", "..%2f1", "1%00"];
    const asked = none.map(async (id) => (await served.ask(`/api/report/${id}`)).status);
    expect(await Promise.all(asked)).toEqual(none.map(() => 404));
    writeFileSync(join(home, ".dlj", "class.jsonl"), '{"format":"dlj-journal","mac":"00"}\n');
    expect(await json("/api/report")).toBe(null);
  });

  it("is described by OpenAPI, and answers as described", async () => {
    const { openapi, paths } = await json("/api/openapi.json");
    expect(openapi).toBe("3.1.0");
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const card = await json("/api/cards");
    const graded = { card: card.card.id, grade: "hard", seen: 0 };
    keepHostileClass(home);
    const { review } = await json("/api/cards", graded);
    const answers = {
      "/api/cards": card,
      "/api/cards/undo": await json("/api/cards/undo", review),
      "/api/problems": await json("/api/problems"),
      "/api/problems/{id}": await json("/api/problems/softmax"),
      "/api/judge": await json("/api/judge", { ...right, cases: ["sample"] }),
      "/api/compare": await json("/api/compare", { expected: "1", actual: "2" }),
      "/api/health": await json("/api/health"),
      "/api/statements/{id}": await json("/api/statements/softmax"),
      "/api/workspace/{id}": await json("/api/workspace/softmax"),
      "/api/workspace/{id}/hint": await json("/api/workspace/softmax/hint", {}),
      "/api/report": await json("/api/report"),
      "/api/report/{id}": await json("/api/report/1"),
    };
    const streams = ["/api/workspace/{id}/run", "/api/saves"];
    expect([...Object.keys(answers), ...streams].sort()).toEqual(Object.keys(paths).sort());
    for (const [path, answer] of Object.entries(answers)) {
      const { get, post } = paths[path];
      const isValid = ajv.compile((get ?? post).responses[200].content["application/json"].schema);
      expect(isValid(answer), `${path}: ${ajv.errorsText(isValid.errors)}`).toBe(true);
    }
  });
});

describe("the workspace's file", () => {
  const put = (text: string, base: string | null) =>
    served.ask("/api/workspace/gelu", { text, base }, { method: "PUT" });
  const onDisk = () => readFileSync(join(home, "solutions", "gelu.py"), "utf8");

  it("begins as the starter, and is saved only over the text that was edited", async () => {
    const { text, hash, file } = await json("/api/workspace/gelu");
    expect([hash, file]).toEqual([null, "solutions/gelu.py"]);
    expect(text).toContain("raise NotImplementedError");
    const first = JSON.parse((await put("x = 1\n", null)).text);
    expect(onDisk()).toBe("x = 1\n");
    writeFileSync(join(home, "solutions", "gelu.py"), "y = 2\n");
    const late = await put("x = 3\n", first.hash);
    expect([late.status, onDisk()]).toEqual([409, "y = 2\n"]);
    const theirs = JSON.parse(late.text);
    expect(theirs.text).toBe("y = 2\n");
    expect((await put("x = 3\n", theirs.hash)).status).toBe(200);
    expect(onDisk()).toBe("x = 3\n");
    expect((await put("x = 4\n", null)).status).toBe(409);
    const others = ["gelu.py", "secret.txt", "sigmoid.py", "softmax.py"];
    expect(others).toEqual(expect.arrayContaining(readdirSync(join(home, "solutions"))));
  });

  it("a run counts as progress, and a save elsewhere is told", async () => {
    let count = 0;
    const file = join(home, "solutions", "gelu.py");
    const writing = setInterval(() => writeFileSync(file, `print(${count++})\n`), 200);
    const told = await served.ask("/api/saves", undefined, { endsAfter: "saved" });
    clearInterval(writing);
    expect(told.text).toMatch(/^event: saved\ndata: {"problem":"gelu","hash":"/m);
    const { text } = await served.ask("/api/workspace/gelu/run", {});
    expect(text).toMatch(/event: case\n[\s\S]*event: result\ndata: .*"verdict":"WA"/);
    const problems = await json("/api/problems");
    const { state } = problems.find(({ id }: { id: string }) => id === "gelu");
    expect(state).toBe("tried");
  });
});

describe("docs/serving.md", () => {
  const blocks = [...read("docs/serving.md").matchAll(/^```(sh|python)\n([\s\S]*?)^```$/gm)]
    .map(([, language = "", text = ""]) => ({ language, text }))
    .filter(({ text }) => !text.startsWith("export "));
  const has = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;
  const lacks = [
    has("curl", "--version") && has("jq", "--version") ? [] : ["curl or jq"],
    has("python3", "-c", "import requests") ? [] : ["Python's requests"],
  ].flat();

  it.skipIf(lacks.length > 0)(
    `its examples run ${lacks.length > 0 ? `(${lacks})` : ""}`,
    async () => {
      writeFileSync(join(home, "solutions", "softmax.py"), right.source);
      const env = { ...process.env, DLJ_API: `${served.address}/api`, DLJ_TOKEN: served.token };
      const said = [];
      for (const { language, text } of blocks) {
        const program = language === "sh" ? "bash" : "python3";
        const { stdout } = await execa(program, ["-c", text], { cwd: home, env });
        said.push(stdout);
      }
      expect(blocks.map(({ language }) => language)).toEqual(["sh", "python", "sh"]);
      expect(said[0]).toMatch(/"id":"softmax".*"verdict":"AC"/s);
      expect(said[1]).toMatch(
        /^WA\nsample three-classes The answer is the input scores, unchanged\./,
      );
      expect(said[2]).toMatch(/^event: case\n[\s\S]*event: result\n.*"verdict":"AC"/m);
    },
  );

  it("names every address of the API, and every status that it refuses with", async () => {
    const page = read("docs/serving.md");
    const rows = [...page.matchAll(/^\| `(GET|POST|PUT) (\/api[^`]*)` \|/gm)];
    const { paths } = await json("/api/openapi.json");
    const known = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations as object).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(rows.map(([, method, path]) => `${method} ${path}`).sort()).toEqual(
      [...known, "GET /api/openapi.json"].sort(),
    );
    const statuses = [...page.matchAll(/^\| ([\d, ]+) \|/gm)].flatMap(([, all = ""]) =>
      all.split(", "),
    );
    const { responses } = paths["/api/problems"].get;
    expect(["200", ...statuses].sort()).toEqual(Object.keys(responses).sort());
  });
});

describe("the server", () => {
  it("no answer names a folder of this machine, and every one is closed to other pages", async () => {
    const { headers } = await served.ask("/api/health");
    expect(headers).toMatchObject({
      "content-security-policy": expect.stringContaining("default-src 'none'"),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    });
    expect(headers).not.toHaveProperty("access-control-allow-origin");
    expect((await served.send("/")).headers).toMatchObject({ "x-frame-options": "DENY" });
    const prefixes = pythons.map(({ path }) => `${dirname(dirname(path))}/lib`);
    // A source may print its own text.
    const said = served.answers.map((text) =>
      text.replaceAll(JSON.stringify(home).slice(1, -1), ""),
    );
    for (const folder of [packageRoot, homedir(), `${tmpdir()}/`, ...prefixes])
      for (const text of said) expect(text.includes(folder), `${folder} in ${text}`).toBe(false);
  });

  it("more requests than the queue takes get 429, and a run ends with its client", async () => {
    const leaving = new AbortController();
    const waiting = [1, 2, 3].map(() =>
      served.ask("/api/judge", endless, { signal: leaving.signal }).catch(() => "left"),
    );
    await until(async () => (await json("/api/health")).waiting === 2);
    const refused = await served.ask("/api/judge", right);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThanOrEqual(1);
    const streamed = { headers: { accept: "text/event-stream" } };
    expect((await served.ask("/api/judge", right, streamed)).status).toBe(429);
    expect((await served.ask("/api/compare", { expected: "1", actual: "1" })).status).toBe(429);
    leaving.abort();
    expect(await Promise.all(waiting)).toEqual(["left", "left", "left"]);
    await until(async () => (await json("/api/health")).running === 0);
    expect((await json("/api/judge", right)).solutions[0].verdict).toBe("AC");
    expect(served.err).toBe("");
  });
});

it("Ctrl-C ends it at once, and leaves no process, even while it judges", async () => {
  const streamed = { headers: { accept: "text/event-stream" } };
  const running = served.ask("/api/judge", endless, streamed).catch(() => "ended");
  await until(async () => (await json("/api/health")).running === 1);
  const below = served.descendants();
  expect(below.length).toBeGreaterThan(0);
  expect(await served.stop()).toBe(0);
  await running;
  expect(served.err).toBe("");
  await until(async () => !below.some(isAlive));
  expect(readdirSync(home)).toEqual([".dlj", "solutions"]);
});

/** Asks again until the answer is yes. The test's own time limit ends it. */
async function until(asks: () => Promise<boolean>): Promise<void> {
  while (!(await asks())) await new Promise((again) => setTimeout(again, 50));
}

/** The kernel ends a namespace's processes a moment after its first. A zombie waits for its parent only. */
function isAlive(id: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${id}/status`, "utf8"));
  } catch {
    return false;
  }
}

describe("an address that other machines can reach", () => {
  const serve = (args: string[], env: Record<string, string>) =>
    execa("node", [join(packageRoot, "bin/dlj.js"), "serve", "--port", "0", ...args], {
      cwd: home,
      env: { LANG: "C.UTF-8", LC_ALL: "", ...env },
      reject: false,
    });

  it("needs a token and a sandbox, and must be this machine's", async () => {
    const token = { DLJ_TOKEN: "a-secret-of-the-test" };
    const refused = await Promise.all([
      serve(["--host", "0.0.0.0"], {}),
      serve(["--host", "0.0.0.0", "--sandbox", "off"], token),
      serve(["--host", "192.0.2.1"], token),
    ]);
    expect(refused.map(({ exitCode }) => exitCode)).toEqual([2, 2, 2]);
    const said = refused.map(({ stderr }) => stderr).join("\n");
    expect(said).toMatch(/Set DLJ_TOKEN[\s\S]*has no sandbox[\s\S]*not an address of this machine/);
  });

  it("is answered by this machine's names alone, after a warning, and opened in a browser if asked to", async () => {
    const token = "a-secret-of-the-test";
    const env = { DLJ_TOKEN: token, PATH: `${browser}:${process.env.PATH}` };
    const other = await Served.start(home, ["--host", "0.0.0.0", "--port", "0", "--open"], env);
    const port = Number(/:(\d+)\/\?key/.exec(other.out)?.[1]);
    other.address = `http://127.0.0.1:${port}`;
    const asAt = async (host: string) => {
      const headers = { authorization: `Bearer ${token}`, host: `${host}:${port}` };
      return (await other.send("/api/health", { headers })).status;
    };
    const own = Object.values(networkInterfaces()).flatMap((one = []) => one);
    const names = [
      "127.0.0.1",
      hostname(),
      ...own.flatMap(({ family, address }) => (family === "IPv4" ? [address] : [])),
    ];
    expect(await Promise.all(names.map(asAt))).toEqual(names.map(() => 200));
    expect(await asAt("evil.example")).toBe(403);
    expect(other.err).toContain("nothing is encrypted");
    const opened = () =>
      existsSync(join(browser, "opened")) && readFileSync(join(browser, "opened"), "utf8");
    await expect.poll(opened).toBe(`${other.page}\n`);
    await other.stop();
  });
});
