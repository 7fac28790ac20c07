import { type Entry, fromBuffer, fromFd, getFileNameLowLevel, type ZipFile } from "yauzl";
import { type ArchiveBudget, ArchiveError } from "./archive-budget.ts";
import { type ArchiveSource, memberOf, readAtMost, type Visit } from "./archive-member.ts";

/** Visits the members of a zip. */
export async function visitZip(
  source: ArchiveSource,
  budget: ArchiveBudget,
  visit: Visit,
): Promise<void> {
  const zip = await openZip(source);
  await new Promise<void>((resolve, reject) => {
    zip.on("error", reject);
    zip.on("end", resolve);
    zip.on("entry", (entry: Entry) => {
      visitEntry(zip, entry, budget, visit).then(() => zip.readEntry(), reject);
    });
    zip.readEntry();
  });
}

function openZip(source: ArchiveSource): Promise<ZipFile> {
  // Names come as bytes, because not all writers use the encoding that the format prescribes.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false } as const;
  return new Promise((resolve, reject) => {
    const opened = (error: Error | null, zip: ZipFile) => (error ? reject(error) : resolve(zip));
    if (Buffer.isBuffer(source)) fromBuffer(source, options, opened);
    else fromFd(source.descriptor, options, opened);
  });
}

async function visitEntry(zip: ZipFile, entry: Entry, budget: ArchiveBudget, visit: Visit) {
  const name = nameOf(entry);
  const { uncompressedSize, compressedSize } = entry;
  const member = memberOf(name, kindOf(entry, name), uncompressedSize, budget);
  await visit(member, async (most) => {
    if (uncompressedSize > most) return undefined;
    if ((entry.generalPurposeBitFlag & 1) !== 0) throw new ArchiveError("encrypted");
    if (uncompressedSize > budget.limits.ratio * Math.max(1024, compressedSize))
      throw new ArchiveError("bomb");
    const stream = await new Promise<AsyncIterable<unknown>>((resolve, reject) =>
      zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))),
    );
    return await readAtMost(stream, most, budget);
  });
}

function kindOf(entry: Entry, name: string) {
  // The high half of the attributes is the Unix mode. A folder's name ends with a slash.
  const mode = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (name.endsWith("/") || mode === 0o040000) return "folder";
  if (mode === 0o120000) return "link";
  return mode === 0 || mode === 0o100000 ? "file" : "special";
}

const utf8Flag = 0x800;

/** The name of a member. Writers on Chinese Windows leave GBK unmarked, so that is tried before the format's own code page. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const ownEncoding = () =>
    getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  // 0x7075 holds the name in UTF-8.
  const isMarked =
    (generalPurposeBitFlag & utf8Flag) !== 0 || extraFields.some(({ id }) => id === 0x7075);
  const name = isMarked ? ownEncoding() : (decoded(fileNameRaw) ?? ownEncoding());
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
