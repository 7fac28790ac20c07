import { deflateSync, inflateSync } from "node:zlib";

/** Data from the queue has the wrong form. */
export class Unreadable extends Error {}

/** Packs a value as compressed JSON. */
export function pack(value: unknown): Buffer {
  return deflateSync(Buffer.from(JSON.stringify(value)));
}

/**
 * Inflates packed bytes.
 *
 * @param most largest inflated size in bytes, as a guard against compression bombs
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

/** Parses packed bytes. The caller still has to check the value. @throws Unreadable */
export function unpack(packed: Uint8Array, most: number): unknown {
  const text = inflate(packed, most).toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable("not JSON");
  }
}
