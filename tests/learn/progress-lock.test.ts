import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { withLock } from "../../src/learn/progress/lock.ts";

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dlj-lock-"));
  lock = join(folder, "lock");
});

afterEach(() => rmSync(folder, { recursive: true }));

function leave(file: string): void {
  writeFileSync(file, "");
  utimesSync(file, new Date(0), new Date(0));
}

it("is held while the work is done, and free afterwards", async () => {
  await withLock(lock, () => expect(existsSync(lock)).toBe(true));
  await expect(
    withLock(lock, () => {
      throw new Error("broken");
    }),
  ).rejects.toThrow("broken");
  expect(existsSync(lock)).toBe(false);
});

it("takes over a stale lock, and that of one killed while taking it over", async () => {
  leave(lock);
  expect(await withLock(lock, () => 1)).toBe(1);
  leave(lock);
  leave(`${lock}.stale`);
  expect(await withLock(lock, () => 2)).toBe(2);
  expect(existsSync(`${lock}.stale`)).toBe(false);
});

it("leaves a stale lock alone while another process takes it over", async () => {
  leave(lock);
  writeFileSync(`${lock}.stale`, "");
  let done = false;
  const waiting = withLock(lock, () => {
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(done).toBe(false);
  expect(existsSync(lock)).toBe(true);
  rmSync(`${lock}.stale`);
  await waiting;
  expect(done).toBe(true);
});
