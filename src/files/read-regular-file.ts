import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";

/**
 * Reads a file that others may have made. Opens it without waiting: reading a named pipe or a device might never end.
 *
 * @throws Error with a `code`, also if it is no regular file
 */
export function readRegularFile(path: string): Buffer {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(descriptor);
    if (stat.isDirectory()) throw failure("EISDIR");
    if (!stat.isFile()) throw failure("not a regular file");
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
