import type { Outcome } from "../engine/engine.ts";
import type { Crash } from "./result.ts";

/** How far back in stderr the last traceback is looked for. */
const tail = 8192;

/** The last words of a program that ended with an error: stderr's last line, and the solution's line it points at. */
export function crashOf(outcome: Outcome, source: string, fileName: string): Crash {
  const { ending } = outcome;
  if (ending.kind === "engine-failed") return { message: ending.reason, exit: ending.kind };
  const bytes = outcome.stderr;
  const stderr = Buffer.from(bytes.subarray(Math.max(0, bytes.length - tail))).toString("utf8");
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  const line = lastLineOf(lines, fileName);
  const text = line === undefined ? undefined : source.split(/\r?\n/)[line - 1]?.trim();
  return {
    message: lines.at(-1)?.trim() ?? "",
    exit: ending.kind === "signalled" ? ending.signal : endingName(ending),
    ...(line === undefined ? {} : { line }),
    ...(text === undefined || text === "" ? {} : { source: text }),
  };
}

function endingName(ending: Outcome["ending"]): string {
  return ending.kind === "exited" ? `exit status ${ending.code}` : ending.kind;
}

function lastLineOf(lines: readonly string[], fileName: string): number | undefined {
  const start = `File "${fileName}", line `;
  for (const line of lines.toReversed()) {
    const at = line.indexOf(start);
    const number = at < 0 ? Number.NaN : Number.parseInt(line.slice(at + start.length), 10);
    if (number > 0) return number;
  }
  return undefined;
}
