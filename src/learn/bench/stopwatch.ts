import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome, Program } from "../../engine/engine.ts";
import { packageRoot } from "../../package-root.ts";

const file = join(packageRoot, "src", "learn", "bench", "stopwatch.py");
/** The beginning of stderr's last line. */
const mark = "dlj-bench";
const lapLine = new RegExp(`\\n${mark} ([\\d.]+) (\\S+)\\n$`);

/** The CPU seconds of one run. */
export interface Lap {
  /** Of the whole script, without reading, printing and imports if the stopwatch can subtract them. */
  readonly script: number;
  /** Within the functions that the script calls; undefined if it also computes outside of them. */
  readonly functions: number | undefined;
}

/** Adds a stopwatch to the call of a program's function. */
export function timedCall(program: Program): Program {
  return { ...program, call: JSON.stringify({ ...JSON.parse(program.call ?? "{}"), clock: mark }) };
}

/** Adds a stopwatch to a Python script. Leaves other languages as they are. */
export function timed(program: Program): Program {
  if (program.language !== "python") return program;
  const source = Buffer.from(program.source)
    .toString("utf8")
    .replace(/^\ufeff/, "");
  const args = [source, program.name, mark].map((text) => JSON.stringify(text)).join(", ");
  const text = `${readFileSync(file, "utf8")}\nexec(start(${args}))\n`;
  return { ...program, source: Buffer.from(text) };
}

/** Reads a run's stopwatch. Without one it is the CPU time of the process. */
export function lapOf({ cpu, stderr }: Outcome): Lap {
  const [, script, functions] = lapLine.exec(Buffer.from(stderr).toString("latin1")) ?? [];
  if (script === undefined) return { script: cpu, functions: undefined };
  return {
    script: Number(script),
    functions: functions === "-" ? undefined : Number(functions),
  };
}

/** The program's own stderr, without the stopwatch's line. */
export function ownStderr({ stderr }: Outcome): Uint8Array {
  return Buffer.from(Buffer.from(stderr).toString("latin1").replace(lapLine, ""), "latin1");
}

/** An empty program, to measure the start of a language. None for Python, whose clock starts later. */
export function emptyProgram({ language }: Program): Program | undefined {
  const sources: Readonly<Record<string, readonly [string, string]>> = {
    javascript: ["empty.js", ""],
    typescript: ["empty.ts", ""],
    cpp: ["empty.cpp", "int main() {}"],
  };
  const [name, source] = sources[language] ?? [];
  return name === undefined ? undefined : { language, name, source: Buffer.from(source ?? "") };
}
