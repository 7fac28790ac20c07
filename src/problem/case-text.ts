import { readRegularFile } from "../files/read-regular-file.ts";

/** Files that an operating system leaves in any folder. */
export function isSystemFile(name: string): boolean {
  return name.startsWith(".") || /^(thumbs\.db|desktop\.ini|__macosx)$/i.test(name);
}

/**
 * Reads a case's file as UTF-8 without a byte order mark and with LF line ends, because editors and shells on Windows write marks,
 * CRLF and UTF-16.
 */
export function readCaseText(file: string): Buffer {
  const bytes = withoutMark(readRegularFile(file));
  if (!bytes.includes("\r\n")) return bytes;
  // latin1 keeps every byte of any encoding.
  return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}

/** The bytes of a text as UTF-8 without a byte order mark. */
export function withoutMark(bytes: Buffer): Buffer {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return bytes.subarray(3);
  if (a === 0xff && b === 0xfe) return Buffer.from(bytes.subarray(2).toString("utf16le"));
  if (a === 0xfe && b === 0xff && bytes.length % 2 === 0) {
    return Buffer.from(Buffer.from(bytes.subarray(2)).swap16().toString("utf16le"));
  }
  return bytes;
}
