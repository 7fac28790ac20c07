import { DljError } from "../../error.ts";
import { readDrill, updateDrill } from "../../learn/drill/drill.ts";
import { noProgress, type Progress } from "../../learn/progress/progress.ts";
import { type Attempt, withAttempts } from "../../learn/progress/record.ts";
import {
  progressFile,
  readProgress,
  type UpdatedProgress,
  updateProgress,
} from "../../learn/progress/store.ts";
import { findWorkspace } from "../../learn/workspace.ts";
import { packageRoot } from "../../package-root.ts";
import { type Context, warn } from "./context.ts";
import { shownPath } from "./shown-path.ts";

/** The folder of the progress file, if any. dlj's own folder has none: its solutions are the references. */
export function progressWorkspace({ cwd }: Pick<Context, "cwd">): string | undefined {
  const workspace = findWorkspace(cwd);
  return workspace === packageRoot ? undefined : workspace;
}

/** The current progress; empty if none is kept. An unreadable part gives a warning. */
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

/** Saves the results in the workspace's progress. A failure is only a warning: the verdicts stand. */
export async function recordProgress(
  context: Context,
  attempts: readonly Attempt[],
): Promise<void> {
  for (const warning of await keepProgress(context, attempts)) warn(context, warning);
}

/** Like `recordProgress`, but returns the warnings as sentences. */
export async function keepProgress(
  context: Context,
  attempts: readonly Attempt[],
): Promise<string[]> {
  const workspace = progressWorkspace(context);
  if (workspace === undefined) return [];
  try {
    const now = new Date();
    const updated = await updateProgress(workspace, (before) =>
      withAttempts(before, attempts, now),
    );
    await gradeRewrites(workspace, attempts, updated.progress, now);
    return damageOf(context, updated);
  } catch (error) {
    if (!(error instanceof DljError)) throw error;
    return [context.messages.learn.progress.notKept({ why: error.sentence(context.messages) })];
  }
}

/** Writes to the drill only if one of the problems is being written again. */
async function gradeRewrites(
  workspace: string,
  attempts: readonly Attempt[],
  progress: Progress,
  now: Date,
): Promise<void> {
  const { writing } = readDrill(workspace).content;
  if (!attempts.some(({ solution }) => Object.hasOwn(writing, solution.problem))) return;
  const { withSolves } = await import("../../learn/drill/rewrite.ts");
  await updateDrill(workspace, (drill) => withSolves(drill, attempts, progress, now));
}

/** The warnings about an update that met a damaged file. */
export function damageOf(context: Context, { damaged }: UpdatedProgress): string[] {
  if (damaged === undefined) return [];
  const { why } = damaged;
  return [
    context.messages.learn.progress.damaged({ aside: shownPath(context, damaged.aside), why }),
  ];
}
