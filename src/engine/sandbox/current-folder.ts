import { chmodSync, chownSync, lstatSync, mkdtempSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isLeft, ownPrefix } from "./own-name.ts";

/** Uids without an account. Each server takes its own if the judge is root. */
export const firstUser = 62_000;
export const users = 2_000;

let isSwept = false;

/**
 * Makes a server's empty current folder. A command's file is written there, so the folder is closed to all but the `owner`; without
 * one, the judge's own user. The first call removes the folders that killed runs have left.
 */
export function emptyFolder(owner: number | undefined): string {
  if (!isSwept) void sweepLeftFolders();
  isSwept = true;
  const folder = mkdtempSync(join(tmpdir(), ownPrefix()));
  if (owner !== undefined) chownSync(folder, owner, owner);
  else if (process.getuid?.() === 0) chmodSync(folder, 0o755);
  return folder;
}

/** Removes the folders of this user's runs that were killed. Leaves those of living processes and of other users alone. */
export async function sweepLeftFolders(parent: string = tmpdir()): Promise<void> {
  const left = namesIn(parent).filter(isLeft);
  for (const name of left) {
    const folder = join(parent, name);
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    if (stat?.isDirectory() && isOwn(stat.uid)) {
      await rm(folder, { recursive: true, force: true }).catch(() => {});
    }
  }
}

/** Root also owns the folders of the uids that its servers took. */
function isOwn(uid: number): boolean {
  const own = process.getuid?.();
  return uid === own || (own === 0 && uid >= firstUser && uid < firstUser + users);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
