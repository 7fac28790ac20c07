import { renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder } from "../files/private-folder.ts";

/** A file and its new content. */
export interface FileDraft {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes all files or none: every content is on disk under a temporary name before the first file is
 * renamed into place, so that a full disk or a crash leaves no half case.
 */
export function writeFiles(drafts: readonly FileDraft[]): void {
  const draftName = (file: string) => `${file}.${process.pid}.draft`;
  try {
    for (const { file, content } of drafts) {
      makeFolder(dirname(file));
      writeFileSync(draftName(file), content);
    }
    for (const { file } of drafts) renameSync(draftName(file), file);
  } catch (error) {
    for (const { file } of drafts) rmSync(draftName(file), { force: true });
    throw error;
  }
}
