import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { zh } from "../../src/text/zh.ts";
import { keepHostileClass, markup } from "./hostile-class.ts";
import { Served } from "./served.ts";

const browserPath = "/usr/bin/chromium";
const right = readFileSync(join(packageRoot, "solutions/layer-norm.py"), "utf8");
const misconception = "problems/layer-norm/misconceptions/statistics-over-the-batch.py";
const wrong = readFileSync(join(packageRoot, misconception), "utf8");

/** One visit of one learner: each test goes on where the one before ended. */
describe.skipIf(!existsSync(browserPath))("a visit in Chromium", () => {
  let home: string;
  let served: Served;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const trouble: string[] = [];
  const requested = new Set<string>();

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), "dlj-page-"));
    mkdirSync(join(home, "solutions"));
    [served, browser] = await Promise.all([
      Served.start(home, ["--port", "0"]),
      chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] }),
    ]);
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    page.on("console", (said) => said.type() === "error" && trouble.push(said.text()));
    page.on("pageerror", (error) => trouble.push(String(error)));
    page.on("request", (one) => requested.add(new URL(one.url()).origin));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const file = () => join(home, "solutions", "layer-norm.py");
  const onDisk = () => readFileSync(file(), "utf8");
  const saveOutside = (text: string) => {
    writeFileSync(`${file()}.new`, text);
    renameSync(`${file()}.new`, file());
  };
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  const editor = () => page.getByRole("textbox", { name: /layer-norm\.py/ });
  const inEditor = () => editor().innerText();
  const write = async (text: string) => {
    await editor().click();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText(text);
  };
  const verdict = (text: string | RegExp) => page.locator(".sum").getByText(text).waitFor();

  /** The rules of accessibility that the page breaks now. */
  async function broken(): Promise<string[]> {
    await page.evaluate(axe.source);
    const found = await page.evaluate("axe.run().then(({ violations }) => violations)");
    return (found as { id: string; nodes: { html: string }[] }[]).map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
    );
  }

  it("an address signs in one browser, once, with a strict cookie", async () => {
    expect((await page.goto(served.address))?.status()).toBe(401);
    expect(await page.innerText("body")).toContain("dlj serve");
    trouble.length = 0;
    await page.goto(served.page);
    await page.getByRole("heading", { name: "Course" }).waitFor();
    expect(page.url()).toBe(`${served.address}/`);
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict" });
    const other = await (await browser.newContext()).newPage();
    expect((await other.goto(served.page))?.status()).toBe(401);
    const [, second = ""] = /For another one: (\S+)/.exec(served.out) ?? [];
    await other.goto(second);
    await other.getByRole("heading", { name: "Course" }).waitFor();
    await other.context().close();
  });

  it("the server draws the top of the course, so that the first paint waits for no script", async () => {
    const without = await browser.newContext({ javaScriptEnabled: false });
    await without.addCookies(await context.cookies());
    const drawn = await without.newPage();
    const heading = drawn.getByRole("heading", { level: 1 });
    await drawn.goto(served.address);
    expect(await drawn.locator(".track").count()).toBe(4);
    expect(await heading.innerText()).toBe("Course");
    // The address of an exercise shows no course while its script is loaded.
    await drawn.goto(`${served.address}/?again#/softmax`);
    expect(await heading.isVisible()).toBe(false);
    for (const [value, title] of [
      ["zh", zh.page.course],
      ["toString", "Course"],
    ] as const) {
      await without.addCookies([{ name: "dlj-language", value, url: served.address }]);
      await drawn.goto(served.address);
      expect(await heading.innerText()).toBe(title);
    }
    await without.close();
  });

  it("the script takes the rows that came with the page, and asks for none", async () => {
    const tab = await context.newPage();
    const asked: string[] = [];
    tab.on("request", (one) => asked.push(new URL(one.url()).pathname));
    await tab.goto(served.address);
    await tab.locator("#app:not(.drawn) .track li").first().waitFor();
    await tab.waitForLoadState("networkidle");
    expect(asked).toContain("/page/main.js");
    expect(asked).not.toContain("/api/problems");
    await tab.close();
  });

  it("the course has every problem, and finds one by a word of either language", async () => {
    expect(await page.locator(".track li").count()).toBeGreaterThan(100);
    await page.getByLabel("Search").fill("层归一化");
    await page.getByLabel("Difficulty").selectOption("easy");
    const found = page.getByRole("link", { name: "Layer normalisation" });
    await found.waitFor();
    expect(await page.locator(".track li").count()).toBeLessThan(5);
    expect(await broken()).toEqual([]);
    await found.click();
    await page.getByRole("heading", { name: "Layer normalisation" }).waitFor();
  });

  it("an exercise has its formulas and the starter, and changes its language at once", async () => {
    await page.locator(".katex-display").first().waitFor();
    await editor().waitFor();
    expect(await inEditor()).toContain("raise NotImplementedError");
    expect(existsSync(file())).toBe(false);
    await button("中文").click();
    await page.getByRole("heading", { name: "公式" }).waitFor();
    await page.getByRole("textbox", { name: "solutions/layer-norm.py 的编辑器" }).waitFor();
    await button("English").click();
    await page.getByRole("heading", { name: "Formula" }).waitFor();
  });

  it("the keyboard alone writes, runs, and leaves the editor", async () => {
    await write(wrong);
    await page.getByText("no file yet").waitFor();
    await page.keyboard.press("Control+Enter");
    await verdict("wrong answer");
    expect(onDisk()).toBe(wrong);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('.editor')")).toBe(null);
  });

  it("a failing case shows input, expected, got, the reason, the hint and the wrong elements", async () => {
    const failing = page.locator(".failure");
    const text = await failing.innerText();
    expect(text).toContain("sample/two-rows-one-constant");
    expect(text).toContain("At [0][0]: expected -1.069, got -1.0");
    expect(text).toContain("that is batch normalisation");
    expect(await failing.locator("dt").allInnerTexts()).toEqual(["Input", "Expected", "Got"]);
    expect(await failing.locator("td.wrong").count()).toBe(5);
    expect(await page.locator(".cases li.WA").count()).toBeGreaterThan(5);
    await button("Hint").click();
    await page.getByText("About your last run:").waitFor();
    await button("Hint").click();
    await page.getByRole("heading", { name: /^Hint 1 of \d/ }).waitFor();
  });

  it.each([
    [1920, "light"],
    [1280, "dark"],
    [400, "light"],
    [360, "dark"],
  ] as const)("is accessible and fits at %i px, %s", async (width, colorScheme) => {
    await page.setViewportSize({ width, height: 800 });
    // A button that is fading to its other colour has neither contrast.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await broken()).toEqual([]);
    const widest = await page.evaluate("document.documentElement.scrollWidth");
    expect(widest).toBeLessThanOrEqual(width);
  });

  it("a right answer is accepted, and is progress", async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await write(right);
    await page.keyboard.press("Control+s");
    await page.getByText("saved", { exact: true }).waitFor();
    expect(onDisk()).toBe(right);
    await button("Run").click();
    await verdict("accepted");
    await page.locator(".state.solved").waitFor();
    const runs = await page.locator(".verdict ul").last().locator("li").allInnerTexts();
    expect(runs.map((one) => one.replace(/^\S+( [AP]M)?\s+/, ""))).toEqual([
      "AC 10 of 10 cases accepted",
      "WA 0 of 10 cases accepted",
    ]);
    const progress = JSON.parse(readFileSync(join(home, ".dlj", "progress.json"), "utf8"));
    expect(progress.problems["layer-norm"]).toMatchObject({ verdict: "AC", runs: 2, hints: 1 });
  });

  it("goes to the next problem and back by keyboard, from the top of the page", async () => {
    const [before, title] = [page.url(), await page.locator("h1").innerText()];
    await page.getByRole("link", { name: "Next problem" }).press("Enter");
    await page.waitForURL((url) => url.href !== before);
    expect(await page.evaluate("document.activeElement.id")).toBe("content");
    await page.getByRole("textbox", { name: /\.py/ }).waitFor();
    expect(await page.locator("h1").innerText()).not.toBe(title);
    expect(await editor().count()).toBe(0);
    await page.getByRole("link", { name: "Previous problem" }).press("Enter");
    await page.getByRole("heading", { name: title }).waitFor();
    await editor().waitFor();
  });

  it("asks follow-up questions by keyboard alone, and remembers the grades", async () => {
    const exercise = page.url();
    await page.getByRole("link", { name: "Cards" }).click();
    await page.getByText("0 due, 10 new").waitFor();
    const question = await page.locator(".card").innerText();
    await page.keyboard.press("2");
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "good 10 min" }).waitFor();
    expect(await broken()).toEqual([]);
    await page.keyboard.press("4");
    await page.getByText("0 due, 9 new").waitFor();
    expect(await page.locator(".card").innerText()).not.toBe(question);
    const drill = JSON.parse(readFileSync(join(home, ".dlj", "drill.json"), "utf8"));
    expect(drill.reviews).toMatchObject([{ grade: "easy" }]);
    await page.keyboard.press("u");
    await page.getByText("0 due, 10 new").waitFor();
    expect(await page.locator(".card").innerText()).toBe(question);
    await button("中文").click();
    await page.getByRole("heading", { name: "面试追问" }).waitFor();
    await button("English").click();
    await page.goto(exercise);
    await editor().waitFor();
  });

  it("the report of the last class shows who failed at which case, and runs no markup of a student", async () => {
    const exercise = page.url();
    await page.getByRole("link", { name: "Last class" }).click();
    await page.getByText("dlj grade submissions/").waitFor();
    expect(await broken()).toEqual([]);
    keepHostileClass(home);
    await page.reload();
    const row = page.getByRole("row").filter({ hasText: "onerror" });
    await row.getByText("0.67 / 2").waitFor();
    expect(await page.locator(".grid tbody tr").count()).toBe(19);
    await page.getByLabel("Filter by name").fill("document.TITLE");
    await page.getByText("1 of 19 students").waitFor();
    await row.getByRole("link", { name: /^WA 0.33 \/ 1, wrong answer, softmax/ }).press("Enter");
    await page.locator(".failure").getByText(`At [1]: ${markup}`).waitFor();
    expect(await page.evaluate("document.activeElement.id")).toBe("detail");
    expect(await page.locator(".failure td.wrong").innerText()).toMatch(/0.75\s+0.5/);
    await page.getByText(`${markup}/notes.txt`).waitFor();
    await row.getByRole("link", { name: /sigmoid/ }).click();
    await page.getByText("A hidden case: its input").waitFor();
    expect(await page.content()).not.toContain("SECRET");
    for (const [width, colorScheme] of [
      [360, "light"],
      [1920, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await broken()).toEqual([]);
      const widest = await page.evaluate("document.documentElement.scrollWidth");
      expect(widest).toBeLessThanOrEqual(width);
    }
    await button("中文").click();
    await page.getByRole("heading", { name: "发现的典型错误" }).waitFor();
    await button("English").click();
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(trouble).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(exercise);
    await editor().waitFor();
  });

  it("a save by another program is shown and judged at once", async () => {
    saveOutside(wrong);
    await page.getByText("Another program saved this file.").waitFor();
    await verdict("wrong answer");
    expect(await inEditor()).toContain("batch normalisation");
  });

  it("a conflict asks, and neither text is lost", async () => {
    await write("mine = 1");
    saveOutside("theirs = 2\n");
    await page.getByRole("alert").waitFor();
    expect([await inEditor(), onDisk()]).toEqual(["mine = 1", "theirs = 2\n"]);
    await page.keyboard.press("Control+s");
    expect(onDisk()).toBe("theirs = 2\n");
    expect(await broken()).toEqual([]);
    await button("Keep mine").click();
    await page.getByText("saved", { exact: true }).waitFor();
    expect(onDisk()).toBe("mine = 1");
    await editor().click();
    await page.keyboard.press("Control+z");
    expect((await inEditor()).trim()).toBe("theirs = 2");
    saveOutside("theirs = 3\n");
    await button("Take the file's").click();
    expect((await inEditor()).trim()).toBe("theirs = 3");
    await page.keyboard.press("Control+z");
    expect((await inEditor()).trim()).toBe("theirs = 2");
  });

  it("two tabs keep both texts that are not saved, and see each other's saves", async () => {
    const other = await context.newPage();
    await other.goto(page.url());
    const otherEditor = other.getByRole("textbox", { name: /layer-norm\.py/ });
    await otherEditor.click();
    await other.keyboard.press("Control+A");
    await other.keyboard.insertText("other = 1");
    await write("this = 1");
    await page.keyboard.press("Control+s");
    await other.getByRole("alert").waitFor();
    expect([await otherEditor.innerText(), onDisk()]).toEqual(["other = 1", "this = 1"]);
    await write("this = 2");
    await other.reload();
    await other.getByText("Your unsaved text is here again.").waitFor();
    expect(await otherEditor.innerText()).toBe("other = 1");
    await other.getByRole("button", { name: "Take the file's" }).click();
    await other.close();
    await page.reload();
    await page.getByText("Your unsaved text is here again.").waitFor();
    expect(await inEditor()).toBe("this = 2");
    await write("theirs = 3\n");
    await page.keyboard.press("Control+s");
    await page.getByText("saved", { exact: true }).waitFor();
  });

  it("many tabs work, because those in the background leave their connection to the others", async () => {
    const tabs: Page[] = [];
    for (let count = 0; count < 7; count++) {
      const tab = await context.newPage();
      tabs.push(tab);
      await tab.goto(`${served.address}/#/relu`);
      await tab.getByRole("textbox", { name: /relu\.py/ }).waitFor();
      // Without a screen, Chromium shows every tab.
      await tab.evaluate(`Object.defineProperty(document, "visibilityState", { value: "hidden" });
        document.dispatchEvent(new Event("visibilitychange"))`);
    }
    for (const tab of tabs) await tab.close();
  });

  it("a reload keeps a text that is not saved, and so does the end of the server", async () => {
    await write("unsaved = 4");
    await page.reload();
    await page.getByText("Your unsaved text is here again.").waitFor();
    expect(await inEditor()).toBe("unsaved = 4");
    expect(trouble).toEqual([]);
    await served.stop("SIGKILL");
    await write("unsaved = 5");
    await page.keyboard.press("Control+s");
    await page.getByText("Your text is kept in this browser.").waitFor();
    expect(await page.evaluate("localStorage.getItem('dlj-draft-layer-norm')")).toContain("= 5");
    expect(onDisk()).toBe("theirs = 3\n");
  });

  it("nothing was loaded from elsewhere", () => {
    expect([...requested]).toEqual([served.address]);
  });
});
