import type { ArchiveBudget } from "./archive-budget.ts";
import { skippedAt } from "./skipped.ts";

/** An archive on disk as an open descriptor with its size, or one that was read from another archive. */
export type ArchiveSource = { readonly descriptor: number; readonly size: number } | Buffer;

export interface Member {
  /** The name as the archive has it, with `/` between folders. */
  readonly name: string;
  readonly path: readonly string[];
  readonly kind: "file" | "folder" | "link" | "special";
  readonly size: number;
  /** Whether its path leads out of the archive. */
  readonly isOutside: boolean;
}

/**
 * Looks at one member. `read` gives its bytes; undefined if there are more than `most`. It can be called only until this returns.
 */
export type Visit = (
  member: Member,
  read: (most: number) => Promise<Buffer | undefined>,
) => Promise<void>;

/** Counts a member and reads its name. */
export function memberOf(
  name: string,
  kind: Member["kind"],
  size: number,
  budget: ArchiveBudget,
): Member {
  const path = name.split("/").filter((part) => part !== "" && part !== ".");
  const isOutside =
    /^[/\\]/.test(name) ||
    /^[A-Za-z]:/.test(name) ||
    path.some((part) => part.split("\\").includes("..")) ||
    name.includes("\0");
  budget.countEntry(skippedAt(path, kind !== "folder") !== undefined);
  return { name, path, kind, size, isOutside };
}

/** Reads a stream to its end, or until it is longer than `most`. */
export async function readAtMost(
  stream: AsyncIterable<unknown>,
  most: number,
  budget: ArchiveBudget,
): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const part = chunk as Buffer;
    size += part.length;
    if (size > most) return undefined;
    budget.countRead(part.length);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
