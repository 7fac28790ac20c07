import { constants, copyFileSync, rmSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { makeFolder } from "../../files/private-folder.ts";
import { withoutLinks } from "../../files/without-links.ts";
import type { Progress } from "../progress/progress.ts";
import type { Attempt } from "../progress/record.ts";
import { countOf, type Drill, withReview } from "./drill.ts";
import type { GradeName } from "./grades.ts";
import { codeCard } from "./schedule.ts";

/** Copies a solution to `.dlj/solutions`. Returns the copy's path. */
export function keepSolution(workspace: string, file: string, now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const name = `${basename(file, extname(file))}-${stamp}${extname(file)}`;
  const kept = withoutLinks(join(workspace, ".dlj", "solutions", name), [workspace]);
  makeFolder(join(workspace, ".dlj", "solutions"));
  copyFileSync(file, kept, constants.COPYFILE_EXCL);
  return kept;
}

/** Removes a solution in another language, so that the starter is the problem's only file. */
export function removeOther(old: string, starter: string): void {
  if (old !== starter) rmSync(old, { force: true });
}

/** Notes that a problem is being written again. */
export function withRewrite(drill: Drill, problem: string, progress: Progress, now: Date): Drill {
  const runs = progress.problems[problem]?.runs ?? 0;
  return { ...drill, writing: { ...drill.writing, [problem]: { since: now.toISOString(), runs } } };
}

/** Grades the exercises that were written again and are accepted now: good at the first run, hard after more. */
export function withSolves(
  drill: Drill,
  attempts: readonly Attempt[],
  progress: Progress,
  now: Date,
): Drill {
  const solved = attempts
    .filter(({ solution, whole }) => whole && solution.verdict === "AC")
    .map(({ solution }) => solution.problem);
  return solved.reduce((before, problem) => {
    const { [problem]: begun, ...writing } = before.writing;
    if (begun === undefined) return before;
    const runs = (progress.problems[problem]?.runs ?? 0) - begun.runs;
    const grade: GradeName = runs > 1 ? "hard" : "good";
    const card = codeCard(problem);
    const review = { card, grade, at: now.toISOString() };
    return { ...withReview(before, review, countOf(before, card)), writing };
  }, drill);
}
