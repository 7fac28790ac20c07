import type { Argument, Command, Option } from "commander";
import { reporters } from "../../report/reporters.ts";
import type { Context } from "../shared/context.ts";

/** The completions for one position of a command line. */
export interface Kind {
  /** Fixed words, or the name of a list in `Lists`. */
  readonly words: readonly string[] | keyof Lists;
  readonly files?: boolean;
  readonly folders?: boolean;
}

/** Word lists that many positions share. */
export interface Lists {
  /** Every problem's id. */
  readonly problems: readonly string[];
  /** Selectors of problems: ids, tracks, tags, all. */
  readonly selectors: readonly string[];
}

export interface OptionPlace {
  /** `-j`, `--jobs`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** Undefined if the option takes no value. */
  readonly value: Kind | undefined;
}

export interface ArgumentPlace {
  readonly name: string;
  readonly kind: Kind;
  readonly variadic: boolean;
}

export interface CommandPlace {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionPlace[];
  readonly arguments: readonly ArgumentPlace[];
}

/** The completions for each name of an argument or an option's value. Other names complete to nothing. */
const kinds: Readonly<Record<string, Kind>> = {
  problem: { words: "problems" },
  problems: { words: "selectors" },
  file: { words: [], files: true },
  path: { words: [], files: true },
  packages: { words: [], files: true },
  "paths...": { words: [], files: true },
  shards: { words: [], files: true },
  expected: { words: [], files: true },
  actual: { words: [], files: true },
  folder: { words: [], folders: true },
  dir: { words: [], folders: true },
  submissions: { words: [], folders: true },
  "name[=path]": { words: Object.keys(reporters) },
};
const nothing: Kind = { words: [] };

/** Every command with its options and arguments, read from the commands themselves. */
export async function commandTree({ allCommands, messages }: Context): Promise<CommandPlace[]> {
  const summaries: Readonly<Record<string, string>> = messages.cli.summaries;
  return (await allCommands()).map((command) => {
    const name = command.name();
    return { name, description: summaries[name] ?? "", ...placeOf(command) };
  });
}

function placeOf(command: Command): Pick<CommandPlace, "options" | "arguments"> {
  const visible = command.createHelp().visibleOptions(command);
  const takesFile = command.registeredArguments.some((argument) => argument.name() === "file");
  return {
    options: visible.map(optionPlace),
    arguments: command.registeredArguments.map((argument) => argumentPlace(argument, takesFile)),
  };
}

function optionPlace(option: Option): OptionPlace {
  const flags = [option.short, option.long].filter((flag) => typeof flag === "string");
  const takesValue = option.required || option.optional;
  const name = /[<[](.+)[>\]]$/.exec(option.flags)?.[1] ?? "";
  return {
    flags,
    description: option.description,
    value: takesValue ? kindOf(name, option.argChoices) : undefined,
  };
}

/** If a solution's file may come second, it may also take the problem's place. */
function argumentPlace(argument: Argument, takesFile: boolean): ArgumentPlace {
  const name = argument.name();
  const kind = kindOf(name, argument.argChoices);
  const isEither = name === "problem" && takesFile;
  return { name, kind: isEither ? { ...kind, files: true } : kind, variadic: argument.variadic };
}

function kindOf(name: string, choices: readonly string[] | undefined): Kind {
  return choices ? { words: choices } : (kinds[name] ?? nothing);
}
