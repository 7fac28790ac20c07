import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makePrivateFolder } from "../../files/private-folder.ts";
import { cacheFolder } from "../../files/user-folders.ts";
import type { Interpreter } from "../engine.ts";

interface Entry {
  readonly interpreter: Interpreter;
  /** The interpreter's file and package folders with their times, -1 for one that does not exist yet: installing changes one. */
  readonly times: Record<string, number>;
}

const format = 3;

/** The interpreter stored under `key`, unless its file or its packages have changed. */
export function recallInterpreter(key: string): Interpreter | undefined {
  const entry = read()[key];
  if (!entry) return undefined;
  const current = Object.entries(entry.times).every(([path, time]) => timeOf(path) === time);
  return current ? entry.interpreter : undefined;
}

/** @param watched folders that get packages when the user installs some, whether they exist or not */
export function rememberInterpreter(
  key: string,
  interpreter: Interpreter,
  watched: readonly string[],
): void {
  const paths = [...watched, interpreter.path];
  const times = Object.fromEntries(paths.map((path) => [path, timeOf(path)]));
  write({ ...read(), [key]: { interpreter, times } });
}

/** Forgets the description of an interpreter that turned out to be wrong. */
export function forgetCachedInterpreter(interpreter: Interpreter): void {
  const kept = Object.entries(read()).filter(([, e]) => e.interpreter.path !== interpreter.path);
  write(Object.fromEntries(kept));
}

function timeOf(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return -1;
  }
}

const file = () => join(cacheFolder(), "interpreters.json");

function read(): Record<string, Entry> {
  try {
    const content = JSON.parse(readFileSync(file(), "utf8"));
    return content.format === format ? content.entries : {};
  } catch {
    return {};
  }
}

/** A cache that can't be written (a full disk, a read-only home) costs time, not the run. */
function write(entries: Record<string, Entry>): void {
  try {
    makePrivateFolder(dirname(file()));
    const draft = `${file()}.${process.pid}`;
    writeFileSync(draft, JSON.stringify({ format, entries }), { mode: 0o600 });
    renameSync(draft, file());
  } catch {}
}
