import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Served } from "../tests/serve/served.ts";

const browserPath = "/usr/bin/chromium";
const rounds = 7;

/** Milliseconds from the navigation to `/` by a browser that is signed in and has nothing in its cache. */
interface FirstPage {
  /** Until Chromium painted the course. */
  readonly painted: number;
  /** Until the page's script had run, so that the page answers. */
  readonly ready: number;
  /** The server's own time. */
  readonly server: number;
}

interface FirstPages {
  /** In a tab that has shown this server's page of signing in. */
  readonly openTab: FirstPage;
  /** In an empty tab: Chromium starts a process for the address first. */
  readonly newTab: FirstPage;
}

/** The medians of some visits in Chromium; undefined if this machine has none. */
export async function firstPages(served: Served): Promise<FirstPages | undefined> {
  if (!existsSync(browserPath)) return undefined;
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
  try {
    const first = await browser.newContext();
    await (await first.newPage()).goto(served.page);
    const cookies = await first.cookies();
    const visit = async (before: string): Promise<FirstPage> => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(before);
      await context.addCookies(cookies);
      await page.goto(served.address);
      await page.locator("#app:not(.drawn) .track li").first().waitFor();
      const times: FirstPage = await page.evaluate(measured);
      await context.close();
      return times;
    };
    const visits: FirstPages[] = [];
    for (let round = 0; round < rounds; round++)
      visits.push({ openTab: await visit(served.address), newTab: await visit("about:blank") });
    return {
      openTab: medians(visits.map(({ openTab }) => openTab)),
      newTab: medians(visits.map(({ newTab }) => newTab)),
    };
  } finally {
    await browser.close();
  }
}

function medians(visits: readonly FirstPage[]): FirstPage {
  const median = (name: keyof FirstPage) =>
    visits.map((one) => one[name]).sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
  return { painted: median("painted"), ready: median("ready"), server: median("server") };
}

/** Runs in the page. */
const measured = `(() => {
  const [visit] = performance.getEntriesByType("navigation");
  const [painted] = performance.getEntriesByName("first-contentful-paint");
  return {
    painted: painted.startTime,
    ready: visit.domContentLoadedEventEnd,
    server: visit.responseStart - visit.requestStart,
  };
})()`;
