import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import type { Interpreter } from "../engine.ts";

interface Entry {
  readonly interpreter: Interpreter;
  /** The package folders with their times. Installing or removing NumPy changes one of them. */
  readonly folders: Record<string, number>;
}

const format = 2;

/** dlj's folder for files that can be made again: interpreters' descriptions, its own environment, compiled programs. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), ".cache"), "dlj");
}

/** The interpreter stored under `key`, unless its file or its packages have changed. */
export function recallInterpreter(key: string): Interpreter | undefined {
  const entry = read()[key];
  if (!entry) return undefined;
  const current = Object.entries(entry.folders).every(([folder, time]) => timeOf(folder) === time);
  return current ? entry.interpreter : undefined;
}

export function rememberInterpreter(key: string, interpreter: Interpreter): void {
  const watched = interpreter.searchPath.filter((folder) => /-packages$/.test(folder));
  const folders = Object.fromEntries([...watched, interpreter.path].map((f) => [f, timeOf(f)]));
  write({ ...read(), [key]: { interpreter, folders } });
}

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
    mkdirSync(dirname(file()), { recursive: true, mode: 0o700 });
    const draft = `${file()}.${process.pid}`;
    writeFileSync(draft, JSON.stringify({ format, entries }), { mode: 0o600 });
    renameSync(draft, file());
  } catch {}
}
