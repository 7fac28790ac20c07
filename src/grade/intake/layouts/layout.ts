import type { Entry } from "../entry.ts";
import type { NameIndex } from "../match-name.ts";

/** One student's claim to an entry. */
export interface EntryClaim {
  readonly entry: Entry;
  /** The same for all entries of one submission; another submission has another. */
  readonly key: string;
  /** The name that the platform gives. */
  readonly student: string;
  readonly id?: string;
  readonly email?: string;
  /** The entry's path within the submission. */
  readonly inner: readonly string[];
  /** The platform's mark of the attempt: a higher one is later. */
  readonly attempt?: number;
  /** The name of the problem's folder that holds the file, if the platform sorts by problem. */
  readonly problem?: string;
  /** The platform wrote this file, not the student. */
  readonly record?: true;
}

/** The facts about a folder of submissions that layouts decide by. */
export interface Root {
  /** The folder's own name. */
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly tops: readonly Top[];
  readonly names: NameIndex;
}

/** A name directly below the root. */
export interface Top {
  readonly name: string;
  readonly kind: "file" | "folder" | "archive";
  readonly entries: readonly Entry[];
}

/** The way in which a platform or a person arranges the submissions of a class. */
export interface PlatformLayout {
  /** Whether the folder looks as this platform leaves it. */
  readonly fits: (root: Root) => boolean;
  /** The students' claims; an entry that nobody claims belongs to the class. */
  readonly claims: (root: Root) => Promise<EntryClaim[]> | EntryClaim[];
}

/** The tops that a person made: no hidden names. */
export function visibleTops({ tops }: Root): Top[] {
  return tops.filter(({ entries }) => !(entries[0]?.skipped && entries[0].path.length === 1));
}

/** Whether at least half of the visible tops satisfy a test, and one at all. */
export function mostTops(root: Root, test: (top: Top) => boolean): boolean {
  const all = visibleTops(root);
  const count = all.filter(test).length;
  return count > 0 && count * 2 >= all.length;
}

/** Names that were typed on different systems are the same name: macOS writes accents apart. */
export function asName(name: string): string {
  return name.normalize("NFC").trim();
}
