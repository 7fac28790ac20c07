import { createInterface } from "node:readline/promises";
import type { Command } from "commander";
import { DljError } from "../../error.ts";
import { noProgress, type Progress } from "../../learn/progress/progress.ts";
import { updateProgress } from "../../learn/progress/store.ts";
import { Catalogue } from "../../problem/catalogue.ts";
import { type Context, warn } from "../shared/context.ts";
import {
  addProblemsOption,
  type JudgingOptions,
  problemFolders,
} from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { currentProgress, damageOf, progressWorkspace } from "../shared/record-progress.ts";

interface ResetOptions extends Pick<JudgingOptions, "problems"> {
  readonly yes?: boolean;
}

/** `dlj reset [problem]`: forgets progress; solutions are kept. */
export function command(context: Context): Command {
  const { learn } = context.messages;
  const reset = makeCommand(context, {
    name: "reset",
    description: learn.reset.description,
    example: "dlj reset softmax",
  });
  return addProblemsOption(reset, context.messages.cli)
    .argument("[problem]", learn.reset.problem)
    .option("--yes", learn.reset.yes)
    .action(async (name: string | undefined, options: ResetOptions) => {
      const workspace = progressWorkspace(context);
      if (workspace === undefined) {
        throw new DljError("usage", (m) => m.learn.progress.noWorkspace, "dlj init");
      }
      const id = name === undefined ? undefined : idOf(name, options);
      const count = Object.keys(currentProgress(context).problems).length;
      if (!options.yes && !(await agrees(context, id, count))) {
        context.stdout.write(`${learn.reset.kept}\n`);
        return;
      }
      const updated = await updateProgress(workspace, (before) => without(before, id));
      for (const warning of damageOf(context, updated)) warn(context, warning);
      context.stdout.write(`${learn.reset.done({ id, count })}\n`);
    });
}

/** The id of a problem by its id or alias. A problem that is no longer in the catalogue is named by its id. */
function idOf(name: string, options: ResetOptions): string {
  const id = new Catalogue(problemFolders(options)).idOf(name);
  return id ?? name.toLowerCase().replaceAll("_", "-");
}

/** @throws DljError (usage) if the name is unknown, most likely a typing error. */
function without(progress: Progress, id: string | undefined): Progress {
  if (id === undefined) return noProgress;
  const { [id]: entry, ...problems } = progress.problems;
  if (entry === undefined) {
    throw new DljError("usage", (m) => m.learn.reset.unknown({ id }), "dlj status");
  }
  return { ...progress, problems };
}

async function agrees(
  { stdin, stdout, messages, signal }: Context,
  id: string | undefined,
  count: number,
): Promise<boolean> {
  const { reset } = messages.learn;
  if (!stdin.isTTY || !stdout.isTTY) {
    const command = id === undefined ? "dlj reset --yes" : `dlj reset ${id} --yes`;
    throw new DljError("usage", (m) => m.learn.reset.needsYes, command);
  }
  const lines = createInterface({ input: stdin, output: stdout });
  try {
    // While readline reads from the terminal, Ctrl-C comes to it and not as a signal.
    lines.once("SIGINT", () => process.kill(process.pid, "SIGINT"));
    const closed = new Promise<string>((resolve) => lines.once("close", () => resolve("")));
    const question = lines.question(`${reset.question({ id, count })} `, { signal });
    const answer = await Promise.race([question, closed]);
    return /^\s*(y|yes|是)\s*$/i.test(answer);
  } finally {
    lines.close();
  }
}
