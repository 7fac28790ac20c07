import { closeSync, openSync, rmSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { DljError } from "../../error.ts";

/** The lock is held for milliseconds. An older one is left from a killed process. */
const staleAfter = 5_000;
const patience = 10_000;

/**
 * Runs `work` while no other process holds the lock: a file that only one can create.
 *
 * @throws DljError (usage) if it can't get the lock in time
 */
export async function withLock<T>(file: string, work: () => T): Promise<T> {
  await take(file);
  try {
    return work();
  } finally {
    rmSync(file, { force: true });
  }
}

async function take(file: string): Promise<void> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      return closeSync(openSync(file, "wx"));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    if (isStale(file) && removeStale(file)) continue;
    if (Date.now() > until) throw new DljError("usage", (m) => m.learn.progress.locked({ file }));
    await sleep(2 + Math.random() * 10);
  }
}

/**
 * Removes a stale lock. One process at a time may: of two that found the same lock stale, the second
 * would remove the first one's new lock.
 *
 * @returns false if another process is at it
 */
function removeStale(file: string): boolean {
  const turn = `${file}.stale`;
  try {
    closeSync(openSync(turn, "wx"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    // Its process was killed between these few calls.
    if (isStale(turn)) rmSync(turn, { force: true });
    return false;
  }
  try {
    if (isStale(file)) rmSync(file, { force: true });
  } finally {
    rmSync(turn, { force: true });
  }
  return true;
}

function isStale(file: string): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > staleAfter;
}
