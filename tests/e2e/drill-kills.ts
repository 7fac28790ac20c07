import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { readDrill } from "../../src/learn/drill/drill.ts";
import { packageRoot } from "../../src/package-root.ts";

/** Ends `dlj drill` with SIGKILL at random moments of answering, and checks what is kept after each. */
export async function killAtRandom(times: number, seed: number): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "dlj-drill-kills-"));
  mkdirSync(join(home, "solutions"));
  const random = mulberry(seed);
  try {
    let before = 0;
    let answered = 0;
    for (let i = 0; i < times; i++) {
      const { shown, sent } = await oneKilled(home, random);
      const file = join(home, ".dlj", "drill.json");
      const { content, why } = readDrill(home);
      expect(why).toBeUndefined();
      const added = content.reviews.length - before;
      // The next question is shown only after the answer is kept.
      expect(added).toBeGreaterThanOrEqual(shown - 1);
      expect(added).toBeLessThanOrEqual(sent);
      // An easy question comes back after days, so each may be there once.
      expect(new Set(content.reviews.map(({ card }) => card)).size).toBe(content.reviews.length);
      before = content.reviews.length;
      answered += added;
      if (before > 0) expect(existsSync(file)).toBe(true);
    }
    expect(answered).toBeGreaterThan(0);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Answers as fast as questions come, until a random moment after the first. */
async function oneKilled(home: string, random: () => number) {
  const program = spawn(
    process.execPath,
    [join(packageRoot, "bin", "dlj.js"), "drill", "--new", "9999"],
    { cwd: home, stdio: ["pipe", "pipe", "ignore"], env: { ...process.env, LANG: "C.UTF-8" } },
  );
  const closed = new Promise((done) => program.once("close", done));
  let shown = 0;
  let sent = 0;
  program.stdin.on("error", () => {});
  const begun = new Promise<void>((done) => {
    program.stdout.on("data", (text: Buffer) => {
      const questions = text.toString("utf8").match(/^─+$/gm)?.length ?? 0;
      shown += questions;
      for (let i = 0; i < questions; i++) {
        program.stdin.write(" 4");
        sent++;
      }
      if (shown > 1) done();
    });
  });
  await begun;
  await sleep(random() * 60);
  program.kill("SIGKILL");
  await closed;
  return { shown, sent };
}

/** A small generator of random numbers, the same for a seed everywhere. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
