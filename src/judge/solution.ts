import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import type { Program } from "../engine/engine.ts";
import { DljError, whyOf } from "../error.ts";
import type { Problem } from "../problem/load.ts";
import type { Misconception } from "../problem/misconceptions.ts";

/** A file that a person wrote for one problem. */
export interface Solution {
  readonly problem: Problem;
  /** The file's name as the person gave it, for messages and reports. */
  readonly file: string;
  /** Undefined if there is no file: not attempted. */
  readonly program: Program | undefined;
  readonly student?: string;
  /** The misconceptions to compare failures with; by default those in the problem's folder. */
  readonly misconceptions?: readonly Misconception[];
}

/** The language of each file extension. */
export const languageOf = {
  ".py": "python",
  ".js": "javascript",
  ".mjs": "javascript",
  ".ts": "typescript",
  ".cpp": "cpp",
} as const satisfies Record<string, string>;

/** The largest solution, in bytes. */
const longest = 1_048_576;

/**
 * Reads a solution's file: a regular file of at most 1 MiB in a known language.
 *
 * @throws DljError (usage) if it is not such a file or can't be read
 */
export function readProgram(path: string, shownAs = path): Program {
  const source = readRegularFile(path, shownAs);
  const extension = extname(path).toLowerCase();
  if (!(extension in languageOf)) {
    const known = Object.keys(languageOf).join(", ");
    throw new DljError("usage", (m) => m.judge.unknownLanguage({ file: shownAs, known }));
  }
  return makeProgram(source, basename(path), languageOf[extension as keyof typeof languageOf]);
}

/** Makes a program from text, such as standard input. */
export function makeProgram(source: Buffer, name: string, language = "python"): Program {
  return { language, name, source };
}

function readRegularFile(path: string, shownAs: string): Buffer {
  let descriptor: number;
  try {
    // Open without blocking, so that a named pipe can't stop the judge.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw new DljError("usage", (m) => m.judge.unreadable({ file: shownAs, why: whyOf(error) }));
  }
  try {
    const { size, isFile, isDirectory } = describe(descriptor);
    if (isDirectory) throw new DljError("usage", (m) => m.judge.isDirectory({ file: shownAs }));
    if (!isFile) throw new DljError("usage", (m) => m.judge.notRegular({ file: shownAs }));
    if (size > longest) {
      throw new DljError("usage", (m) => m.judge.tooLong({ file: shownAs, size, most: longest }));
    }
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function describe(descriptor: number) {
  const stat = fstatSync(descriptor);
  return { size: stat.size, isFile: stat.isFile(), isDirectory: stat.isDirectory() };
}
