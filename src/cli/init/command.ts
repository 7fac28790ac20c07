import { existsSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Command, Option } from "commander";
import { DljError, whyOf } from "../../error.ts";
import { makeFolder } from "../../files/private-folder.ts";
import { withoutLinks } from "../../files/without-links.ts";
import { vimSettings } from "../../learn/editors.ts";
import { tasksFile, workspaceFiles } from "../../learn/new-workspace.ts";
import { pad, widest, wrap } from "../../report/terminal/layout.ts";
import type { Context } from "../shared/context.ts";
import { makeCommand } from "../shared/make-command.ts";
import { shownPath } from "../shared/shown-path.ts";

/** `dlj init [dir]`: makes a workspace. Existing files are kept. */
export function command(context: Context): Command {
  const { cli, learn } = context.messages;
  return makeCommand(context, {
    name: "init",
    description: learn.init.description,
    example: "dlj init practice",
  })
    .argument("[dir]", learn.init.dir)
    .addOption(new Option("--editor <editor>", learn.init.editor).choices(["vscode", "vim"]))
    .addHelpText("after", () => `\n${keysHelp(context)}`)
    .action((dir: string | undefined, { editor }: { readonly editor?: "vscode" | "vim" }) => {
      const root = resolve(context.cwd, dir ?? ".");
      makeTold(join(root, "solutions"));
      const lines = [
        ...workspaceFiles(context.language, context.messages),
        ...(editor === "vscode" ? [tasksFile] : []),
      ].flatMap((one) => {
        const path = join(root, one.file);
        const shown = shownPath(context, path);
        const isThere = existsSync(path);
        if (!isThere || one.own) write(withoutLinks(path, [root]), one.content);
        if (one.own) return [];
        return [isThere ? learn.init.kept({ file: shown }) : cli.new.written({ file: shown })];
      });
      const next = dir === undefined ? "dlj next" : `cd ${shownPath(context, root)} && dlj next`;
      if (editor === "vim")
        lines.push("", learn.init.vim, ...vimSettings.map((line) => `  ${line}`), "");
      if (editor === undefined) lines.push(learn.init.editors);
      context.stdout.write(`${lines.join("\n")}\n${cli.next} ${context.colours.bold(next)}\n`);
    });
}

function keysHelp({ messages }: Context): string {
  const { keys, about } = messages.learn.config;
  const width = widest(Object.keys(about)) + 2;
  const lines = Object.entries(about).flatMap(([key, text]) =>
    wrap(text, 78 - width).map((line, i) => `  ${pad(i === 0 ? key : "", width)}${line}`),
  );
  return [keys, ...lines].join("\n");
}

function makeTold(folder: string): void {
  told(folder, () => makeFolder(folder));
}

function write(path: string, content: string): void {
  makeTold(dirname(path));
  told(path, () => writeFileSync(path, content));
}

function told(file: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    const why = whyOf(error);
    throw new DljError("usage", (m) => m.learn.cantWrite({ file, why }), "dlj init --help");
  }
}
