import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, extname, join, relative } from "node:path";
import { DljError, whyOf } from "../error.ts";
import { makeFolder } from "../files/private-folder.ts";
import { readRegularFile } from "../files/read-regular-file.ts";
import { withoutLinks } from "../files/without-links.ts";
import { languageOf, readProgram } from "../judge/solution.ts";
import { starter } from "../learn/starter.ts";
import { findSolution } from "../learn/workspace.ts";
import type { Problem } from "../problem/load.ts";
import { type Language, languages } from "../text/language.ts";

/** A problem's solution in the workspace. */
export interface WorkspaceFile {
  readonly file: string;
  readonly text: string;
  /** The hash of the file's bytes; null if there is no file yet, and the text is the starter. */
  readonly hash: string | null;
  /** False for a notebook: its cells are shown, and another program edits them. */
  readonly editable: boolean;
}

/** The path of a problem's solution, existing or not. @throws DljError (usage) if a link leads there */
export function solutionPath(home: string, id: string): string {
  const found = findSolution(home, id, Object.keys(languageOf));
  return withoutLinks(found ?? join(home, "solutions", `${id}.py`), [home]);
}

export function readWorkspaceFile(
  home: string,
  problem: Problem,
  language: Language,
): WorkspaceFile {
  const path = solutionPath(home, problem.id);
  const file = relative(home, path);
  if (!existsSync(path)) {
    const text = starter(problem, language, languages[language], "script");
    return { file, text, hash: null, editable: true };
  }
  const { source } = readProgram(path, file);
  const editable = extname(path) !== ".ipynb";
  return { file, text: Buffer.from(source).toString("utf8"), hash: hashOf(path), editable };
}

/**
 * Replaces a problem's solution as a whole, so that a reader, or a crash in the middle, finds the old text or the new one.
 *
 * @param base the hash of the text that was edited
 * @returns the new hash, or undefined if the file is no longer that text
 * @throws DljError (usage) if it can't be written
 */
export function saveWorkspaceFile(
  home: string,
  id: string,
  text: string,
  base: string | null,
): string | undefined {
  const path = solutionPath(home, id);
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.draft`);
  try {
    makeFolder(dirname(path));
    rmSync(draft, { force: true });
    const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0o666;
    const descriptor = openSync(draft, "wx", mode & 0o777);
    try {
      writeSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    // Checked last, just before the old text is gone.
    if (hashOf(path) !== base) return undefined;
    renameSync(draft, path);
    return hashOf(path) ?? undefined;
  } catch (error) {
    if (error instanceof DljError) throw error;
    const [file, why] = [relative(home, path), whyOf(error)];
    throw new DljError("usage", (m) => m.learn.cantWrite({ file, why }));
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The hash of a file's bytes, or null if there is none. */
export function hashOf(path: string): string | null {
  if (!existsSync(path)) return null;
  return createHash("sha256").update(readRegularFile(path)).digest("base64url");
}
