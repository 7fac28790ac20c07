import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Served } from "../tests/serve/served.ts";

const browserPath = "/usr/bin/chromium";
const rounds = 7;

/** Milliseconds from the request of `/` by a browser that is signed in and has nothing in its cache. */
interface FirstPage {
  /** Until Chromium painted the first text. */
  readonly painted: number;
  /** Until the whole course was there. */
  readonly course: number;
  /** The server's own time for the page, and for the list of problems. */
  readonly page: number;
  readonly problems: number;
}

/** The medians of some visits in Chromium; undefined if this machine has none. */
export async function firstPage(served: Served): Promise<FirstPage | undefined> {
  if (!existsSync(browserPath)) return undefined;
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
  try {
    const first = await browser.newContext();
    await (await first.newPage()).goto(served.page);
    const cookies = await first.cookies();
    const visits: FirstPage[] = [];
    for (let round = 0; round < rounds; round++) {
      const context = await browser.newContext();
      await context.addCookies(cookies);
      const page = await context.newPage();
      await page.goto("about:blank");
      await page.goto(served.address);
      await page.locator(".track li").first().waitFor();
      visits.push(await page.evaluate(measured));
      await context.close();
    }
    const median = (name: keyof FirstPage) =>
      visits.map((one) => one[name]).sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
    return {
      painted: median("painted"),
      course: median("course"),
      page: median("page"),
      problems: median("problems"),
    };
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
const measured = `(() => {
  const now = performance.now();
  const waited = ({ requestStart, responseStart }) => responseStart - requestStart;
  const [visit] = performance.getEntriesByType("navigation");
  const [problems] = performance.getEntriesByName(location.origin + "/api/problems");
  const [painted] = performance.getEntriesByName("first-contentful-paint");
  return { painted: painted.startTime, course: now, page: waited(visit), problems: waited(problems) };
})()`;
