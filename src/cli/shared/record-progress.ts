import { DljError } from "../../error.ts";
import { noProgress, type Progress } from "../../learn/progress/progress.ts";
import { type Attempt, recorded } from "../../learn/progress/record.ts";
import {
  progressFile,
  readProgress,
  type UpdatedProgress,
  updateProgress,
} from "../../learn/progress/store.ts";
import { findWorkspace } from "../../learn/workspace.ts";
import { packageRoot } from "../../package-root.ts";
import type { Context } from "./context.ts";
import { shownPath } from "./shown-path.ts";

/** Where progress is kept, if anywhere: dlj's own folder holds the references, which are nobody's progress. */
export function progressWorkspace({ cwd }: Pick<Context, "cwd">): string | undefined {
  const workspace = findWorkspace(cwd);
  return workspace === packageRoot ? undefined : workspace;
}

/** The progress at hand, none where nothing is kept. What can't be read of it is a warning. */
export function currentProgress(context: Context): Progress {
  const workspace = progressWorkspace(context);
  if (workspace === undefined) return noProgress;
  try {
    const { progress, why } = readProgress(workspace);
    const file = shownPath(context, progressFile(workspace));
    if (why !== undefined) warn(context, context.messages.learn.progress.unreadable({ file, why }));
    return progress;
  } catch (error) {
    if (!(error instanceof DljError)) throw error;
    warn(context, error.sentence(context.messages));
    return noProgress;
  }
}

/** Keeps what was judged in the workspace's progress. What hinders that is a warning: the verdicts stand. */
export async function recordProgress(
  context: Context,
  attempts: readonly Attempt[],
): Promise<void> {
  for (const warning of await keepProgress(context, attempts)) warn(context, warning);
}

/** As `recordProgress`, with the warnings as sentences. */
export async function keepProgress(
  context: Context,
  attempts: readonly Attempt[],
): Promise<string[]> {
  const workspace = progressWorkspace(context);
  if (workspace === undefined) return [];
  try {
    const change = (before: Progress) => recorded(before, attempts, new Date());
    return damageOf(context, await updateProgress(workspace, change));
  } catch (error) {
    if (!(error instanceof DljError)) throw error;
    return [context.messages.learn.progress.notKept({ why: error.sentence(context.messages) })];
  }
}

/** What is to be said of an update that met a damaged file. */
export function damageOf(context: Context, { damaged }: UpdatedProgress): string[] {
  if (damaged === undefined) return [];
  const { why } = damaged;
  return [
    context.messages.learn.progress.damaged({ aside: shownPath(context, damaged.aside), why }),
  ];
}

export function warn(
  { stderr, errorColours, messages }: Pick<Context, "stderr" | "errorColours" | "messages">,
  message: string,
): void {
  stderr.write(`${errorColours.yellow(messages.cli.warning)} ${message}\n`);
}
