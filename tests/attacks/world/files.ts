import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../src/package-root.ts";

/** Every place in the box that a program can write to. */
export const writable = ["/tmp", "/dev/shm", "/dev/mqueue", "/var/tmp", "/run"];
const most = 20_000;

/** A checkout below one of them is mounted read-only, and has thousands of files: skip it. */
const readOnly = packageRoot;

/** Every file that the sandbox lets a program write, by path: its kind, mode, owner, time of change and content. */
export function files(ignored: readonly string[] = []): Map<string, string> {
  const found = new Map<string, string>();
  for (const root of writable) visit(root, found, ignored);
  return found;
}

function visit(path: string, found: Map<string, string>, ignored: readonly string[]): void {
  if (found.size > most || path.length > 3000 || path === readOnly || ignored.includes(path))
    return;
  try {
    const facts = lstatSync(path);
    // A folder's time changes with its entries, which are listed anyway.
    const time = facts.isDirectory() ? "" : facts.mtimeMs;
    const kind = `${facts.mode.toString(8)} ${facts.uid} ${facts.nlink > 1 && facts.isFile() ? "linked" : ""} ${time}`;
    if (facts.isSymbolicLink()) found.set(path, `${kind} -> ${readlinkSync(path)}`);
    else if (facts.isFile() && facts.size < 65_536) {
      found.set(path, `${kind} ${facts.size} ${readFileSync(path, "base64")}`);
    } else found.set(path, `${kind} ${facts.isFile() ? facts.size : ""}`);
    if (!facts.isDirectory()) return;
    for (const entry of readdirSync(path)) visit(join(path, entry), found, ignored);
  } catch (error) {
    found.set(path, String((error as NodeJS.ErrnoException).code));
  }
}
