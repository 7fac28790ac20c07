import { join, resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { type SandboxChoice, sandboxChoices } from "../../engine/engine.ts";
import { findInterpreter, probeAgain } from "../../engine/interpreter/find-interpreter.ts";
import { defaultEngine, defaultSlots, type EngineName, Engines } from "../../judge/engines.ts";
import { findWorkspace } from "../../learn/workspace.ts";
import { packageRoot } from "../../package-root.ts";
import type { Messages } from "../../text/en.ts";
import { visible } from "../../value/escape-invisible.ts";
import type { Context } from "./context.ts";

/** Options that say how solutions are run on this machine. */
export interface EngineChoices {
  readonly python?: string;
  readonly engine?: EngineName;
  readonly sandbox: SandboxChoice;
  readonly jobs?: number;
  readonly install: boolean;
}

/** Options of every command that judges local files. */
export interface JudgingOptions extends EngineChoices {
  readonly problems?: readonly string[];
  readonly time?: number;
  readonly memory?: number;
}

/** Adds the options of `JudgingOptions`. */
export function addJudgingOptions(
  command: Command,
  context: Context,
  sandbox: SandboxChoice = "auto",
): Command {
  const { messages } = context;
  const { options } = messages.cli;
  return addEngineOptions(addProblemsOption(command, messages.cli), context, sandbox)
    .addOption(new Option("--time <seconds>", options.time).argParser(positiveNumber(messages)))
    .addOption(
      new Option("--memory <MiB>", options.memory).argParser(wholeNumber(messages, 16, 1_048_576)),
    );
}

/** Adds the options of `EngineChoices`. */
export function addEngineOptions(
  command: Command,
  { messages }: Context,
  sandbox: SandboxChoice,
): Command {
  const { options } = messages.cli;
  return command
    .addOption(new Option("--python <path>", options.python))
    .addOption(new Option("--engine <name>", options.engine).choices(["forkserver", "process"]))
    .addOption(
      new Option("--sandbox <tier>", options.sandbox).choices(sandboxChoices).default(sandbox),
    )
    .addOption(new Option("-j, --jobs <n>", options.jobs).argParser(wholeNumber(messages, 1, 1024)))
    .addOption(new Option("--no-install", options.noInstall));
}

/** Adds `--problems`, which may be repeated. */
export function addProblemsOption(
  command: Command,
  { options }: Context["messages"]["cli"],
): Command {
  return command.addOption(
    new Option("--problems <folder>", options.problems).argParser(
      (folder: string, previous: readonly string[] | undefined) => [...(previous ?? []), folder],
    ),
  );
}

/**
 * Finds the interpreter and starts its engine. A command does this first, so that Python imports NumPy
 * while Node reads the problems.
 *
 * @param preload the modules that the interpreter imports before it has a program
 * @param busy whether every slot will have enough work to be worth starting its interpreter
 * @param distrusted folders with content of untrusted people. If given, a `.venv` and version files of
 *   the current folder are not used either.
 */
export async function startEngines(
  context: Context,
  options: EngineChoices & Pick<JudgingOptions, "problems">,
  {
    busy = false,
    preload = ["numpy"],
    distrusted,
    hidden = [],
  }: {
    readonly busy?: boolean;
    readonly preload?: readonly string[];
    readonly distrusted?: readonly string[];
    readonly hidden?: readonly string[];
  } = {},
): Promise<Engines> {
  const { cwd, env, messages } = context;
  const warn = (message: string) =>
    void context.stderr.write(
      `${context.errorColours.yellow(messages.cli.warning)} ${visible(message)}\n`,
    );
  const place =
    distrusted === undefined ? { env, folder: findWorkspace(cwd) ?? cwd } : { env, distrusted };
  const interpreter = await findInterpreter({
    ...place,
    asked: options.python ?? env.DLJ_PYTHON,
    install: options.install,
    messages: messages.engine,
    warn,
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
    warn,
  });
}

/** The folders of problems: those of the options first, then dlj's own. */
export function problemFolders(options: Pick<JudgingOptions, "problems">): string[] {
  return [...(options.problems ?? []), join(packageRoot, "problems")];
}

export function wholeNumber({ cli }: Messages, least: number, most: number) {
  return (text: string): number => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(cli.wholeNumber({ least, most }));
  };
}

export function positiveNumber({ cli }: Messages) {
  return (text: string): number => {
    const number = Number(text);
    if (number > 0 && number < 86_400) return number;
    throw new InvalidArgumentError(cli.positiveNumber);
  };
}
