/**
 * A student's source in an encoding that Python reads. UTF-8 and files that name their encoding stay unchanged. GBK, which editors
 * on Chinese Windows write, becomes UTF-8. Undefined if the bytes are neither.
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

/** Whether a comment in the first two lines names the encoding (PEP 263). */
function namesItsCoding(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 400).toString("latin1").split(/\r?\n/).slice(0, 2);
  return start.some((line) => /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.test(line));
}
