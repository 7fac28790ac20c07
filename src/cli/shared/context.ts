import type { ChalkInstance } from "chalk";
import type { Command } from "commander";
import type { FoundConfig } from "../../learn/config/find.ts";
import { wrap } from "../../report/terminal/layout.ts";
import type { Messages } from "../../text/en.ts";
import type { Language } from "../../text/language.ts";
import { visibleInLog } from "../../value/escape-invisible.ts";

/**
 * The configuration, or the reason why it can't be read. A faulty one fails only the commands that need
 * it, so `--help` still works.
 */
export type ConfigOrFault = FoundConfig | { readonly fault: unknown };

/** A command's environment and output streams. */
export interface Context {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** The nearest `dlj.config.json`, searched upwards. */
  readonly config: ConfigOrFault | undefined;
  readonly language: Language;
  readonly messages: Messages;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Colours for stdout, or for stderr. */
  readonly colours: ChalkInstance;
  readonly errorColours: ChalkInstance;
  /** The columns that reports are laid out for. */
  readonly columns: number;
  /** Aborted on Ctrl-C and SIGTERM. */
  readonly signal: AbortSignal;
  /** Wraps help text, including Chinese; set only if help is asked for. */
  readonly wrap?: ((text: string, width: number) => string[]) | undefined;
  /** Loads every command, for a command that needs to know the others. */
  allCommands(): Promise<Command[]>;
  /** Sets dlj's exit code. */
  exit(code: number): void;
}

/** Writes a warning to stderr. On a terminal its lines are broken between words, otherwise it is one line. */
export function warn({ stderr, errorColours, messages }: Context, text: string): void {
  const line = `${messages.cli.warning} ${visibleInLog(text)}`;
  const lines = stderr.isTTY ? wrap(line, columnsOf(stderr)) : [line];
  const [first = "", ...rest] = lines;
  const head = errorColours.yellow(messages.cli.warning);
  stderr.write(`${[head + first.slice(messages.cli.warning.length), ...rest].join("\n")}\n`);
}

/** The width to lay a text out for: the terminal's within readable bounds, 80 in a pipe or a file. */
export function columnsOf({
  isTTY,
  columns,
}: Pick<NodeJS.WriteStream, "isTTY" | "columns">): number {
  return isTTY && columns ? Math.min(160, Math.max(40, columns)) : 80;
}

/** Whether to draw progress: only if stderr is a terminal that can move its cursor. */
export function showsProgress({ stderr, env }: Pick<Context, "stderr" | "env">): boolean {
  return stderr.isTTY === true && !env.CI && env.TERM !== "dumb";
}
