import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import type { Program } from "../engine/engine.ts";
import { DljError, whyOf } from "../error.ts";
import type { Problem } from "../problem/load.ts";
import type { Misconception } from "../problem/misconceptions.ts";
import type { Messages } from "../text/en.ts";
import { visible } from "../value/escape-invisible.ts";
import {
  isFault,
  isNotebook,
  longestNotebook,
  type NotebookFault,
  sourceOfNotebook,
} from "./notebook.ts";

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
  ".ipynb": "python",
  ".js": "javascript",
  ".mjs": "javascript",
  ".ts": "typescript",
  ".cpp": "cpp",
} as const satisfies Record<string, string>;

/** The largest solution, in bytes. */
export const longestSource = 1_048_576;

/**
 * Reads a solution's file: a regular file of at most 1 MiB in a known language, or a notebook with as much code.
 *
 * @throws DljError (usage) if it is not such a file or can't be read
 */
export function readProgram(path: string, shownAs = path): Program {
  const isCells = isNotebook(path);
  const bytes = readRegularFile(path, shownAs, isCells ? longestNotebook : longestSource);
  const source = isCells ? sourceOfNotebook(bytes) : bytes;
  if (isFault(source))
    throw new DljError("usage", (m) => `${shownAs}: ${notebookFault(source, m)}.`);
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

/** The fault of a notebook, after its name and a colon. */
export function notebookFault(fault: NotebookFault, { judge }: Messages): string {
  switch (fault.kind) {
    case "otherFormat":
      return judge.notebook.otherFormat(fault);
    case "otherLanguage":
      return judge.notebook.otherLanguage({ language: visible(fault.language.slice(0, 40)) });
    case "tooMuchCode":
      return judge.notebook.tooMuchCode(fault);
    default:
      return judge.notebook[fault.kind];
  }
}

function readRegularFile(path: string, shownAs: string, longest: number): Buffer {
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
      if (longest === longestNotebook)
        throw new DljError(
          "usage",
          (m) => `${shownAs}: ${m.judge.notebook.tooLong({ most: longest })}.`,
        );
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
