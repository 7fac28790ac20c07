import { join } from "node:path";
import { type Command, Option } from "commander";
import { type SandboxChoice, sandboxChoices } from "../../engine/engine.ts";
import type { EngineName } from "../../judge/engines.ts";
import { packageRoot } from "../../package-root.ts";
import type { Context } from "./context.ts";
import { anyText, positiveNumber, repeatable, wholeNumber } from "./option-parsers.ts";

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
    new Option("--problems <folder>", options.problems).argParser(repeatable(anyText)),
  );
}

/** The folders of problems: those of the options first, then dlj's own. */
export function problemFolders(options: Pick<JudgingOptions, "problems">): string[] {
  return [...(options.problems ?? []), join(packageRoot, "problems")];
}
