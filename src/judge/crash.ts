import type { Outcome } from "../engine/engine.ts";
import { lastWords } from "./last-words.ts";
import type { Crash } from "./result.ts";

/** How far back in stderr the last traceback is looked for. */
const tail = 8192;

/** The last words of a program that ended with an error, and the solution's line they point at. */
export function crashOf(outcome: Outcome, source: string, fileName: string): Crash {
  const { ending } = outcome;
  if (ending.kind === "engine-failed") return { message: ending.reason, exit: ending.kind };
  const bytes = outcome.stderr;
  const stderr = Buffer.from(bytes.subarray(Math.max(0, bytes.length - tail))).toString("utf8");
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  const { message, line } = lastWords(lines, fileName);
  const text = line === undefined ? undefined : source.split(/\r?\n/)[line - 1]?.trim();
  return {
    message,
    exit: ending.kind === "signalled" ? ending.signal : endingName(ending),
    ...(line === undefined ? {} : { line }),
    ...(text === undefined || text === "" ? {} : { source: text }),
  };
}

function endingName(ending: Outcome["ending"]): string {
  return ending.kind === "exited" ? `exit status ${ending.code}` : ending.kind;
}
