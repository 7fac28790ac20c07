/**
 * A student's source as Python reads it: UTF-8 stays as it is, and so does a file that names its coding; GBK, as editors on
 * Chinese Windows write it, becomes UTF-8. Undefined where it is neither.
 */
export function decodeSource(bytes: Buffer): Buffer | undefined {
  if (isUtf8(bytes) || namesItsCoding(bytes)) return bytes;
  try {
    return Buffer.from(new TextDecoder("gb18030", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** PEP 263: a comment in the first two lines. */
function namesItsCoding(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 400).toString("latin1").split(/\r?\n/).slice(0, 2);
  return start.some((line) => /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.test(line));
}
