import { deflateSync, inflateSync } from "node:zlib";

/** What came out of the queue is not what it should be. */
export class Unreadable extends Error {}

/** A value as compressed JSON. */
export function pack(value: unknown): Buffer {
  return deflateSync(Buffer.from(JSON.stringify(value)));
}

/**
 * The JSON text of packed bytes.
 *
 * @param most bytes that it may have when inflated: what is compressed may be a bomb
 * @throws Unreadable
 */
export function inflate(packed: Uint8Array, most: number): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: most });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Unreadable(
      code === "ERR_BUFFER_TOO_LARGE" ? `more than ${most} bytes when inflated` : `${code}`,
    );
  }
}

/** The value of packed bytes, still to be checked. @throws Unreadable */
export function unpack(packed: Uint8Array, most: number): unknown {
  const text = inflate(packed, most).toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable("not JSON");
  }
}
