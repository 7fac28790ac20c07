import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { Served } from "./served.ts";

const kills = Number(process.env.DLJ_KILLS ?? 8);
const source = readFileSync(join(packageRoot, "solutions/relu.py"), "utf8");

/** The last confirmed text and the last one sent, and the numbers of confirmed runs and reviews. */
interface Told {
  saved: string;
  asked: string;
  runs: number;
  reviews: number;
}

it(`killed ${kills} times while it saves, runs and grades, it loses nothing that it confirmed`, async () => {
  const home = mkdtempSync(join(tmpdir(), "dlj-killed-"));
  mkdirSync(join(home, "solutions"));
  writeFileSync(join(home, "solutions", "relu.py"), source);
  const told: Told = { saved: source, asked: source, runs: 0, reviews: 0 };
  for (let kill = 0; kill < kills; kill++) {
    const served = await Served.start(home, ["-j", "1", "--port", "0"]);
    const work = Promise.all([save(served, told), run(served, told), grade(served, told)]);
    // Every second time it has judged before.
    const { runs: before } = told;
    if (kill % 2 === 1)
      await expect.poll(() => told.runs, { timeout: 20_000 }).toBeGreaterThan(before);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 1000));
    await served.stop("SIGKILL");
    await work;
    const onDisk = readFileSync(join(home, "solutions", "relu.py"), "utf8");
    expect([told.saved, told.asked]).toContain(onDisk);
    told.saved = onDisk;
    const read = (name: string) => {
      const file = join(home, ".dlj", name);
      return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
    };
    // The last one may have been kept without an answer.
    const runs: number = read("progress.json").problems?.relu?.runs ?? 0;
    expect([told.runs, told.runs + 1]).toContain(runs);
    told.runs = runs;
    const reviews: number = read("drill.json").reviews?.length ?? 0;
    expect([told.reviews, told.reviews + 1]).toContain(reviews);
    told.reviews = reviews;
  }
  expect(told.runs).toBeGreaterThan(0);
  expect(told.reviews).toBeGreaterThan(0);
  const last = await Served.start(home, ["-j", "1", "--port", "0"]);
  expect(JSON.parse((await last.ask("/api/workspace/relu")).text).text).toBe(told.saved);
  await last.stop();
  expect(readdirSync(join(home, "solutions"))).toEqual(["relu.py"]);
  rmSync(home, { recursive: true, force: true });
}, 300_000);

it("hangs up on a client that sends its request a byte at a time", async () => {
  const home = mkdtempSync(join(tmpdir(), "dlj-slow-"));
  mkdirSync(join(home, "solutions"));
  const served = await Served.start(home, ["-j", "1", "--port", "0"]);
  const slow = connect(served.port, "127.0.0.1").on("error", () => {});
  slow.write("GET /api/health HTTP/1.1\r\nX-Slow: ");
  const sending = setInterval(() => slow.write("x"), 500);
  let text = "";
  for await (const piece of slow) text += piece;
  clearInterval(sending);
  expect(text).toMatch(/^HTTP\/1\.1 408 /);
  await served.stop();
  rmSync(home, { recursive: true, force: true });
}, 60_000);

/** Saves one text after the other until the server is gone. */
async function save(served: Served, told: Told): Promise<void> {
  await untilGone(async () => {
    const { text, hash } = JSON.parse((await served.ask("/api/workspace/relu")).text);
    told.asked = `${source}# ${Math.random()} ${"x".repeat(Math.random() * 50_000)}\n`;
    const body = { text: told.asked, base: hash };
    const { status } = await served.ask("/api/workspace/relu", body, { method: "PUT" });
    expect(status, text).toBe(200);
    told.saved = told.asked;
  });
}

async function run(served: Served, told: Told): Promise<void> {
  await untilGone(async () => {
    const { text } = await served.ask("/api/workspace/relu/run", {});
    expect(text).toMatch(/^event: result$/m);
    told.runs += 1;
  });
}

async function grade(served: Served, told: Told): Promise<void> {
  await untilGone(async () => {
    const { card } = JSON.parse((await served.ask("/api/cards")).text);
    // After ten new questions, each is asked again before it is due.
    const body = { card: card?.id ?? "relu/1", grade: "again", seen: card?.seen ?? 0 };
    const { status, text } = await served.ask("/api/cards", body);
    expect(status, text).toBe(200);
    told.reviews += 1;
  });
}

/** Acts until the server hangs up. Any other failure is one of the test. */
async function untilGone(act: () => Promise<void>): Promise<void> {
  try {
    for (;;) await act();
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["ECONNREFUSED", "ECONNRESET", "EPIPE"].includes(code)) throw error;
  }
}
