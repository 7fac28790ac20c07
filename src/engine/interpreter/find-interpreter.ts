import { existsSync, realpathSync, statSync } from "node:fs";
import { delimiter, dirname, isAbsolute, join, resolve, sep } from "node:path";
import { DljError } from "../../error.ts";
import type { Messages } from "../../text/en.ts";
import type { Interpreter } from "../engine.ts";
import { isBelow } from "../sandbox/readable-paths.ts";
import { forgetCachedInterpreter } from "./interpreter-cache.ts";
import { installNumpy } from "./own-environment.ts";
import { type ProbeOptions, probe } from "./probe.ts";

export interface SearchOptions extends ProbeOptions {
  /** `--python` or `DLJ_PYTHON`. No other Python is tried. */
  readonly asked: string | undefined;
  /** The folder that may hold `.venv`: the workspace's root, or the current folder. Undefined if no such folder is trusted. */
  readonly folder?: string | undefined;
  /** Make dlj's own environment if no Python has NumPy. */
  readonly install: boolean;
  readonly messages: Messages["engine"];
  readonly warn: (message: string) => void;
}

/** The oldest Python that the warm interpreter supports. */
const oldest = [3, 9] as const;

/**
 * The Python that runs solutions: the one asked for, else the first of `.venv`, `python3`, `python` and /usr/bin/python3
 * that has NumPy, else an environment that dlj makes once in the user's cache folder.
 *
 * @throws DljError (usage) if the one asked for can't be used, or if there is none
 */
export async function findInterpreter(options: SearchOptions): Promise<Interpreter> {
  const { asked, messages } = options;
  if (asked !== undefined && asked !== "") return await takenAsGiven(asked, options);
  const found: Interpreter[] = [];
  for (const candidate of candidates(options)) {
    const interpreter = await probe(candidate, options).catch(() => undefined);
    if (interpreter?.numpy !== undefined && isNewEnough(interpreter)) return interpreter;
    if (interpreter) found.push(interpreter);
  }
  const base = found.find(isNewEnough);
  if (base) return await installNumpy(base, options, (path) => probe(path, options));
  const tooOld = found[0];
  throw new DljError(
    "usage",
    tooOld
      ? messages.pythonTooOld({
          path: tooOld.path,
          version: tooOld.version,
          oldest: oldest.join("."),
        })
      : messages.noPython,
    messages.noPythonNext,
  );
}

/** Every usable Python of this machine, each once, with or without NumPy. */
export async function findAllInterpreters(
  options: ProbeOptions & Pick<SearchOptions, "asked">,
): Promise<Interpreter[]> {
  const byProgram = new Map<string, Interpreter>();
  const asked = options.asked ? [options.asked] : [];
  for (const candidate of [...asked, ...candidates(options)]) {
    const interpreter = await probe(candidate, options).catch(() => undefined);
    if (!interpreter || !isNewEnough(interpreter)) continue;
    // `python` and `python3` of one folder are one program, but a link from another folder may be a `.venv`.
    const program = `${dirname(interpreter.path)}:${realpathSync(interpreter.path)}`;
    if (!byProgram.has(program)) byProgram.set(program, interpreter);
  }
  return [...byProgram.values()];
}

/** Asks an interpreter again whose cached description turned out to be wrong. */
export async function probeAgain(
  interpreter: Interpreter,
  options: ProbeOptions,
): Promise<Interpreter> {
  forgetCachedInterpreter(interpreter);
  return await probe(interpreter.path, options);
}

async function takenAsGiven(asked: string, options: SearchOptions): Promise<Interpreter> {
  const { messages } = options;
  const path = asked.includes("/") ? resolve(asked) : onPath(asked, options);
  if (path === undefined || !existsSync(path)) {
    throw new DljError("usage", messages.pythonNotFound({ path: asked }), messages.noPythonNext);
  }
  const interpreter = await probe(path, options).catch((error: Error) => {
    const why = error.message.split("\n").at(-1) ?? "";
    throw new DljError("usage", messages.pythonFails({ path, why }), messages.noPythonNext);
  });
  if (!isNewEnough(interpreter)) {
    const { version } = interpreter;
    throw new DljError(
      "usage",
      messages.pythonTooOld({ path, version, oldest: oldest.join(".") }),
      messages.noPythonNext,
    );
  }
  return interpreter;
}

function candidates(options: ProbeOptions): string[] {
  const { folder } = options;
  const paths = [
    ...(folder === undefined ? [] : [join(folder, ".venv", "bin", "python")]),
    onPath("python3", options),
    onPath("python", options),
    "/usr/bin/python3",
  ];
  return [...new Set(paths.filter((path) => path !== undefined && existsSync(path)))] as string[];
}

/**
 * Looks for a command in the folders of PATH. Skips relative folders, which depend on the current one, the folders that npx adds,
 * and those in a folder that nobody trusts.
 */
function onPath(name: string, { env, distrusted = [] }: ProbeOptions): string | undefined {
  const real = distrusted.filter(existsSync).map((folder) => realpathSync(folder));
  return (env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && !folder.endsWith(`node_modules${sep}.bin`))
    .map((folder) => join(folder, name))
    .find((path) => isTrustedFile(path, real));
}

function isTrustedFile(path: string, distrusted: readonly string[]): boolean {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  const places = [path, realpathSync(path)];
  return !distrusted.some((folder) => places.some((place) => isBelow(place, folder)));
}

function isNewEnough({ version }: Interpreter): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}
