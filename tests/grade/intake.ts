import { join } from "node:path";
import { functionsInFiles } from "../../src/grade/intake/functions-in-files.ts";
import type { Layout } from "../../src/grade/intake/layouts/table.ts";
import { NameIndex } from "../../src/grade/intake/match-name.ts";
import { allNames } from "../../src/grade/intake/problem-names.ts";
import { type Intake, readIntake } from "../../src/grade/intake/read-intake.ts";
import { SubmissionReader } from "../../src/grade/read-submission.ts";
import { type Submission, submissionsOf } from "../../src/grade/submissions.ts";
import { packageRoot } from "../../src/package-root.ts";
import { Catalogue } from "../../src/problem/catalogue.ts";

const names = new NameIndex(allNames(new Catalogue([join(packageRoot, "problems")])));

export interface Taken {
  readonly intake: Intake;
  readonly submissions: readonly Submission[];
}

/** The submissions of a folder, as `dlj grade` takes them in. */
export async function takeIn(
  root: string,
  layout: Layout,
  problems?: readonly string[],
  exactOnly = false,
): Promise<Taken> {
  const intake = await readIntake(root, layout, names);
  const what = { names, problems: problems && new Set(problems), exactOnly };
  const asked = { ...what, functions: await functionsInFiles(intake.students, what) };
  return { intake, submissions: submissionsOf(intake, asked, { path: root, cwd: root }) };
}

/** Which file is judged for which problem, by student. */
export function judged({ submissions }: Taken): [string, Record<string, string>][] {
  return submissions.map(({ student, matching, shown }) => {
    const chosen = [...matching.chosen].map(([id, { file }]): [string, string] => [
      id,
      shown(file),
    ]);
    return [student, Object.fromEntries(chosen.sort())];
  });
}

/** The files that are not judged, with the reason's kind, and the likely problem if there is one. */
export function aside({ matching, shown }: Submission): string[] {
  return matching.accounts.flatMap(({ file, problem, setAside }) =>
    setAside === undefined
      ? []
      : [`${shown(file)}: ${setAside.kind}${problem === undefined ? "" : ` ${problem}`}`],
  );
}

/** One student's solution of one problem: a program, a finding, or nothing. */
export async function read(submission: Submission | undefined, problem: string): Promise<string> {
  if (!submission) throw new Error("no submission");
  const one = await new SubmissionReader(submission).find(problem);
  if (one.kind === "program") return `${one.program.language}: ${Buffer.from(one.program.source)}`;
  return one.kind === "finding" ? one.finding.en : one.kind;
}
