import type { ChalkInstance } from "chalk";
import type { Command } from "commander";
import type { FoundConfig } from "../../learn/config/find.ts";
import type { Messages } from "../../text/en.ts";
import type { Language } from "../../text/language.ts";

/** The configuration, or why it could not be read. A faulty one fails only the command that needs it, so `--help` still works. */
export type ConfigOrFault = FoundConfig | { readonly fault: unknown };

/** What a command may see of the world, and where it writes. */
export interface Context {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** The nearest `dlj.config.json` upwards. */
  readonly config: ConfigOrFault | undefined;
  readonly language: Language;
  readonly messages: Messages;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Colours as stdout, or stderr, can show them. */
  readonly colours: ChalkInstance;
  readonly errorColours: ChalkInstance;
  /** Aborted by Ctrl-C and SIGTERM. */
  readonly signal: AbortSignal;
  /** Breaks help into lines, Chinese too; there only where help is asked for. */
  readonly wrap?: ((text: string, width: number) => string[]) | undefined;
  /** Loads every command; one that needs to know the others asks here. */
  allCommands(): Promise<Command[]>;
  /** Sets what dlj will exit with. */
  exit(code: number): void;
}

/** Whether progress may be drawn: stderr is a terminal that can move its cursor, and nobody's log. */
export function showsProgress({ stderr, env }: Pick<Context, "stderr" | "env">): boolean {
  return stderr.isTTY === true && !env.CI && env.TERM !== "dumb";
}
