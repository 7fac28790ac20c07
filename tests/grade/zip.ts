import { crc32, deflateRawSync } from "node:zlib";

/** A member of a zip. What is not given is as Python's `zipfile` writes it. */
export interface ZipMember {
  /** The name, or its bytes in another encoding. */
  readonly name: string | Buffer;
  readonly content?: string | Buffer;
  /** The Unix mode; 0 is that of a writer on another system. */
  readonly mode?: number;
  /** The general purpose bits: 1 is encrypted, 0x800 a name in UTF-8. */
  readonly flags?: number;
  /** Extra fields: id and bytes of each. */
  readonly extra?: readonly (readonly [number, Buffer])[];
  /** Deflated if true, else stored. */
  readonly deflate?: boolean;
  /** The uncompressed size that the headers claim. */
  readonly claimed?: number;
}

/** A zip with these members, in this order. */
export function zip(members: readonly ZipMember[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, content = "", mode = 0o100644, flags = 0, extra = [], ...how } of members) {
    const bytes = Buffer.from(content);
    const packed = how.deflate ? deflateRawSync(bytes) : bytes;
    const [raw, fields] = [Buffer.from(name), Buffer.concat(extra.map(fieldOf))];
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(how.deflate ? 8 : 0, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(how.claimed ?? bytes.length, 18);
    shared.writeUInt16LE(raw.length, 22);
    shared.writeUInt16LE(fields.length, 24);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(mode * 0x1_0000, 6);
    rest.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), shared, raw, fields, packed]);
    // 3: written on Unix.
    entries.push(Buffer.from("PK\x01\x02\x14\x03"), shared, rest, raw, fields);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function fieldOf([id, bytes]: readonly [number, Buffer]): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(bytes.length, 2);
  return Buffer.concat([head, bytes]);
}
