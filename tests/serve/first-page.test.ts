import { Hono } from "hono";
import { expect, it } from "vitest";
import { DljError } from "../../src/error.ts";
import type { ProblemRow } from "../../src/serve/api/problems.ts";
import { addPages } from "../../src/serve/pages.ts";
import { Sessions } from "../../src/serve/sessions.ts";

const title = '</script><img src=x onerror="alert(1)"><!--';
const row: ProblemRow = {
  ...{ id: "mine", track: "course", order: 1, difficulty: "easy", state: "tried" },
  ...{ title: { en: title, zh: title }, tags: [title], prerequisites: [] },
  due: { questions: 2, exercise: true },
};

async function pageWith(rows: () => readonly ProblemRow[]): Promise<string> {
  const sessions = new Sessions();
  const cookie = `dlj-1=${sessions.enter(sessions.key)}`;
  const app = new Hono();
  addPages(app, { sessions, port: 1, language: "en", rows });
  return await (await app.request("/", { headers: { cookie } })).text();
}

it("a problem's title is text in the first page, and in the rows for its script", async () => {
  const html = await pageWith(() => [row]);
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img src=x");
  const [, data = ""] =
    /<script type="application\/json" id="problems">(.*?)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(data)).toEqual([row]);
});

it("if the workspace can't be read, the page comes without the course, and its script tells why", async () => {
  const html = await pageWith(() => {
    throw new DljError("usage", (m) => m.serve.fault);
  });
  expect(html).toContain('<div id="app"></div>');
  expect(html).toContain("/page/main.js");
});
