import { setMaxListeners } from "node:events";
import { Command, CommanderError } from "commander";
import { DljError, exitCodes } from "../error.ts";
import { findConfig } from "../learn/config/find.ts";
import { version } from "../package-root.ts";
import { languageFrom, languages } from "../text/language.ts";
import { visibleInLog } from "../value/escape-invisible.ts";
import { type CommandName, commands } from "./commands.ts";
import { coloursFor } from "./shared/colour.ts";
import { type ConfigOrFault, type Context, columnsOf } from "./shared/context.ts";
import { applyHouseStyle } from "./shared/make-command.ts";

/** Runs dlj. The one place that sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const args = argv.slice(2);
  const interrupt = new AbortController();
  // Every running case listens to this signal.
  setMaxListeners(0, interrupt.signal);
  const stop = () => interrupt.abort(new Error("interrupted"));
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const config = readsConfig(args)
    ? await findConfig(process.cwd()).catch((fault: unknown) => ({ fault }))
    : undefined;
  const wrap = asksForHelp(args) ? (await import("../report/terminal/layout.ts")).wrap : undefined;
  const context = makeContext(args, config, interrupt.signal, wrap);
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // The reader has closed the pipe, as head does: no error.
    if (error.code === "EPIPE") process.exit();
    context.stderr.write(`dlj: ${context.messages.cli.cantWrite({ why: error.code ?? "" })}\n`);
    context.exit(exitCodes.judge);
  });
  try {
    const program = await makeProgram(args, context);
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    context.exit(interrupt.signal.aborted ? exitCodes.interrupted : report(error, context));
  }
  process.off("SIGINT", stop).off("SIGTERM", stop);
}

/** Commands that may run in a folder that students filled. Its config decides nothing for them, not even the language. */
const withoutConfig: readonly string[] = ["grade", "merge", "worker"];

function readsConfig(args: readonly string[]): boolean {
  const command = args.find((arg) => arg in commands);
  return command === undefined || !withoutConfig.includes(command);
}

/** Loaded only for help, because it loads slowly. */
function asksForHelp(args: readonly string[]): boolean {
  return args.includes("--help") || args.includes("-h") || !args.some((arg) => arg in commands);
}

function makeContext(
  args: readonly string[],
  config: ConfigOrFault | undefined,
  signal: AbortSignal,
  wrap: Context["wrap"],
): Context {
  const { env, stdin, stdout, stderr } = process;
  const configured = config && "values" in config ? config.values.language : undefined;
  const language = languageFrom(askedLanguage(args) ?? configured, env);
  const context: Context = {
    cwd: process.cwd(),
    env,
    config,
    language,
    messages: languages[language],
    stdin,
    stdout,
    stderr,
    colours: coloursFor({ args, env, isTTY: stdout.isTTY === true }),
    errorColours: coloursFor({ args, env, isTTY: stderr.isTTY === true }),
    // A terminal may be resized while dlj runs.
    get columns() {
      return columnsOf(stdout);
    },
    signal,
    wrap,
    allCommands: async () => {
      const modules = await Promise.all(Object.values(commands).map((load) => load()));
      return modules.map(({ command }) => command(context));
    },
    exit: (code) => {
      process.exitCode = code;
    },
  };
  return context;
}

/** Help is printed in the chosen language too, so read the option before commander runs. */
function askedLanguage(args: readonly string[]): string | undefined {
  const at = args.indexOf("--lang");
  if (at >= 0) return args[at + 1];
  return args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
}

const commandNames = Object.keys(commands) as CommandName[];

/** Builds the program with one command, or with all of them if none is named. */
async function makeProgram(args: readonly string[], context: Context): Promise<Command> {
  const { cli } = context.messages;
  const program = applyHouseStyle(new Command("dlj"), context)
    .description(cli.about)
    .version(version, "-V, --version", cli.options.version)
    .usage(cli.usage)
    .helpCommand(false)
    .addHelpText("after", `\n${cli.example}\n  dlj run sigmoid`)
    .enablePositionalOptions();
  const named = args.find((arg) => arg in commands) as CommandName | undefined;
  if (named !== undefined) program.addCommand((await commands[named]()).command(context));
  const others = named === undefined || named !== args[0] ? commandNames : [];
  for (const name of others.filter((one) => one !== named)) {
    program.command(name, { hidden: false }).summary(cli.summaries[name]);
  }
  if (args.length === 0) program.action(() => program.outputHelp());
  return program;
}

/** Prints the error on stderr, and returns its exit code. */
function report(error: unknown, { messages, stderr, errorColours }: Context): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.accepted;
    const sentence = visibleInLog(error.message.replace(/^error: /, ""));
    stderr.write(`${errorColours.red("dlj:")} ${sentence}\n${messages.cli.seeHelp}\n`);
    return exitCodes.usage;
  }
  if (error instanceof DljError) {
    stderr.write(`${errorColours.red("dlj:")} ${visibleInLog(error.sentence(messages))}\n`);
    const next = error.next(messages);
    if (next !== undefined)
      stderr.write(`${messages.cli.next} ${errorColours.bold(visibleInLog(next))}\n`);
    return error.code === "judge" ? exitCodes.judge : exitCodes.usage;
  }
  const stack = error instanceof Error ? error.stack : String(error);
  stderr.write(`${errorColours.red("dlj:")} ${messages.cli.ownFault}\n${stack}\n`);
  return exitCodes.judge;
}
