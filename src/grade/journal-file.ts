import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  writeSync,
} from "node:fs";
import { DljError, whyOf } from "../error.ts";

/** Journals of all versions begin with these bytes. */
const firstBytes = Buffer.from('{"format":"dlj-journal"');

/** Opens a journal. @throws DljError (usage) for a link, and for a pipe, which would wait for ever for its other end */
export function openJournalFile(path: string, flags: number): number {
  try {
    const descriptor = openSync(path, flags | constants.O_NOFOLLOW | constants.O_NONBLOCK, 0o600);
    if (fstatSync(descriptor).isFIFO()) {
      closeSync(descriptor);
      throw new DljError("usage", (m) => m.files.notAFile({ file: path }));
    }
    return descriptor;
  } catch (error) {
    throw error instanceof DljError ? error : unusable(path, error);
  }
}

/** Whether a file begins as journals of all versions do, if only with the bytes that a crash left of its first line. */
export function beginsAsJournal(path: string): boolean {
  const descriptor = openJournalFile(path, constants.O_RDONLY);
  try {
    const bytes = Buffer.alloc(firstBytes.length);
    const count = readSync(descriptor, bytes, 0, bytes.length, 0);
    return bytes.subarray(0, count).equals(firstBytes.subarray(0, count));
  } catch (error) {
    throw unusable(path, error);
  } finally {
    closeSync(descriptor);
  }
}

/** Whether a file holds only the beginning of a journal's first line, as after a crash. */
export function isTornJournal(path: string): boolean {
  return beginsAsJournal(path) && !readFileSync(path).includes(10);
}

/** Appends the lines of one journal to another. If both hold a result, the appended one counts. */
export function appendJournal(path: string, to: string): void {
  // The last line of either file may be torn, so separate them by a newline.
  const lines = Buffer.concat([Buffer.from("\n"), readFileSync(path), Buffer.from("\n")]);
  const descriptor = openJournalFile(to, constants.O_WRONLY | constants.O_APPEND);
  try {
    for (let done = 0; done < lines.length; ) done += writeSync(descriptor, lines, done);
  } catch (error) {
    throw notWritten(to, error);
  } finally {
    closeSync(descriptor);
  }
}

/** The error of a write that failed, usually because the disk is full. */
export function notWritten(file: string, error: unknown): DljError {
  const why = whyOf(error);
  return new DljError("judge", (m) => m.grade.journalFull({ file, why }));
}

function unusable(file: string, error: unknown): DljError {
  const why = whyOf(error);
  return new DljError("usage", (m) => m.grade.noJournal({ file, why }));
}
