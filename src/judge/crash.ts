import type { Outcome } from "../engine/engine.ts";
import { type LastWords, lastWordsOf } from "./last-words.ts";
import type { Crash } from "./result.ts";

/** How far back in stderr the last traceback is looked for. */
const tail = 8192;

/** The last words of a program that ended with an error: its message, and the solution's line it points at. */
export function crashOf(outcome: Outcome, source: string, fileName: string): Crash {
  const { ending } = outcome;
  if (ending.kind === "engine-failed") return { message: ending.reason, exit: ending.kind };
  const { message, line }: LastWords = lastWordsOf(shownOf(outcome), fileName);
  const text = line === undefined ? undefined : source.split(/\r?\n/)[line - 1]?.trim();
  return {
    message,
    exit: ending.kind === "signalled" ? ending.signal : endingName(ending),
    ...(line === undefined ? {} : { line }),
    ...(text === undefined || text === "" ? {} : { source: text }),
  };
}

/** A compiler says first what matters, a program last. */
function shownOf({ ending, stderr }: Outcome): string[] {
  const part =
    ending.kind === "not-compiled" ? stderr : stderr.subarray(Math.max(0, stderr.length - tail));
  const text = Buffer.from(part).toString("utf8");
  return text.split("\n").filter((line) => line.trim() !== "");
}

function endingName(ending: Outcome["ending"]): string {
  return ending.kind === "exited" ? `exit status ${ending.code}` : ending.kind;
}
