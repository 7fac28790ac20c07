import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { DljError } from "../../error.ts";
import type { Messages } from "../../text/en.ts";
import type { Interpreter } from "../engine.ts";
import { serverFolder } from "../sandbox/bubblewrap.ts";
import {
  forgetCachedInterpreter,
  recallInterpreter,
  rememberInterpreter,
} from "./interpreter-cache.ts";
import { installNumpy } from "./own-environment.ts";

export interface SearchOptions {
  /** `--python` or `DLJ_PYTHON`. No other Python is tried. */
  readonly asked: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  /** The folder that may hold `.venv`: the workspace's root, or the current folder. */
  readonly folder: string;
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
  for (const candidate of candidates(options.folder, options.env)) {
    const interpreter = await probe(candidate, options.env).catch(() => undefined);
    if (interpreter?.numpy !== undefined && isNewEnough(interpreter)) return interpreter;
    if (interpreter) found.push(interpreter);
  }
  const base = found.find(isNewEnough);
  if (base) return await installNumpy(base, options, (path) => probe(path, options.env));
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
  options: Pick<SearchOptions, "asked" | "env" | "folder">,
): Promise<Interpreter[]> {
  const byPath = new Map<string, Interpreter>();
  const asked = options.asked ? [options.asked] : [];
  for (const candidate of [...asked, ...candidates(options.folder, options.env)]) {
    const interpreter = await probe(candidate, options.env).catch(() => undefined);
    if (interpreter && isNewEnough(interpreter)) byPath.set(interpreter.path, interpreter);
  }
  return [...byPath.values()];
}

/** Forgets the cached description of an interpreter that turned out to be wrong. */
export function forgetInterpreter(interpreter: Interpreter): void {
  forgetCachedInterpreter(interpreter);
}

async function takenAsGiven(asked: string, options: SearchOptions): Promise<Interpreter> {
  const { messages, env } = options;
  const path = asked.includes("/") ? resolve(asked) : onPath(asked, env);
  if (path === undefined || !existsSync(path)) {
    throw new DljError("usage", messages.pythonNotFound({ path: asked }), messages.noPythonNext);
  }
  const interpreter = await probe(path, env).catch((error: Error) => {
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

function candidates(folder: string, env: NodeJS.ProcessEnv): string[] {
  const paths = [
    join(folder, ".venv", "bin", "python"),
    onPath("python3", env),
    onPath("python", env),
    "/usr/bin/python3",
  ];
  return [...new Set(paths.filter((path) => path !== undefined && existsSync(path)))] as string[];
}

function onPath(name: string, env: NodeJS.ProcessEnv): string | undefined {
  return (env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path) && statSync(path).isFile());
}

function isNewEnough({ version }: Interpreter): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

const probeCode = `
import json, os, sys
try:
    import numpy
    version = numpy.__version__
except Exception:
    version = None
import compileall
compileall.compile_dir(sys.argv[1], quiet=2)
print(json.dumps({
    "path": os.path.abspath(sys.executable), "prefix": sys.prefix, "basePrefix": sys.base_prefix,
    "searchPath": [os.path.abspath(p) for p in sys.path if p and os.path.exists(p)],
    "version": "%d.%d.%d" % sys.version_info[:3], "numpy": version,
}))
`;

/**
 * Asks a Python for its version, paths and packages. The answer is cached until its file, its packages or a version
 * manager's choice changes. The probe also compiles the server's Python files if their folder can be written: every
 * start imports them.
 */
async function probe(candidate: string, env: NodeJS.ProcessEnv): Promise<Interpreter> {
  const key = [
    candidate,
    stamp(realpathSync(candidate)),
    ...versionManagerState(env),
    ...serverFiles(),
  ].join("|");
  const known = recallInterpreter(key);
  if (known) return known;
  const { stdout } = await promisify(execFile)(candidate, ["-c", probeCode, serverFolder], {
    env: {
      PATH: env.PATH,
      HOME: env.HOME,
      PYENV_ROOT: env.PYENV_ROOT,
      PYENV_VERSION: env.PYENV_VERSION,
    },
    timeout: 30_000,
    cwd: process.cwd(),
  });
  const { numpy, ...rest } = JSON.parse(stdout);
  const interpreter: Interpreter = { ...rest, numpy: numpy ?? undefined };
  rememberInterpreter(key, interpreter);
  return interpreter;
}

function stamp(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return `${size}:${mtimeMs}`;
}

/** The server's Python files with their times. Changed ones must be compiled again. */
function serverFiles(): string[] {
  const folder = join(serverFolder, "dlj");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".py"))
    .map((name) => `${name}:${stamp(join(folder, name))}`);
}

/** The variables and files by which a version manager's shim chooses a Python. */
function versionManagerState(env: NodeJS.ProcessEnv): string[] {
  const files = [join(env.PYENV_ROOT ?? join(env.HOME ?? "", ".pyenv"), "version")];
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    for (const name of [".python-version", ".tool-versions"]) files.push(join(folder, name));
    if (dirname(folder) === folder) break;
  }
  const contents = files.map((file) => {
    try {
      return `${file}=${readFileSync(file, "utf8")}`;
    } catch {
      return "";
    }
  });
  return [env.PYENV_VERSION ?? "", ...contents.filter((content) => content !== "")];
}
