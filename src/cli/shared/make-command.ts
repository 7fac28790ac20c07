import { Command, Option } from "commander";
import { configure } from "./configure.ts";
import type { Context } from "./context.ts";

/**
 * Makes a command with the common parts: language, colours, and help in 80 columns with an example at
 * the end.
 */
export function makeCommand(
  context: Context,
  about: {
    readonly name: string;
    readonly description: string;
    readonly example: string;
    /** Grading ignores the config, because students may have written it. */
    readonly ignoresConfig?: boolean;
  },
): Command {
  const { cli } = context.messages;
  const command = new Command(about.name)
    .description(about.description)
    .addHelpText("after", `\n${cli.example}\n  ${about.example}`);
  if (!about.ignoresConfig) command.hook("preAction", (_, acting) => configure(acting, context));
  return applyHouseStyle(command, context)
    .addOption(new Option("--lang <language>", cli.options.lang).choices(["en", "zh"]))
    .addOption(new Option("--color", cli.options.color))
    .addOption(new Option("--no-color", cli.options.noColor));
}

/** Errors are thrown, output goes to the context's streams, and the width is always 80 columns. */
export function applyHouseStyle(command: Command, context: Context): Command {
  const { cli } = context.messages;
  const { wrap } = context;
  return command
    .exitOverride()
    .helpOption("-h, --help", cli.options.help)
    .configureHelp({
      helpWidth: 80,
      styleTitle: (title) => translate(title, cli.helpTitles),
      // Commander breaks lines only at spaces, and Chinese has none.
      ...(wrap && { boxWrap: (text, width) => wrap(text, width).join("\n") }),
    })
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    });
}

/** Commander has only English headings. */
function translate(title: string, titles: Readonly<Record<string, string>>): string {
  return titles[title] ?? title;
}
