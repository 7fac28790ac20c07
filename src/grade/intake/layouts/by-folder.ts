import { basename, extname } from "node:path";
import { withoutArchiveEnding } from "../archive-kinds.ts";
import type { Entry } from "../entry.ts";
import { leadsToFolder } from "../list-folder.ts";
import { isHandedIn, isSource } from "../source-names.ts";
import {
  asName,
  type EntryClaim,
  mostTops,
  type PlatformLayout,
  type Root,
  type Top,
} from "./layout.ts";

/** A folder or an archive for each student. A single file that may be somebody's work gets a row too. */
export const student: PlatformLayout = {
  fits: ({ tops }) => tops.some(isStudents),
  claims: (root) =>
    root.tops.flatMap((top) => {
      const claims = isStudents(top) || isStray(top, root);
      if (!claims) return [];
      return claimsOf(top.entries, top.name, nameOf(top), 1);
    }),
};

/** nbgrader: `submitted/<student>/<assignment>/...`. */
export const nbgrader: PlatformLayout = {
  fits: ({ name, tops }) => name === "submitted" && tops.some(isStudents),
  claims: (root) => student.claims(root),
};

/** A folder for each problem, and in it a file, a folder or an archive for each student. */
export const problem: PlatformLayout = {
  fits: (root) =>
    mostTops(root, ({ name, kind }) => kind === "folder" && root.names.exact(name) !== undefined),
  claims: ({ entries }) =>
    entries.flatMap((entry): EntryClaim[] => {
      const [folder = "", name, ...below] = entry.path;
      if (name === undefined || (entry.skipped && below.length === 0)) return [];
      const bare = below.length > 0 || entry.empty ? withoutArchiveEnding(name) : stem(name);
      const inner = below.length === 0 ? [name] : below;
      return [{ entry, key: bare, student: asName(bare), inner, problem: folder }];
    }),
};

/** The folder is one student's. */
export const repository: PlatformLayout = {
  fits: (root) =>
    !holdsClass(root) &&
    root.tops.some(({ name, kind }) =>
      kind === "folder" ? name === "solutions" : isSolution(name, root),
    ),
  claims: ({ name, entries }) => {
    const whose = asName(withoutArchiveEnding(name));
    return entries.map((entry) => ({ entry, key: "", student: whose, inner: entry.path }));
  },
};

function claimsOf(
  entries: readonly Entry[],
  key: string,
  whose: string,
  depth: number,
): EntryClaim[] {
  return entries.map((entry) => {
    const inner = entry.path.slice(depth);
    return { entry, key, student: whose, inner: inner.length === 0 ? entry.path : inner };
  });
}

function isStudents({ kind, entries }: Top): boolean {
  const [first] = entries;
  if (first === undefined || (first.skipped && first.path.length === 1)) return false;
  return kind !== "file" || leadsToFolder(first);
}

/** A file beside the students' folders that may be somebody's work, unless it is named after a problem. */
function isStray({ name, entries }: Top, { names }: Root): boolean {
  const isPerson = isHandedIn(name) && names.exact(stem(name)) === undefined;
  return isPerson && entries[0]?.skipped === undefined;
}

function nameOf({ name, kind }: Top): string {
  if (kind === "archive") return asName(withoutArchiveEnding(name));
  return asName(kind === "folder" ? name : stem(name));
}

function stem(name: string): string {
  const bare = withoutArchiveEnding(name);
  return bare === name ? basename(name, extname(name)) : bare;
}

function isSolution(name: string, { names }: Root): boolean {
  return isSource(name) && names.exact(stem(name)) !== undefined;
}

/** Whether two folders hold a file of the same problem: then they are two students'. */
function holdsClass(root: Root): boolean {
  const seen = new Set<string>();
  for (const { kind, entries } of root.tops) {
    if (kind === "file") continue;
    const own = new Set<string>();
    for (const { path } of entries) {
      const name = path.at(-1) ?? "";
      const problem = isSource(name) ? root.names.exact(stem(name))?.problem : undefined;
      if (problem !== undefined) own.add(problem);
    }
    for (const problem of own) {
      if (seen.has(problem)) return true;
      seen.add(problem);
    }
  }
  return false;
}
