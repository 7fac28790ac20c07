import type { Outcome } from "../engine/engine.ts";
import { cutText } from "../value/escape-invisible.ts";
import { type LastWords, lastWordsOf } from "./last-words.ts";
import { cellsOf, isNotebook } from "./notebook.ts";
import type { Crash } from "./result.ts";

/** The number of last bytes of stderr that are searched for a traceback. */
const tail = 8192;

/** The most characters that a Result keeps of one line. */
const longestLine = 1000;

/** The error that ended a program: its message, and the solution's line it points at. */
export function crashOf(outcome: Outcome, source: string, fileName: string): Crash {
  const { ending } = outcome;
  if (ending.kind === "engine-failed") return { message: ending.reason, exit: ending.kind };
  const { message, line }: LastWords = lastWordsOf(shownOf(outcome), fileName);
  const text = line === undefined ? undefined : source.split(/\r?\n/)[line - 1]?.trim();
  return {
    message: cutText(message, longestLine),
    exit: ending.kind === "signalled" ? ending.signal : endingName(ending),
    ...placeOf(line, source, fileName),
    ...(text === undefined || text === "" ? {} : { source: cutText(text, longestLine) }),
  };
}

/** The line of an error; in a notebook its cell, and the line in the cell. */
function placeOf(line: number | undefined, source: string, fileName: string) {
  if (line === undefined) return {};
  return (isNotebook(fileName) && cellsOf(source)(line)) || { line };
}

/** The lines to search: all of a compiler's, the last ones of a program's. */
function shownOf({ ending, stderr }: Outcome): string[] {
  const part =
    ending.kind === "not-compiled" ? stderr : stderr.subarray(Math.max(0, stderr.length - tail));
  const text = Buffer.from(part).toString("utf8");
  return text.split("\n").filter((line) => line.trim() !== "");
}

function endingName(ending: Outcome["ending"]): string {
  return ending.kind === "exited" ? `exit status ${ending.code}` : ending.kind;
}
