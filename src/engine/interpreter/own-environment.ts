import { existsSync, renameSync, rmSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { DljError } from "../../error.ts";
import { makePrivateFolder } from "../../files/private-folder.ts";
import { cacheFolder } from "../../files/user-folders.ts";
import type { Messages } from "../../text/en.ts";
import type { Interpreter } from "../engine.ts";

interface InstallOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly install: boolean;
  readonly messages: Messages["engine"];
  readonly warn: (message: string) => void;
}

/**
 * dlj's own environment with NumPy in the user's cache folder. It is made once, by uv if uv is on PATH, else by venv and
 * pip.
 *
 * @throws DljError (usage) with the commands to type if it can't be made, or may not
 */
export async function installNumpy(
  base: Interpreter,
  options: InstallOptions,
  probe: (path: string) => Promise<Interpreter>,
): Promise<Interpreter> {
  const { env, messages, warn } = options;
  const folder = join(cacheFolder(env), `python-${base.version}`);
  const python = join(folder, "bin", "python");
  if (existsSync(python)) {
    const made = await probe(python).catch(() => undefined);
    if (made?.numpy !== undefined) return made;
  }
  const next = messages.installNumpyNext({ python: base.path });
  if (!options.install) throw new DljError("usage", messages.noNumpy({ path: base.path }), next);

  warn(messages.installingNumpy({ folder }));
  const draft = `${folder}.${process.pid}`;
  try {
    makePrivateFolder(cacheFolder(env));
    for (const [command, ...args] of steps(base.path, draft, env)) {
      const { execa } = await import("execa");
      await execa(command as string, args, isolated(env));
    }
    // Only the scripts of an environment contain its path; `python -m` works after a move.
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
    const made = await probe(python);
    if (made.numpy === undefined) throw new Error(messages.noNumpy({ path: python }));
    return made;
  } catch (error) {
    const why = lastLine(error);
    throw new DljError("usage", messages.installFailed({ why }), next);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * Runs an installer in dlj's own folder and without PYTHON* variables: in a repository, pip.py or uv.toml would be the repository's.
 * The settings of the user's own pip, uv and proxy stay.
 */
function isolated(env: NodeJS.ProcessEnv) {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith("PYTHON"));
  return {
    env: Object.fromEntries(kept),
    extendEnv: false,
    cwd: cacheFolder(env),
    stdin: "ignore",
    timeout: 600_000,
  } as const;
}

function steps(python: string, folder: string, env: NodeJS.ProcessEnv): string[][] {
  const uv = (env.PATH ?? "")
    .split(delimiter)
    .filter(isAbsolute)
    .map((part) => join(part, "uv"))
    .find((path) => existsSync(path));
  const inside = join(folder, "bin", "python");
  return uv === undefined
    ? [
        [python, "-I", "-m", "venv", folder],
        [inside, "-I", "-m", "pip", "install", "--disable-pip-version-check", "numpy"],
      ]
    : [
        [uv, "venv", "--python", python, folder],
        [uv, "pip", "install", "--python", inside, "numpy"],
      ];
}

function lastLine(error: unknown): string {
  const stderr = (error as { stderr?: unknown }).stderr;
  const text = typeof stderr === "string" && stderr.trim() !== "" ? stderr : String(error);
  return text.trim().split("\n").at(-1) ?? "";
}
