import { isUtf8 } from "node:buffer";

/** Python's expression for a line that names the encoding of a source. It may be the first or the second line. */
const named = /^[ \t\f]*#.*?coding[:=][ \t]*[-\w.]+/;

/** Whether Python refuses a source because it is not UTF-8 and does not name its encoding, as files from old Windows editors. */
export function lacksEncoding(source: Uint8Array): boolean {
  // UTF-16 has an error of its own.
  if (isUtf8(source) || source.includes(0)) return false;
  const lines = Buffer.from(source)
    .toString("latin1")
    .split(/\r\n?|\n/, 2);
  return !lines.some((line) => named.test(line));
}
