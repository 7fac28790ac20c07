import { lstatSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder that only the user can enter, and the missing folders above it.
 *
 * Node's own recursive mkdir never returns for some paths that can't be made, such as one below /proc: so each level is made alone.
 */
export function makePrivateFolder(path: string, mode = 0o700): void {
  if (isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) makePrivateFolder(above, mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    if (!isFolder(path)) throw error;
  }
}

/** Makes a folder and the missing ones above it, with the usual rights. */
export function makeFolder(path: string): void {
  makePrivateFolder(path, 0o777);
}

/** Whether a folder belongs to the user, is not a link, and is closed to others. */
export function isPrivateFolder(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isDirectory() === true && isOwn(stat) && (stat.mode & 0o077) === 0;
}

function isOwn({ uid }: { uid: number }): boolean {
  return uid === process.getuid?.();
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(`${path}/.`).isDirectory();
  } catch {
    return false;
  }
}
