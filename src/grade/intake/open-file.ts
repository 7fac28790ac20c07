import { closeSync, constants, fstatSync, openSync } from "node:fs";
import { whyOf } from "../../error.ts";
import type { Trouble } from "./entry.ts";

/**
 * Opens a regular file for reading, without following a link in its place and without waiting for a pipe. The caller closes the
 * descriptor.
 */
export function openRegular(
  file: string,
): { readonly descriptor: number; readonly size: number } | Trouble {
  let descriptor: number;
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    const why = whyOf(error);
    return why === "ELOOP" ? { kind: "link" } : { kind: "unreadable", why };
  }
  const stat = fstatSync(descriptor);
  if (stat.isFile()) return { descriptor, size: stat.size };
  closeSync(descriptor);
  return { kind: "special" };
}
