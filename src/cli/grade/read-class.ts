import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { DljError } from "../../error.ts";
import { type Assignment, selectorsOf } from "../../grade/assignment.ts";
import { functionsInFiles } from "../../grade/intake/functions-in-files.ts";
import { nameIndexOf } from "../../grade/intake/problem-names.ts";
import { type Intake, readIntake } from "../../grade/intake/read-intake.ts";
import { withRoster } from "../../grade/roster/match-roster.ts";
import { readRoster } from "../../grade/roster/read-roster.ts";
import { classFileRecords, studentRecords } from "../../grade/student-records.ts";
import { type Submission, submissionsOf } from "../../grade/submissions.ts";
import type { Catalogue } from "../../problem/catalogue.ts";
import { fileNames } from "../../problem/layout.ts";
import { visible } from "../../value/escape-invisible.ts";
import type { Context } from "../shared/context.ts";
import { openCatalogue } from "../shared/open-catalogue.ts";
import type { GradeOptions } from "./options.ts";

/** The submissions of a class, and the problems that they are graded on. */
export interface ClassRead {
  readonly catalogue: Catalogue;
  /** The selectors of the problems to grade. */
  readonly selectors: readonly string[];
  readonly intake: Intake;
  readonly submissions: readonly Submission[];
}

/**
 * Reads the submissions and matches their files to the assignment's problems. Without an assignment, every problem that any student
 * has a file for is graded.
 *
 * @throws DljError (usage) if there is nothing to grade
 */
export async function readClass(
  context: Context,
  folder: string,
  options: GradeOptions,
  assignment: Assignment | undefined,
): Promise<ClassRead> {
  for (const own of assignment?.problemFolders ?? []) refuseWithoutProblem(own);
  const folders = [...(options.problems ?? []), ...(assignment?.problemFolders ?? [])];
  const catalogue = openCatalogue(context, { problems: folders });
  const names = nameIndexOf(catalogue);
  const path = resolve(context.cwd, folder);
  const asked = assignment && catalogue.select(selectorsOf(assignment)).map(({ spec }) => spec.id);
  const roster = options.roster && readRoster(resolve(context.cwd, options.roster));
  const taken = await readIntake(path, options.layout, names);
  const intake = roster ? { ...taken, students: withRoster(taken.students, roster) } : taken;
  const what = { names, problems: asked && new Set(asked), exactOnly: options.exact ?? false };
  const functions = await functionsInFiles(intake.students, what);
  const submissions = submissionsOf(intake, { ...what, functions }, { path, cwd: context.cwd });
  const attempted = new Set(submissions.flatMap(({ matching }) => [...matching.chosen.keys()]));
  if (!asked && attempted.size === 0 && !options.list) throw nothingRecognised(folder, submissions);
  return { catalogue, selectors: asked ?? [...attempted], intake, submissions };
}

/** Without an assignment there is nothing to grade then, so say which file is near to a problem. */
function nothingRecognised(folder: string, submissions: readonly Submission[]): DljError {
  const like = submissions
    .flatMap(({ matching, shown }) => matching.accounts.map((account) => ({ account, shown })))
    .find(({ account }) => account.problem !== undefined);
  return new DljError(
    "usage",
    (m) => {
      const sentence = `${folder}: ${m.intake.nobodyRecognised({ example: "softmax.py" })}`;
      if (like?.account.problem === undefined) return sentence;
      const file = visible(basename(like.shown(like.account.file)));
      return `${sentence} ${m.intake.didYouMean({ file, problem: like.account.problem })}`;
    },
    `dlj grade ${folder} --list`,
  );
}

/** Says in one line how the submissions are arranged, and how many files will be judged. */
export function sayDecision(
  { stderr, messages }: Context,
  { intake, submissions }: ClassRead,
): void {
  const accounts = submissions
    .flatMap(({ matching }) => matching.accounts)
    .filter(({ setAside }) => setAside?.kind !== "skipped");
  const judged = accounts.filter(({ setAside }) => setAside === undefined).length;
  const counts = { files: accounts.length, judged, left: accounts.length - judged };
  const { layout } = intake;
  stderr.write(`${messages.intake.decided({ layout, students: submissions.length, ...counts })}\n`);
}

/** The part of the Result that says who handed in what. */
export function handedInBy({ intake, submissions }: ClassRead) {
  const [first] = submissions;
  const classFiles = first === undefined ? [] : classFileRecords(intake.others, first.shown);
  return {
    layout: intake.layout,
    students: studentRecords(submissions),
    ...(classFiles.length === 0 ? {} : { classFiles }),
  };
}

/** A course's own problem is a folder with cases or a `problem.json`. */
function isProblem(folder: string): boolean {
  return [fileNames.spec, fileNames.cases].some((name) => existsSync(join(folder, name)));
}

/** A folder one level too high or too low is a frequent slip. */
function refuseWithoutProblem(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : undefined;
  if (!names || names.some((name) => isProblem(join(folder, name)))) return;
  throw new DljError("usage", (m) => m.course.noOwnProblems({ folder }));
}
