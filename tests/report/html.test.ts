import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Result, recorded } from "../../src/judge/result.ts";
import { htmlReport } from "../../src/report/html/html.ts";
import { en } from "../../src/text/en.ts";
import { zh } from "../../src/text/zh.ts";
import { hostileResult } from "./hostile.ts";

const browserPath = "/usr/bin/chromium";

/** Text that would run, load or break out if it were not escaped, for names, problems, hints and outputs. */
const attack = (port: number) =>
  `</pre></script></style></title><script>globalThis.ran=1</script><img src="http://127.0.0.1:${port}/x" onerror="globalThis.ran=1">` +
  `"onmouseover="globalThis.ran=1" ' onfocus='globalThis.ran=1' autofocus <svg onload=globalThis.ran=1> <base href=http://127.0.0.1:${port}/>` +
  `<meta http-equiv=refresh content="0;url=http://127.0.0.1:${port}/"> &lt;script&gt; <!-- javascript:globalThis.ran=1 {{1+1}}`;

/** The hostile run, with markup in every text. */
function attacked(port: number): Result {
  const text = attack(port);
  const change = (value: unknown, key = ""): unknown => {
    if (typeof value === "string") {
      const isText = ["stdout", "stderr", "en", "zh", "message", "stdin", "file"].includes(key);
      return isText ? value + text : key === "student" ? `${value} ${text}` : value;
    }
    if (Array.isArray(value)) return value.map((one) => change(one, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, change(one, name)]),
    );
  };
  const solutions = change(hostileResult.solutions) as Result["solutions"];
  return {
    ...hostileResult,
    solutions: solutions.map((one, index) => (index === 4 ? { ...one, hardCoded: 5 } : one)),
  };
}

async function written(result: Result, language: "en" | "zh", path: string): Promise<string> {
  let text = "";
  const messages = language === "en" ? en : zh;
  for await (const part of htmlReport(recorded(result), { language, messages })) text += part;
  writeFileSync(path, text);
  return text;
}

let home: string;
let server: Server;
let result: Result;
let requests = 0;
let html: string;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "dlj-html-"));
  server = createServer((_, answer) => {
    requests += 1;
    answer.end("");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  result = attacked((server.address() as AddressInfo).port);
  html = await written(result, "en", join(home, "report.html"));
  await written(result, "zh", join(home, "zh.html"));
});
afterAll(() => {
  server.close();
  rmSync(home, { recursive: true, force: true });
});

describe("the page, as Python's html.parser reads it", () => {
  it("holds no tag and no attribute but ours, and counts what the json counts", () => {
    const program = `
import html.parser, json, sys
from collections import Counter
class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(); self.tags = Counter(); self.names = Counter(); self.verdicts = Counter(); self.links = []
    def handle_starttag(self, tag, attrs):
        self.tags[tag] += 1
        if tag == "td" and dict(attrs).get("class", "n") != "n": self.verdicts[dict(attrs)["class"]] += 1
        for name, value in attrs:
            self.names[name] += 1
            if name in ("href", "src"): self.links.append(value)
page = Page(); page.feed(sys.stdin.buffer.read().decode()); page.close()
print(json.dumps([page.tags, sorted(page.names), page.verdicts, page.links]))`;
    const out = execFileSync("python3", ["-c", program], { input: html, encoding: "utf8" });
    const [tags, names, verdicts, links] = JSON.parse(out);
    const students = new Set(result.solutions.map(({ student }) => student)).size;
    expect(tags).toMatchObject({ script: 1, style: 1, details: students, title: 1 });
    for (const tag of ["img", "base", "iframe", "link", "form"])
      expect(tags).not.toHaveProperty(tag);
    expect(
      names.filter((name: string) => name.startsWith("on") || name === "src" || name === "style"),
    ).toEqual([]);
    for (const link of links) expect(link).toMatch(/^#s\d+$/);
    const counts: Record<string, number> = {};
    for (const { verdict } of result.solutions) counts[verdict] = (counts[verdict] ?? 0) + 1;
    expect(verdicts).toEqual(counts);
  });
});

describe.skipIf(!existsSync(browserPath))("the page in a browser", () => {
  let browser: Browser;
  let page: Page;
  const outside: string[] = [];
  const said: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browserPath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
      timeout: 120_000,
    });
    page = await browser.newPage({ viewport: { width: 1200, height: 900 }, locale: "en-US" });
    page.setDefaultTimeout(60_000);
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) outside.push(request.url());
    });
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    await page.goto(pathToFileURL(join(home, "report.html")).href);
  }, 180_000);
  afterAll(() => browser?.close());

  const names = () =>
    page.$$eval(
      "table[data-sort]:last-of-type tr[data-student]:not([hidden]) td:first-child",
      (cells) => cells.map((cell) => cell.textContent ?? ""),
    );

  it("runs nothing of a student's and asks nothing of anyone (needs chromium)", async () => {
    await page.$$eval("details", (all) => {
      for (const one of all) one.open = true;
    });
    await page.mouse.move(300, 300);
    expect(await page.evaluate("globalThis.ran")).toBeUndefined();
    expect(await page.locator("img, base, iframe, form").count()).toBe(0);
    expect(await page.locator("pre").first().textContent()).toContain("<img src=");
    expect(said).toEqual([]);
    expect(outside).toEqual([]);
    expect(requests).toBe(0);
  });

  it("shows first how the class did, as the json has it (needs chromium)", async () => {
    const shares = new Map<string, number[]>();
    for (const { student = "", points } of result.solutions) {
      const [above = 0, below = 1] = (points?.earned ?? "0").split("/").map(Number);
      shares.set(student, [...(shares.get(student) ?? []), above / below]);
    }
    const sorted = [...shares.values()]
      .map((all) => all.reduce((sum, one) => sum + one, 0) / all.length)
      .sort((a, b) => a - b);
    const percent = (share: number) => `${(share * 100).toFixed(0)}%`;
    const middle =
      ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
    const accepted = result.solutions.filter(({ verdict }) => verdict === "AC").length;
    expect(await page.locator(".tile strong").allTextContents()).toEqual([
      `${shares.size}`,
      `${result.solutions.length}`,
      percent(accepted / result.solutions.length),
      percent(sorted.reduce((sum, one) => sum + one, 0) / sorted.length),
      percent(middle),
    ]);
    const bars = await page.locator("svg[role=img] rect").count();
    expect(bars).toBe(10);
  });

  it("would refuse a script that came in after all (needs chromium)", async () => {
    const path = join(home, "broken.html");
    const hole = '<script>globalThis.ran=1</script><img src="x" onerror="globalThis.ran=1">';
    writeFileSync(path, html.replace("<h1>", `${hole}<h1>`));
    const other = await browser.newPage();
    const refused: string[] = [];
    other.on("console", (message) => refused.push(message.text()));
    await other.goto(pathToFileURL(path).href);
    expect(await other.evaluate("globalThis.ran")).toBeUndefined();
    expect(refused.join("\n")).toMatch(/Content Security Policy/);
    await other.close();
  });

  it("sorts by name and by points, both ways (needs chromium)", async () => {
    const byName = page.locator("th button", { hasText: en.report.html.student });
    const before = await names();
    await byName.click();
    const up = await names();
    expect(up).toEqual([...before].sort((a, b) => a.localeCompare(b, "en-US")));
    await byName.click();
    expect(await names()).toEqual(up.toReversed());
    await page.locator("th button", { hasText: en.report.html.points }).click();
    const points = await page.$$eval("tr[data-student] td[data-value]", (cells) =>
      cells.map((cell) => Number(cell.getAttribute("data-value"))),
    );
    expect(points).toEqual(points.toSorted((a, b) => a - b));
    expect(new Set(points).size).toBeGreaterThan(1);
    expect(await page.locator("th[aria-sort]").count()).toBe(1);
  });

  it("filters by name and verdict, table and sections alike (needs chromium)", async () => {
    const count = () => page.locator("#count").textContent();
    const students = new Set(result.solutions.map(({ student }) => student)).size;
    expect(await count()).toBe(`${students}`);
    await page.fill("#name", "李雷");
    expect(await count()).toBe("1");
    expect(await names()).toHaveLength(1);
    expect(await page.locator("details:visible").count()).toBe(1);
    await page.fill("#name", "STUDENT-1");
    // student-1, student-10, student-11
    expect(await count()).toBe("3");
    await page.fill("#name", "");
    for (const verdict of ["JE", "NA", "WA", "TLE"]) {
      await page.selectOption("#verdict", verdict);
      const own = result.solutions
        .filter((one) => one.verdict === verdict)
        .map(({ student }) => student);
      expect(await count()).toBe(`${new Set(own).size}`);
    }
    await page.selectOption("#verdict", "");
    expect(await count()).toBe(`${students}`);
  });

  it("opens a student's section from the table (needs chromium)", async () => {
    await page.reload();
    await page.getByRole("link", { name: "student-11" }).click();
    const open = page.locator("details[open]");
    await open.waitFor();
    expect(await open.locator("summary b").textContent()).toContain("student-11");
    expect(await open.textContent()).toContain("[0.5, 0.5]");
  });

  it.each(["report.html", "zh.html"])(
    "%s can be read on a phone, light and dark (needs chromium)",
    async (file) => {
      const phone = await browser.newPage({
        viewport: { width: 390, height: 844 },
        isMobile: true,
        hasTouch: true,
      });
      for (const colorScheme of ["light", "dark"] as const) {
        await phone.emulateMedia({ colorScheme });
        await phone.goto(pathToFileURL(join(home, file)).href);
        await phone.$$eval("details", (all) => {
          for (const one of all) one.open = true;
        });
        const sizes = await phone.evaluate(`({
        wide: document.documentElement.scrollWidth,
        small: [...document.querySelectorAll("p, td, th, pre, summary, input, select")].filter(
          (one) => Number.parseFloat(getComputedStyle(one).fontSize) < 12,
        ).length,
        same: getComputedStyle(document.body).color === getComputedStyle(document.body).backgroundColor,
      })`);
        expect(sizes).toEqual({ wide: 390, small: 0, same: false });
      }
      const shots = process.env.DLJ_SCREENSHOTS;
      if (shots) await phone.screenshot({ path: join(shots, `${file}.phone.png`) });
      await phone.close();
    },
  );
});
