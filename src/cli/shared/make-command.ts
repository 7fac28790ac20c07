import { Command, Option } from "commander";
import { configure } from "./configure.ts";
import type { Context } from "./context.ts";

/** A command with what all have in common: the language, the colours, help in 80 columns with one example at its end. */
export function makeCommand(
  context: Context,
  about: {
    readonly name: string;
    readonly description: string;
    readonly example: string;
    /** It judges what others wrote, who may have written the config too. */
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

/** Errors as exceptions, output on the context's streams, 80 columns whatever the terminal. */
export function applyHouseStyle(command: Command, context: Context): Command {
  const { cli } = context.messages;
  const { wrap } = context;
  return command
    .exitOverride()
    .helpOption("-h, --help", cli.options.help)
    .configureHelp({
      helpWidth: 80,
      styleTitle: (title) => translate(title, cli.helpTitles),
      // Commander's own breaks at spaces alone, of which Chinese has none.
      ...(wrap && { boxWrap: (text, width) => wrap(text, width).join("\n") }),
    })
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    });
}

/** Commander writes its headings in English. */
function translate(title: string, titles: Readonly<Record<string, string>>): string {
  return titles[title] ?? title;
}
