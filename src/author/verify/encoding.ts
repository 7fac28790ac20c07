import { existsSync } from "node:fs";
import { join } from "node:path";
import { readRegularFile } from "../../files/read-regular-file.ts";
import { fileNames, referenceFile } from "../../problem/layout.ts";
import type { Finding, Report } from "../finding.ts";
import { caseFile, type DraftCase } from "../folder.ts";

/** Checks that every text is UTF-8 without a byte order mark, which editors on Windows write. dlj reads marks; other tools may not. */
export function checkEncoding(
  folder: string,
  id: string,
  cases: readonly DraftCase[],
  report: Report,
): Finding[] {
  const { spec, statement, generator } = fileNames;
  const own = [spec, statement.en, statement.zh, generator].map((name) => join(folder, name));
  const ofCases = cases.flatMap(({ key }) => [
    caseFile(folder, key, "in"),
    caseFile(folder, key, "out"),
  ]);
  return [...own, referenceFile({ folder, id }), ...ofCases].flatMap((file) => {
    const bytes = existsSync(file) ? bytesOf(file) : undefined;
    if (bytes === undefined) return [];
    const text = bytes.toString("latin1");
    if (/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(text)) return [report(file, "byteOrderMark", {})];
    const line = firstBadLine(bytes);
    return line === undefined ? [] : [report(file, "notUtf8", { line })];
  });
}

/** Undefined for a folder or a pipe of the name, which another check reports. */
function bytesOf(file: string): Buffer | undefined {
  try {
    return readRegularFile(file);
  } catch {
    return undefined;
  }
}

/** The first line that is not UTF-8, from 1. */
function firstBadLine(bytes: Buffer): number | undefined {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const isGood = (part: Buffer) => {
    try {
      decoder.decode(part);
      return true;
    } catch {
      return false;
    }
  };
  if (isGood(bytes)) return undefined;
  const lines = bytes.toString("latin1").split("\n");
  const at = lines.findIndex((line) => !isGood(Buffer.from(line, "latin1")));
  return at < 0 ? 1 : at + 1;
}
