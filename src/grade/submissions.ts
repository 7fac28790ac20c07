import { join, relative } from "node:path";
import { type Matching, matchFiles, type WantedProblems } from "./intake/match-files.ts";
import type { Intake } from "./intake/read-intake.ts";
import type { Student, StudentFile } from "./intake/students.ts";

/** One student's submission: every file, and which one is judged for which problem. */
export interface Submission {
  readonly student: string;
  readonly id?: string;
  readonly email?: string;
  readonly group?: string;
  /** The person's ids at the platforms, by the platform's name. */
  readonly ids?: Readonly<Record<string, string>>;
  readonly matching: Matching;
  /** Several submissions came under this one's name. */
  readonly namesakes?: readonly string[];
  /** Whether a roster was given that doesn't have this student. */
  readonly isUnknown?: true;
  /** The path of a file as reports show it. */
  readonly shown: (file: StudentFile) => string;
}

/** The folder that paths in reports are relative to. */
export interface ShownRoot {
  /** The folder or archive of submissions, as an absolute path. */
  readonly path: string;
  readonly cwd: string;
}

/** Matches the files of all students to problems. */
export function submissionsOf(
  intake: Intake,
  asked: WantedProblems,
  root: ShownRoot,
): Submission[] {
  return intake.students.map((student) => submissionOf(student, asked, root, intake.within));
}

/** Matches the files of one student to problems. */
function submissionOf(
  { files, ...person }: Student,
  asked: WantedProblems,
  { path, cwd }: ShownRoot,
  within: readonly string[] = [],
): Submission {
  const inside = relative(cwd, path);
  const base = inside.startsWith("..") ? path : inside;
  return {
    ...person,
    matching: matchFiles({ ...person, files }, asked),
    shown: ({ entry }) => join(base, ...within, ...entry.path),
  };
}
