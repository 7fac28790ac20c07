import type { Refusal } from "./archive-budget.ts";

/** The source of a file's bytes: a file on disk, or a member of an archive on disk, archives within archives included. */
export interface Place {
  /** The path on disk. */
  readonly disk: string;
  /** The names to open one after the other: each but the last is an archive within the one before. Empty for a file on disk. */
  readonly members: readonly string[];
}

/** Why an entry has no bytes to judge. */
export type Trouble =
  | { readonly kind: "link" | "special" }
  /** The first file beyond the number that is read of a folder; the ones after it are no entries. */
  | { readonly kind: "tooMany"; readonly most: number }
  | { readonly kind: "unreadable"; readonly why: string }
  /** An archive that was not read. */
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** An archive of a kind that dlj does not read. */
  | { readonly kind: "unknownArchive"; readonly ending: string };

/** One file of the submissions, on disk or in an archive; also a folder, if nothing in it was looked at. */
export interface Entry {
  /** Names from the folder of submissions on. An archive is named like a folder. */
  readonly path: readonly string[];
  readonly place: Place;
  readonly size: number;
  readonly trouble?: Trouble;
  /** Hidden files, and folders of tools such as `.git` or `node_modules`: nobody wrote these for the exercise. */
  readonly skipped?: true;
  /** A folder without any file. */
  readonly empty?: true;
  /** Another entry of the same archive has the same path; the last one counts. */
  readonly repeated?: true;
}
