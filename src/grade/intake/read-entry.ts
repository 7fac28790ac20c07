import { closeSync, readFileSync } from "node:fs";
import { whyOf } from "../../error.ts";
import { isNotebook, longestNotebook } from "../../judge/notebook.ts";
import { longestSource } from "../../judge/solution.ts";
import { ArchiveBudget, ArchiveError, archiveLimits, classLimits } from "./archive-budget.ts";
import { archiveName } from "./archive-kinds.ts";
import type { ArchiveSource } from "./archive-member.ts";
import type { Entry, Place, Trouble } from "./entry.ts";
import { openRegular } from "./open-file.ts";
import { sourceName } from "./source-names.ts";
import { visitArchive } from "./visit-archive.ts";

/** The largest file of a solution, in bytes. */
function longestOf({ path }: Pick<Entry, "path">): number {
  const { extension = "" } = sourceName(path.at(-1) ?? "");
  return isNotebook(extension) ? longestNotebook : longestSource;
}

export type ReadEntry =
  | { readonly bytes: Buffer }
  | { readonly trouble: Trouble | { readonly kind: "tooLong" } };

/** Reads the files of one student. An archive is read once for all of them. */
export class EntryReader {
  readonly #wanted: readonly Entry[];
  readonly #archives = new Map<string, Promise<Map<string, ReadEntry>>>();

  readonly #longest: (entry: Entry) => number;

  /**
   * @param wanted the entries that may be asked for
   * @param longest bytes of an entry
   */
  constructor(wanted: readonly Entry[], longest: (entry: Entry) => number = longestOf) {
    this.#wanted = wanted;
    this.#longest = longest;
  }

  async read(entry: Entry): Promise<ReadEntry> {
    const { place, trouble } = entry;
    if (trouble !== undefined) return { trouble };
    if (place.members.length === 0) return readFromDisk(place.disk, this.#longest(entry));
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
      .map((entry) => ({ members: entry.place.members, longest: this.#longest(entry) }));
    return await readMembers(disk, wanted);
  }
}

function readFromDisk(disk: string, longest: number): ReadEntry {
  const opened = openRegular(disk);
  if ("kind" in opened) return { trouble: opened };
  try {
    if (opened.size > longest) return { trouble: { kind: "tooLong" } };
    return { bytes: readFileSync(opened.descriptor) };
  } catch (error) {
    const why = whyOf(error);
    return { trouble: { kind: "unreadable", why } };
  } finally {
    closeSync(opened.descriptor);
  }
}

/** A member of an archive, by the names that lead to it, and the most bytes that are read of it. */
interface Wanted {
  readonly members: Place["members"];
  readonly longest: number;
}

async function readMembers(
  disk: string,
  wanted: readonly Wanted[],
): Promise<Map<string, ReadEntry>> {
  const found = new Map<string, ReadEntry>();
  const opened = openRegular(disk);
  const kind = archiveName(disk)?.kind;
  if ("kind" in opened || kind === undefined) return found;
  try {
    // The listing has kept to the student's limits, and here only these members are read. A class holds the student's archive.
    const limits = { ...classLimits, total: classLimits.member + archiveLimits.total * 2 };
    const budget = new ArchiveBudget(limits);
    await readInto({ found, budget }, opened, kind, [], wanted);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    const trouble = { kind: "refused", refusal: error.refusal } as const;
    for (const { members } of wanted) {
      if (!found.has(keyOf(members))) found.set(keyOf(members), { trouble });
    }
  } finally {
    closeSync(opened.descriptor);
  }
  return found;
}

interface Reading {
  readonly found: Map<string, ReadEntry>;
  readonly budget: ArchiveBudget;
}

async function readInto(
  reading: Reading,
  source: ArchiveSource,
  kind: NonNullable<ReturnType<typeof archiveName>>["kind"] & string,
  outer: readonly string[],
  wanted: readonly Wanted[],
): Promise<void> {
  const { found, budget } = reading;
  const here = new Set(wanted.map(({ members }) => members[outer.length]));
  await visitArchive(source, kind, budget, async ({ name, kind: memberKind }, read) => {
    if (!here.has(name) || memberKind !== "file") return;
    const members = [...outer, name];
    const inner = wanted.filter((one) => members.every((part, i) => one.members[i] === part));
    const own = inner.find((one) => one.members.length === members.length);
    if (own) {
      const bytes = await read(own.longest);
      found.set(keyOf(members), bytes ? { bytes } : { trouble: { kind: "tooLong" } });
      return;
    }
    const nested = archiveName(name)?.kind;
    const bytes = nested === undefined ? undefined : await read(budget.limits.member);
    if (bytes && nested) await readInto(reading, bytes, nested, members, inner);
  });
}

function keyOf(members: readonly string[]): string {
  return members.join("\0");
}
