import { resolve } from "node:path";
import { findInterpreter, probeAgain } from "../../engine/interpreter/find-interpreter.ts";
import { defaultEngine, defaultSlots, Engines } from "../../judge/engines.ts";
import { findWorkspace } from "../../learn/workspace.ts";
import { type Context, warn } from "./context.ts";
import { type EngineChoices, type JudgingOptions, problemFolders } from "./judging-options.ts";

/** How the engines of one command start. */
interface StartOptions {
  /** The modules that the interpreter imports before it has a program. */
  readonly preload?: readonly string[];
  /** Whether every slot will have enough work to be worth starting its interpreter. */
  readonly busy?: boolean;
  /**
   * Folders that untrusted people may have written to. If given, a `.venv` and version files of the current
   * folder are not used either.
   */
  readonly distrusted?: readonly string[];
  /** More folders that no solution may read. */
  readonly hidden?: readonly string[];
}

type EngineOptions = EngineChoices & Pick<JudgingOptions, "problems">;

/**
 * Finds the interpreter and starts its engine. A command does this first, so that Python imports NumPy
 * while Node reads the problems.
 */
export async function startEngines(
  context: Context,
  options: EngineOptions,
  { busy = false, preload = ["numpy"], distrusted, hidden = [] }: StartOptions = {},
): Promise<Engines> {
  const { cwd, env, messages } = context;
  const warnOf = (message: string) => warn(context, message);
  const place =
    distrusted === undefined ? { env, folder: findWorkspace(cwd) ?? cwd } : { env, distrusted };
  const interpreter = await findInterpreter({
    ...place,
    asked: options.python ?? env.DLJ_PYTHON,
    install: options.install,
    messages: messages.engine,
    warn: warnOf,
  });
  return new Engines(options.engine ?? defaultEngine(), {
    interpreter,
    probeAgain: () => probeAgain(interpreter, place),
    hidden: [...problemFolders(options), ...hidden].map((path) => resolve(cwd, path)),
    sandbox: options.sandbox,
    slots: options.jobs ?? defaultSlots,
    preload,
    busy,
    messages: messages.engine,
    warn: warnOf,
  });
}

/** Starts the engines, hands them to `use`, and closes them even after an error. */
export async function withEngines<T>(
  context: Context,
  options: EngineOptions,
  start: StartOptions,
  use: (engines: Engines) => Promise<T>,
): Promise<T> {
  const engines = await startEngines(context, options, start);
  try {
    return await use(engines);
  } finally {
    await engines.close();
  }
}
