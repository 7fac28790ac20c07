import { type Dirent, lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { whyOf } from "../../error.ts";
import { byCodeUnit } from "../../problem/load.ts";
import { archiveName } from "./archive-kinds.ts";
import type { Entry, Trouble } from "./entry.ts";
import { listArchive } from "./list-archive.ts";
import { skippedAt } from "./skipped.ts";

/** Deeper folders are not looked into. */
const deepest = 32;
/** Most entries that are read of one folder directly below the root: as many as an archive may hold. */
const mostFiles = 5000;

/** The entries of a folder at any depth, those of archives included, in order of their names. Links are never followed. */
export async function listFolder(root: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  // The root itself must be readable: an error here is the caller's.
  for (const dirent of sorted(readdirSync(root, { withFileTypes: true }))) {
    const count = { left: mostFiles };
    entries.push(...(await listEntry([dirent.name], join(root, dirent.name), dirent, count)));
  }
  return entries;
}

interface Count {
  left: number;
}

async function listEntry(
  path: readonly string[],
  disk: string,
  dirent: Dirent,
  count: Count,
): Promise<Entry[]> {
  const entry: Entry = { path, place: { disk, members: [] }, size: 0 };
  const trouble = (one: Trouble): Entry[] => [{ ...entry, trouble: one }];
  if (skippedAt(path, !dirent.isDirectory()) !== undefined) return [{ ...entry, skipped: true }];
  count.left -= 1;
  if (count.left === -1) return trouble({ kind: "tooMany", most: mostFiles });
  if (count.left < 0) return [];
  if (dirent.isDirectory()) {
    if (path.length > deepest) return trouble({ kind: "refused", refusal: "tooDeep" });
    return await listBelow(entry, count);
  }
  const archive = archiveName(dirent.name);
  if (archive?.kind !== undefined) return await listArchive(path, disk, archive.kind);
  if (dirent.isSymbolicLink()) return trouble({ kind: "link" });
  if (!dirent.isFile()) return trouble({ kind: "special" });
  if (archive !== undefined) return trouble({ kind: "unknownArchive", ending: archive.ending });
  return [{ ...entry, size: lstatSync(disk, { throwIfNoEntry: false })?.size ?? 0 }];
}

async function listBelow(entry: Entry, count: Count): Promise<Entry[]> {
  let below: Dirent[];
  try {
    below = sorted(readdirSync(entry.place.disk, { withFileTypes: true }));
  } catch (error) {
    const why = whyOf(error);
    return [{ ...entry, trouble: { kind: "unreadable", why } }];
  }
  const entries: Entry[] = [];
  for (const one of below) {
    const [path, disk] = [[...entry.path, one.name], join(entry.place.disk, one.name)];
    entries.push(...(await listEntry(path, disk, one, count)));
  }
  return entries.length === 0 ? [{ ...entry, empty: true }] : entries;
}

function sorted(dirents: Dirent[]): Dirent[] {
  return dirents.sort((a, b) => byCodeUnit(a.name, b.name));
}

/** Whether a link leads to a folder. Nothing in that folder is looked at. */
export function leadsToFolder({ place, trouble }: Entry): boolean {
  if (trouble?.kind !== "link") return false;
  try {
    return statSync(place.disk).isDirectory();
  } catch {
    return false;
  }
}
