import { closeSync, readFileSync } from "node:fs";
import { ArchiveBudget, ArchiveError, archiveLimits, classLimits } from "./archive-budget.ts";
import { archiveName } from "./archive-kinds.ts";
import type { ArchiveSource } from "./archive-member.ts";
import type { Entry, Place, Trouble } from "./entry.ts";
import { openRegular } from "./open-file.ts";
import { visitArchive } from "./visit-archive.ts";

/** No solution by hand is longer, in bytes. */
export const longestSource = 1_048_576;

export type ReadEntry =
  | { readonly bytes: Buffer }
  | { readonly trouble: Trouble | { readonly kind: "tooLong" } };

/** Reads the files of one student. An archive is read once for all of them. */
export class EntryReader {
  readonly #wanted: readonly Entry[];
  readonly #archives = new Map<string, Promise<Map<string, ReadEntry>>>();

  readonly #longest: number;

  /**
   * @param wanted the entries that may be asked for
   * @param longest bytes of one entry
   */
  constructor(wanted: readonly Entry[], longest = longestSource) {
    this.#wanted = wanted;
    this.#longest = longest;
  }

  async read({ place, trouble }: Entry): Promise<ReadEntry> {
    if (trouble !== undefined) return { trouble };
    if (place.members.length === 0) return readFromDisk(place.disk, this.#longest);
    const archive = this.#archives.get(place.disk) ?? this.#readArchive(place.disk);
    this.#archives.set(place.disk, archive);
    return (
      (await archive).get(keyOf(place.members)) ?? {
        trouble: { kind: "unreadable", why: "ENOENT" },
      }
    );
  }

  async #readArchive(disk: string): Promise<Map<string, ReadEntry>> {
    const wanted = this.#wanted
      .filter(({ place, trouble }) => place.disk === disk && trouble === undefined)
      .map(({ place }) => place.members);
    return await readMembers(disk, wanted, this.#longest);
  }
}

function readFromDisk(disk: string, longest: number): ReadEntry {
  const opened = openRegular(disk);
  if ("kind" in opened) return { trouble: opened };
  try {
    if (opened.size > longest) return { trouble: { kind: "tooLong" } };
    return { bytes: readFileSync(opened.descriptor) };
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    return { trouble: { kind: "unreadable", why } };
  } finally {
    closeSync(opened.descriptor);
  }
}

async function readMembers(
  disk: string,
  wanted: readonly Place["members"][],
  longest: number,
): Promise<Map<string, ReadEntry>> {
  const found = new Map<string, ReadEntry>();
  const opened = openRegular(disk);
  const kind = archiveName(disk)?.kind;
  if ("kind" in opened || kind === undefined) return found;
  try {
    // The listing has kept to the student's limits; here only these members are read.
    const limits = { ...classLimits, total: archiveLimits.total * 2 };
    const budget = new ArchiveBudget(limits);
    await readInto({ found, longest, budget }, opened, kind, [], wanted);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    const trouble = { kind: "refused", refusal: error.refusal } as const;
    for (const members of wanted) {
      if (!found.has(keyOf(members))) found.set(keyOf(members), { trouble });
    }
  } finally {
    closeSync(opened.descriptor);
  }
  return found;
}

interface Reading {
  readonly found: Map<string, ReadEntry>;
  readonly longest: number;
  readonly budget: ArchiveBudget;
}

async function readInto(
  reading: Reading,
  source: ArchiveSource,
  kind: NonNullable<ReturnType<typeof archiveName>>["kind"] & string,
  outer: readonly string[],
  wanted: readonly Place["members"][],
): Promise<void> {
  const { found, longest, budget } = reading;
  const here = new Set(wanted.map((members) => members[outer.length]));
  await visitArchive(source, kind, budget, async ({ name, kind: memberKind }, read) => {
    if (!here.has(name) || memberKind !== "file") return;
    const members = [...outer, name];
    const inner = wanted.filter((one) => members.every((part, index) => one[index] === part));
    if (inner.some((one) => one.length === members.length)) {
      const bytes = await read(longest);
      found.set(keyOf(members), bytes ? { bytes } : { trouble: { kind: "tooLong" } });
      return;
    }
    const nested = archiveName(name)?.kind;
    const bytes = nested === undefined ? undefined : await read(archiveLimits.member);
    if (bytes && nested) await readInto(reading, bytes, nested, members, inner);
  });
}

function keyOf(members: readonly string[]): string {
  return members.join("\0");
}
