import { createReadStream, lstatSync } from "node:fs";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";
import { type Entry, getFileNameLowLevel, open, type ZipFile } from "yauzl";

/** The files of an archive by their path in it; only those that may be solutions are kept. */
export type ArchiveFiles = ReadonlyMap<string, Buffer | "link">;

/**
 * What one student's archive may hold: entries, bytes of a solution, bytes of all solutions, bytes unpacked to get at them, and
 * how often larger than packed these may be.
 */
export const archiveLimits = {
  files: 2000,
  file: 1_048_576,
  total: 33_554_432,
  unpacked: 268_435_456,
  ratio: 200,
} as const;

/** Why an archive is refused: a key of the messages of `grade.archive`. */
export type Refusal = "outside" | "tooManyFiles" | "tooLarge" | "bomb" | "unreadable" | "link";

/** An archive that is refused as a whole: nothing of it is judged. */
export class ArchiveError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/**
 * Reads a `.zip` or `.tar.gz` in memory; nothing is unpacked to disk. Devices are left out, links told and never followed, a
 * path that leads outside and an archive over the limits are refused. Sizes are counted while they are read, for headers lie.
 *
 * @throws ArchiveError
 */
export async function readArchive(
  path: string,
  wanted: (name: string) => boolean,
): Promise<ArchiveFiles> {
  // A link would be followed to another's archive, and a pipe would wait for ever.
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new ArchiveError(stat?.isSymbolicLink() ? "link" : "unreadable");
  const files = new Budget(wanted);
  try {
    await (path.toLowerCase().endsWith(".zip") ? readZip(path, files) : readTar(path, files));
  } catch (error) {
    throw error instanceof ArchiveError ? error : new ArchiveError("unreadable");
  }
  return files.kept;
}

class Budget {
  readonly kept = new Map<string, Buffer | "link">();
  readonly #wanted: (name: string) => boolean;
  #files = 0;
  #total = 0;
  #unpacked = 0;

  constructor(wanted: (name: string) => boolean) {
    this.#wanted = wanted;
  }

  /** Counts an entry, and says whether its content is wanted. */
  enter(name: string): boolean {
    this.#files += 1;
    if (this.#files > archiveLimits.files) throw new ArchiveError("tooManyFiles");
    const parts = name.split(/[/\\]/);
    if (
      name.startsWith("/") ||
      /^[A-Za-z]:/.test(name) ||
      parts.includes("..") ||
      name.includes("\0")
    ) {
      throw new ArchiveError("outside");
    }
    return this.#wanted(name);
  }

  /** Reads one solution, counting its bytes as they come out. */
  async keep(name: string, stream: AsyncIterable<unknown>): Promise<void> {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const chunk of stream) {
      const part = chunk as Buffer;
      size += part.length;
      this.#total += part.length;
      if (this.#total > archiveLimits.total || size > archiveLimits.file)
        throw new ArchiveError("tooLarge");
      parts.push(part);
    }
    this.kept.set(name, Buffer.concat(parts));
  }

  /** Counts what was unpacked of an archive that has to be read from its start. */
  unpack(bytes: number, packed: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked > archiveLimits.ratio * Math.max(102_400, packed))
      throw new ArchiveError("bomb");
    if (this.#unpacked > archiveLimits.unpacked) throw new ArchiveError("tooLarge");
  }
}

async function readZip(path: string, files: Budget): Promise<void> {
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    // Names come as bytes: they are not always in the encoding that the format prescribes.
    open(path, { lazyEntries: true, autoClose: false, decodeStrings: false }, (error, opened) =>
      error ? reject(error) : resolve(opened),
    ),
  );
  try {
    await new Promise<void>((resolve, reject) => {
      zip.on("error", reject);
      zip.on("end", resolve);
      zip.on("entry", (entry: Entry) => {
        readZipEntry(zip, entry, files).then(() => zip.readEntry(), reject);
      });
      zip.readEntry();
    });
  } finally {
    zip.close();
  }
}

async function readZipEntry(zip: ZipFile, entry: Entry, files: Budget): Promise<void> {
  const name = nameIn(entry);
  const wanted = files.enter(name);
  // The high half of the attributes is the Unix mode; a folder's name ends with a slash.
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  const isFile = (kind === 0 || kind === 0o100000) && !name.endsWith("/");
  if (wanted && kind === 0o120000) files.kept.set(name, "link");
  if (!wanted || !isFile) return;
  if (entry.uncompressedSize > archiveLimits.file) throw new ArchiveError("tooLarge");
  if (entry.uncompressedSize > archiveLimits.ratio * Math.max(1024, entry.compressedSize)) {
    throw new ArchiveError("bomb");
  }
  const stream = await new Promise<AsyncIterable<unknown>>((resolve, reject) =>
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))),
  );
  await files.keep(name, stream);
}

const utf8Flag = 0x800;

/** A name in a zip: as it says, else UTF-8 or GBK as writers on Chinese Windows leave it, else the format's own code page. */
function nameIn({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const ownEncoding = () =>
    getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  // 0x7075 holds the name in UTF-8.
  const says =
    (generalPurposeBitFlag & utf8Flag) !== 0 || extraFields.some(({ id }) => id === 0x7075);
  const name = says ? ownEncoding() : (decoded(fileNameRaw) ?? ownEncoding());
  return name.replaceAll("\\", "/");
}

function decoded(bytes: Buffer): string | undefined {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding.
    }
  }
  return undefined;
}

async function readTar(path: string, files: Budget): Promise<void> {
  const { size } = lstatSync(path);
  const entries = extract();
  const counter = new Transform({
    transform(chunk: Buffer, _, done) {
      try {
        files.unpack(chunk.length, size);
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
  });
  const reading = pipeline(createReadStream(path), createGunzip(), counter, entries);
  // Its failure is thrown below, or was caused by our own leaving.
  reading.catch(() => {});
  for await (const entry of entries) {
    const { name, type } = entry.header;
    const wanted = files.enter(name);
    if (wanted && (type === "symlink" || type === "link")) files.kept.set(name, "link");
    if (wanted && type === "file") await files.keep(name, entry);
    else entry.resume();
  }
  await reading;
}
