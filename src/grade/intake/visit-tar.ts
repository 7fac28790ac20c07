import { readSync } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";
import { type ArchiveBudget, ArchiveError } from "./archive-budget.ts";
import type { ArchiveKind } from "./archive-kinds.ts";
import { type ArchiveSource, memberOf, readAtMost, type Visit } from "./archive-member.ts";

type Compression = Exclude<ArchiveKind, "zip">;

/** Visits the members of a tar that may be compressed. */
export async function visitTar(
  source: ArchiveSource,
  compression: Compression,
  budget: ArchiveBudget,
  visit: Visit,
): Promise<void> {
  const packed = Buffer.isBuffer(source) ? source.length : source.size;
  if (packed === 0) throw new ArchiveError("unreadable");
  let unpacked = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _, done) {
      try {
        unpacked += chunk.length;
        // A plain tar is as large as its content.
        if (compression !== "tar") budget.countUnpacked(chunk.length, unpacked, packed);
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
  });
  const bytes = Buffer.isBuffer(source)
    ? Readable.from([source])
    : Readable.from(chunksOf(source.descriptor));
  const entries = extract();
  const reading =
    compression === "tar"
      ? pipeline(bytes, counter, entries)
      : pipeline(bytes, createGunzip(), counter, entries);
  // A failure is thrown below, or follows from leaving the loop early.
  reading.catch(() => {});
  for await (const entry of entries) {
    const { name, type, size = 0 } = entry.header;
    let isRead = false;
    await visit(memberOf(name, kindOf(type), size, budget), async (most) => {
      if (size > most) return undefined;
      isRead = true;
      return await readAtMost(entry, most, budget);
    });
    if (!isRead) entry.resume();
  }
  await reading;
}

/** Reads a file block by block. A stream of the file system would close the descriptor, which is the caller's. */
function* chunksOf(descriptor: number): Generator<Buffer> {
  for (let position = 0; ; ) {
    const chunk = Buffer.alloc(65_536);
    const count = readSync(descriptor, chunk, 0, chunk.length, position);
    if (count === 0) return;
    position += count;
    yield chunk.subarray(0, count);
  }
}

function kindOf(type: string | null | undefined) {
  if (type === "directory") return "folder";
  if (type === "symlink" || type === "link") return "link";
  return type === "file" || type === "contiguous-file" ? "file" : "special";
}
