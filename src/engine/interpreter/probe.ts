import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { packageRoot } from "../../package-root.ts";
import type { Interpreter } from "../engine.ts";
import { serverFolder } from "../sandbox/bubblewrap.ts";
import { isBelow } from "../sandbox/readable-paths.ts";
import { recallInterpreter, rememberInterpreter } from "./interpreter-cache.ts";

export interface ProbeOptions {
  readonly env: NodeJS.ProcessEnv;
  /** The user's workspace: its version files choose among a version manager's Pythons. None is read without it. */
  readonly folder?: string | undefined;
  /** Folders that nobody trusts: a `.pth` file that names one of them is not followed. */
  readonly distrusted?: readonly string[];
}

const script = join(packageRoot, "src", "engine", "interpreter", "probe.py");

/**
 * Asks a Python for its version, paths and packages. It runs isolated and in `/`: the current folder, PYTHON* variables and the
 * user's own packages have no part in it. It also compiles the server's Python files if their folder can be written, because
 * every start imports them.
 *
 * The answer is cached until its file, its packages or a version manager's choice changes. An answer that depended on a folder
 * that nobody trusts is never cached.
 */
export async function probe(candidate: string, options: ProbeOptions): Promise<Interpreter> {
  const { env, folder, distrusted = [] } = options;
  const chosen = chosenVersion(env, folder);
  const key = [
    candidate,
    stamp(realpathSync(candidate)),
    ...managerState(env, chosen),
    ...ownFiles(),
  ];
  const known = recallInterpreter(key.join("|"));
  if (known && !dependsOn(known, distrusted)) return known;
  const args = ["-I", "-B", "-X", "utf8", script, serverFolder, ...distrusted];
  const { PATH, HOME, PYENV_ROOT } = env;
  const { stdout } = await promisify(execFile)(candidate, args, {
    env: { PATH, HOME, PYENV_ROOT, ...chosen },
    timeout: 30_000,
    cwd: "/",
  });
  const { interpreter: told, watched, leftOut } = JSON.parse(stdout);
  const interpreter: Interpreter = { ...told, numpy: told.numpy ?? undefined };
  if (leftOut.length === 0) rememberInterpreter(key.join("|"), interpreter, watched);
  return interpreter;
}

/** Whether a folder of the import path is inside a distrusted folder, and is not the interpreter's own. */
function dependsOn({ searchPath, prefix, basePrefix }: Interpreter, distrusted: readonly string[]) {
  const within = (path: string, folder: string) => path === folder || isBelow(path, folder);
  const real = distrusted.filter(existsSync).map((folder) => realpathSync(folder));
  return searchPath
    .filter((path) => ![prefix, basePrefix].some((one) => within(path, join(one, "lib"))))
    .map((path) => realpathSync(path))
    .some((path) => real.some((folder) => within(path, folder)));
}

function stamp(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return `${size}:${mtimeMs}`;
}

/** dlj's Python files with their times. Changed ones must be compiled again. */
function ownFiles(): string[] {
  const folder = join(serverFolder, "dlj");
  return [script, ...readdirSync(folder).map((name) => join(folder, name))]
    .filter((file) => file.endsWith(".py"))
    .map((file) => `${file}:${stamp(file)}`);
}

/** A version's name: a path in its place would make a version manager run a program of the folder. */
const versionName = /^[\w.+-]+$/;

/**
 * The Python that the nearest `.python-version` or `.tool-versions` upwards asks for, as variables for a version manager. dlj
 * reads the files itself, so that no version manager is started in a folder that may hold more than a version for it.
 */
function chosenVersion(env: NodeJS.ProcessEnv, start: string | undefined): NodeJS.ProcessEnv {
  if (env.PYENV_VERSION) return { PYENV_VERSION: env.PYENV_VERSION };
  for (let folder = start; folder !== undefined; ) {
    const pyenv = wordsOf(join(folder, ".python-version")).flat();
    const tool = wordsOf(join(folder, ".tool-versions")).find(([name]) => name === "python");
    const names = [pyenv, tool?.slice(1) ?? []];
    const [forPyenv, forOthers] = names.map((all) => all.filter((name) => versionName.test(name)));
    if (forPyenv?.[0]) return { PYENV_VERSION: forPyenv.join(":") };
    if (forOthers?.[0])
      return { ASDF_PYTHON_VERSION: forOthers.join(" "), MISE_PYTHON_VERSION: forOthers[0] };
    folder = dirname(folder) === folder ? undefined : dirname(folder);
  }
  return {};
}

function wordsOf(file: string): string[][] {
  return textOf(file)
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim().split(/\s+/));
}

/** A version manager's shim chooses a Python by these: its variables, and the user's own choice. */
function managerState(env: NodeJS.ProcessEnv, chosen: NodeJS.ProcessEnv): string[] {
  const global = join(env.PYENV_ROOT ?? join(env.HOME ?? "", ".pyenv"), "version");
  return [JSON.stringify(chosen), textOf(global)];
}

function textOf(file: string): string {
  try {
    return statSync(file).isFile() ? readFileSync(file, "utf8") : "";
  } catch {
    return "";
  }
}
