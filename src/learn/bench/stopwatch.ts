import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome, Program } from "../../engine/engine.ts";
import { packageRoot } from "../../package-root.ts";

const file = join(packageRoot, "src", "learn", "bench", "stopwatch.py");
/** What the last line of stderr begins with. */
const mark = "dlj-bench";
const lapLine = new RegExp(`\\n${mark} ([\\d.]+) (\\S+)\\n$`);

/** The CPU seconds of one run. */
export interface Lap {
  /** Of the whole script, without reading, printing and imports where a stopwatch could take them out. */
  readonly script: number;
  /** Within the functions that the script calls; undefined where it computes outside of them, too. */
  readonly functions: number | undefined;
}

/** The program with a stopwatch in it; in other languages than Python as it is. */
export function timed(program: Program): Program {
  if (program.language !== "python") return program;
  const source = Buffer.from(program.source)
    .toString("utf8")
    .replace(/^\ufeff/, "");
  const args = [source, program.name, mark].map((text) => JSON.stringify(text)).join(", ");
  const text = `${readFileSync(file, "utf8")}\nexec(start(${args}))\n`;
  return { ...program, source: Buffer.from(text) };
}

/** What a run's stopwatch said; the CPU time of the whole process where it has none. */
export function lapOf({ cpu, stderr }: Outcome): Lap {
  const [, script, functions] = lapLine.exec(Buffer.from(stderr).toString("latin1")) ?? [];
  if (script === undefined) return { script: cpu, functions: undefined };
  return {
    script: Number(script),
    functions: functions === "-" ? undefined : Number(functions),
  };
}

/** What the program itself wrote on stderr. */
export function ownStderr({ stderr }: Outcome): Uint8Array {
  return Buffer.from(Buffer.from(stderr).toString("latin1").replace(lapLine, ""), "latin1");
}

/** A program that does nothing: what starting one in this language costs. None for Python, whose clock starts later. */
export function emptyProgram({ language }: Program): Program | undefined {
  const sources: Readonly<Record<string, readonly [string, string]>> = {
    javascript: ["empty.js", ""],
    typescript: ["empty.ts", ""],
    cpp: ["empty.cpp", "int main() {}"],
  };
  const [name, source] = sources[language] ?? [];
  return name === undefined ? undefined : { language, name, source: Buffer.from(source ?? "") };
}
