/** How to undo an archive, by the ending of its name; the longest ending counts. */
export const archiveKinds = {
  ".zip": "zip",
  ".tar": "tar",
  ".tar.gz": "gzip",
  ".tgz": "gzip",
} as const;
export type ArchiveKind = (typeof archiveKinds)[keyof typeof archiveKinds];

/** Archives that dlj does not read. */
const unread = [
  ".rar",
  ".7z",
  ".tar.xz",
  ".txz",
  ".tar.zst",
  ".tar.lz",
  ".tar.z",
  ".lzh",
  ".cab",
  ".gz",
  ".bz2",
  ".xz",
];

export interface ArchiveName {
  /** The ending as it is written in the name. */
  readonly ending: string;
  /** Undefined for an archive that dlj does not read. */
  readonly kind: ArchiveKind | undefined;
}

/** The kind of archive by its name; undefined for every other name. */
export function archiveName(name: string): ArchiveName | undefined {
  const lower = name.toLowerCase();
  const known = Object.keys(archiveKinds) as (keyof typeof archiveKinds)[];
  const ending = [...known, ...unread]
    .filter((one) => lower.endsWith(one) && lower.length > one.length)
    .sort((a, b) => b.length - a.length)[0];
  if (ending === undefined) return undefined;
  return {
    ending: name.slice(-ending.length),
    kind: archiveKinds[ending as keyof typeof archiveKinds],
  };
}

/** A name without the ending of an archive. */
export function withoutArchiveEnding(name: string): string {
  const found = archiveName(name);
  return found === undefined ? name : name.slice(0, -found.ending.length);
}
