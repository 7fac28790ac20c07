import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Command, Option } from "commander";
import { scaffold } from "../../author/scaffold.ts";
import { writeFiles } from "../../author/write-files.ts";
import { DljError, whyOf } from "../../error.ts";
import { makeFolder } from "../../files/private-folder.ts";
import { findWorkspace } from "../../learn/workspace.ts";
import { packageRoot } from "../../package-root.ts";
import { Catalogue } from "../../problem/catalogue.ts";
import { type Track, tracks } from "../../problem/spec.ts";
import type { Context } from "../shared/context.ts";
import { problemFolders } from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { shownPath } from "../shared/shown-path.ts";

interface ScaffoldOptions {
  readonly track: Track;
  readonly into?: string;
}

/**
 * `dlj scaffold <id> --track <track>`: makes a new problem's folder; `dlj verify` names its missing
 * parts.
 */
export function command(context: Context): Command {
  const { author, cli } = context.messages;
  const { scaffold: text } = author;
  return makeCommand(context, {
    name: "scaffold",
    description: text.description,
    example: "dlj scaffold group-norm --track cnn",
  })
    .argument("<id>", text.id)
    .addOption(new Option("--track <track>", text.track).choices(tracks).makeOptionMandatory())
    .option("--into <folder>", text.into)
    .action((id: string, options: ScaffoldOptions) => {
      const { cwd } = context;
      const root = resolve(cwd, options.into ?? join(findWorkspace(cwd) ?? cwd, "problems"));
      // The new problem's order continues dlj's own course, even if the folder is elsewhere.
      const roots = problemFolders({ problems: [root] }).filter(existsSync);
      const specs = new Catalogue(roots).entries().map(({ spec }) => spec);
      const drafts = scaffold(root, id, options.track, specs);
      try {
        writeFiles(drafts);
        for (const folder of ["cases/sample", "cases/hidden", "accepted", "misconceptions"]) {
          makeFolder(join(root, id, folder));
        }
      } catch (error) {
        const why = whyOf(error);
        throw new DljError("usage", (m) => m.learn.cantWrite({ file: join(root, id), why }));
      }
      for (const { file } of drafts) {
        context.stdout.write(`${text.written({ file: shownPath(context, file) })}\n`);
      }
      // dlj verify searches dlj's own problems without being told.
      const isOwn = root === join(packageRoot, "problems");
      const where = isOwn ? "" : ` --problems ${shownPath(context, root)}`;
      context.stdout.write(`${cli.next} dlj verify ${id}${where}\n`);
    });
}
