import { existsSync } from "node:fs";
import { DljError } from "../../error.ts";
import { drillFile, readDrill } from "../../learn/drill/drill.ts";
import type { Progress } from "../../learn/progress/progress.ts";
import { type Context, warn } from "./context.ts";
import { progressWorkspace } from "./record-progress.ts";
import { shownPath } from "./shown-path.ts";

/** The counts of a workspace's drill. */
export interface DrillSummary {
  /** Questions that were answered at least once. */
  readonly questions: number;
  readonly reviews: number;
  /** Questions that were answered for the first time today. */
  readonly new: number;
  readonly due: { readonly questions: number; readonly exercises: number };
}

/** Counts of the workspace's drill, or undefined if nothing was drilled or solved yet. */
export async function drillSummary(
  context: Context,
  progress: Progress,
): Promise<DrillSummary | undefined> {
  const workspace = progressWorkspace(context);
  if (workspace === undefined) return undefined;
  const isSolved = Object.values(progress.problems).some(({ solved }) => solved !== undefined);
  try {
    if (!isSolved && !existsSync(drillFile(workspace))) return undefined;
    const { content: drill, why } = readDrill(workspace);
    if (why !== undefined) warn(context, damagedDrill(context, workspace, why));
    const { dueOf, exercisesOf, newToday, questionsOf } = await import(
      "../../learn/drill/schedule.ts"
    );
    const now = new Date();
    const questions = questionsOf(drill);
    return {
      questions: questions.size,
      reviews: drill.reviews.length,
      new: newToday(drill, now),
      due: {
        questions: dueOf(questions, now).length,
        exercises: dueOf(exercisesOf(progress, drill), now).length,
      },
    };
  } catch (error) {
    if (!(error instanceof DljError)) throw error;
    warn(context, error.sentence(context.messages));
    return undefined;
  }
}

/** The sentence about questions and exercises that are due, or undefined if none is. */
export function dueSentence(
  { messages }: Context,
  summary: DrillSummary | undefined,
): string | undefined {
  if (summary === undefined) return undefined;
  const { questions, exercises } = summary.due;
  const { drill } = messages.learn;
  const parts = [
    ...(questions > 0 ? [drill.dueQuestions({ count: questions })] : []),
    ...(exercises > 0 ? [drill.dueExercises({ count: exercises })] : []),
  ];
  return parts.length > 0 ? parts.join("\n") : undefined;
}

export function damagedDrill(context: Context, workspace: string, why: string): string {
  const file = shownPath(context, drillFile(workspace));
  return context.messages.learn.drill.damaged({ file, why });
}
