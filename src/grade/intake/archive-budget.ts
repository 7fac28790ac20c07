/** Why an archive is refused: a key of the messages of `intake.archive`. */
export type Refusal =
  | "outside"
  | "tooManyFiles"
  | "tooLarge"
  | "tooDeep"
  | "bomb"
  | "unreadable"
  | "encrypted"
  | "link";

/** An archive that is refused as a whole: nothing in it is judged. */
export class ArchiveError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** How much an archive may hold, archives within it included. */
export interface ArchiveLimits {
  /** Entries outside the folders of tools. */
  readonly files: number;
  /** Entries in all. */
  readonly entries: number;
  /** Bytes of one member that is read. */
  readonly member: number;
  /** Bytes of all members that are read. */
  readonly total: number;
  /** Bytes that a tar unpacks to. */
  readonly unpacked: number;
  /** How often larger than packed it may be. */
  readonly ratio: number;
  /** Archives within archives. */
  readonly depth: number;
}

/** One student's archive. */
export const archiveLimits: ArchiveLimits = {
  files: 5000,
  entries: 200_000,
  member: 33_554_432,
  total: 67_108_864,
  unpacked: 536_870_912,
  ratio: 200,
  depth: 4,
};

/** The download of a whole class: it holds every student's archive. */
export const classLimits: ArchiveLimits = {
  files: 1_000_000,
  entries: 2_000_000,
  member: 268_435_456,
  total: Number.POSITIVE_INFINITY,
  unpacked: 17_179_869_184,
  ratio: 200,
  depth: 1,
};

/** Counts the bytes of an archive while they are read, because headers may lie. */
export class ArchiveBudget {
  readonly limits: ArchiveLimits;
  #files = 0;
  #entries = 0;
  #total = 0;
  #unpacked = 0;

  constructor(limits: ArchiveLimits) {
    this.limits = limits;
  }

  countEntry(isSkipped: boolean): void {
    this.#entries += 1;
    if (!isSkipped) this.#files += 1;
    const { files, entries } = this.limits;
    if (this.#files > files || this.#entries > entries) throw new ArchiveError("tooManyFiles");
  }

  countRead(bytes: number): void {
    this.#total += bytes;
    if (this.#total > this.limits.total) throw new ArchiveError("tooLarge");
  }

  /**
   * Counts bytes that come out of a compressed tar.
   *
   * @param own the bytes that came out of this tar, these included; another one may be around it
   * @param packed the size of this tar
   */
  countUnpacked(bytes: number, own: number, packed: number): void {
    this.#unpacked += bytes;
    if (own > this.limits.ratio * Math.max(102_400, packed)) throw new ArchiveError("bomb");
    if (this.#unpacked > this.limits.unpacked) throw new ArchiveError("tooLarge");
  }
}
