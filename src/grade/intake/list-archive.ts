import { closeSync } from "node:fs";
import {
  ArchiveBudget,
  ArchiveError,
  type ArchiveLimits,
  archiveLimits,
} from "./archive-budget.ts";
import { type ArchiveKind, archiveName } from "./archive-kinds.ts";
import type { ArchiveSource } from "./archive-member.ts";
import type { Entry, Place, Trouble } from "./entry.ts";
import { openRegular } from "./open-file.ts";
import { skippedAt } from "./skipped.ts";
import { visitArchive } from "./visit-archive.ts";

/** An archive that is listed: where it stands among the entries, and where its bytes are. */
interface Listed {
  readonly path: readonly string[];
  readonly place: Place;
  readonly kind: ArchiveKind;
}

/**
 * The entries of an archive on disk, with those of the archives within it. An archive that is refused is one entry that says why.
 *
 * @param limits `classLimits` if the archive holds a whole class: then each archive within it has limits of its own
 */
export async function listArchive(
  path: readonly string[],
  disk: string,
  kind: ArchiveKind,
  limits: ArchiveLimits = archiveLimits,
): Promise<Entry[]> {
  const place = { disk, members: [] };
  const opened = openRegular(disk);
  if ("kind" in opened) return [{ path, place, size: 0, trouble: refusedAs(opened) }];
  try {
    return await list(opened, { path, place, kind }, new ArchiveBudget(limits), limits.depth);
  } finally {
    closeSync(opened.descriptor);
  }
}

function refusedAs(trouble: Trouble): Trouble {
  if (trouble.kind === "link") return { kind: "refused", refusal: "link" };
  return trouble.kind === "special" ? { kind: "refused", refusal: "unreadable" } : trouble;
}

async function list(
  source: ArchiveSource,
  { path, place, kind }: Listed,
  budget: ArchiveBudget,
  depth: number,
): Promise<Entry[]> {
  const found = new Map<string, Entry[]>();
  const skipped = new Set<string>();
  try {
    await visitArchive(source, kind, budget, async (member, read) => {
      // One student's name must not end the class, so there it is a finding of its own.
      if (member.isOutside && holdsClass(budget)) {
        const inner = [...path, ...member.path.filter((part) => part !== "..")];
        const key = inner.join("/");
        const trouble = { kind: "refused", refusal: "outside" } as const;
        // It must not replace a file that is inside.
        found.set(key, [...(found.get(key) ?? []), { path: inner, place, size: 0, trouble }]);
        return;
      }
      if (member.isOutside) throw new ArchiveError("outside");
      const keep = skippedAt(member.path, member.kind !== "folder");
      const inner = [...path, ...member.path.slice(0, keep ?? member.path.length)];
      const at = { disk: place.disk, members: [...place.members, member.name] };
      const entry: Entry = { path: inner, place: at, size: member.size };
      const key = inner.join("/");
      if (keep !== undefined) {
        if (!skipped.has(key)) found.set(`${key}/`, [{ ...entry, skipped: true }]);
        skipped.add(key);
        return;
      }
      if (member.kind === "folder") return;
      const before = found.get(key);
      const entries = await listMember(member.kind, entry, read, budget, depth);
      const repeated: Entry[] = before
        ? [...before.filter((one) => one.repeated), { ...entry, repeated: true }]
        : [];
      found.set(key, [...repeated, ...entries]);
    });
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return [{ path, place, size: 0, trouble: { kind: "refused", refusal: error.refusal } }];
  }
  const entries = [...found.values()].flat();
  return entries.length === 0 ? [{ path, place, size: 0, empty: true }] : entries;
}

async function listMember(
  kind: "file" | "link" | "special",
  entry: Entry,
  read: (most: number) => Promise<Buffer | undefined>,
  budget: ArchiveBudget,
  depth: number,
): Promise<Entry[]> {
  if (kind !== "file") return [{ ...entry, trouble: { kind } }];
  const name = archiveName(entry.path.at(-1) ?? "");
  if (name === undefined) return [entry];
  if (name.kind === undefined) {
    return [{ ...entry, trouble: { kind: "unknownArchive", ending: name.ending } }];
  }
  const refuse = (refusal: "tooDeep" | "tooLarge"): Entry[] => [
    { ...entry, trouble: { kind: "refused", refusal } },
  ];
  if (depth <= 0) return refuse("tooDeep");
  const bytes = await read(budget.limits.member);
  if (bytes === undefined) return refuse("tooLarge");
  const own = holdsClass(budget) ? new ArchiveBudget(archiveLimits) : budget;
  const left = holdsClass(budget) ? archiveLimits.depth : depth - 1;
  return await list(bytes, { path: entry.path, place: entry.place, kind: name.kind }, own, left);
}

function holdsClass({ limits }: ArchiveBudget): boolean {
  return limits.files > archiveLimits.files;
}
