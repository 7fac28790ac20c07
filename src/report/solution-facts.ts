import type { CaseResult, Head, SolutionResult, StudentRecord } from "../judge/result.ts";
import { caseKey } from "../problem/case-key.ts";
import type { Locale } from "./locale.ts";

/** How many deciding cases a solution has, and how many of them are accepted. */
export function decidingCounts({ cases }: Pick<SolutionResult, "cases">): {
  readonly passed: number;
  readonly total: number;
} {
  const deciding = cases.filter((one) => one.deciding);
  const passed = deciding.filter(({ verdict }) => verdict === "AC").length;
  return { passed, total: deciding.length };
}

/** The hint of the solution's misconception, if it prints the same in this case, or a hedged sentence about the case. */
export function hintOf(
  one: CaseResult,
  { misconception }: Pick<SolutionResult, "misconception">,
  { language }: Pick<Locale, "language">,
): string | undefined {
  const proven = misconception !== undefined && one.misconception === misconception.name;
  return proven ? misconception.hint[language] : one.likely?.hint[language];
}

/** Remarks on a solution besides its cases: why it can't be judged, and that it is hard-coded. */
export function remarksOn({ finding, hardCoded }: SolutionResult, locale: Locale): string[] {
  const { grade } = locale.messages;
  return [
    ...(finding ? [finding[locale.language]] : []),
    ...(hardCoded === undefined ? [] : [grade.hardCoded({ count: hardCoded })]),
  ];
}

/** The text for a student if there is no solution: the file that was not found, and the files that were handed in. */
export function missingSentence(
  { problem, student, finding }: SolutionResult,
  { students }: Pick<Head, "students">,
  { language, messages: { intake } }: Locale,
): string {
  if (finding) return finding[language];
  const notFound = intake.notFound({ file: `${problem}.py` });
  const files = students?.find((one) => one.student === student)?.files;
  if (files === undefined) return notFound;
  if (files.length === 0) return `${notFound} ${intake.nothingHandedIn}`;
  const names = files.slice(0, mostNames).map(({ path }) => path.split("/").at(-1) ?? path);
  const more = files.length - mostNames;
  const list = [...names, ...(more > 0 ? [intake.moreFiles({ count: more })] : [])].join(", ");
  return `${notFound} ${intake.handedIn({ list })}`;
}

/** Most file names in one sentence. */
const mostNames = 12;

/**
 * Sentences about the files of a class: students of whom nothing was recognised, files to look at, students who handed in nothing,
 * and students who are not in the roster.
 */
export function filesToLookAt(
  { students = [], classFiles = [] }: Head,
  { messages: { intake, roster } }: Locale,
): string[] {
  const unread = students.filter(
    ({ files }) => files.length > 0 && files.every(({ judged }) => !judged),
  );
  const all = [...students.flatMap(({ files }) => files), ...classFiles];
  const count = all.filter(({ needsLook }) => needsLook).length;
  const without = students.filter(({ files, skipped }) => files.length === 0 && !skipped);
  const unknown = students.filter((one) => one.unknown);
  return [
    ...(unread.length > 0 ? [intake.unreadStudents(listed(unread))] : []),
    ...(count > 0 ? [intake.notJudged({ count })] : []),
    ...(without.length > 0 && students.length > 1 ? [roster.missing(listed(without))] : []),
    ...(unknown.length > 0 ? [roster.unknown(listed(unknown))] : []),
  ];
}

function listed(students: readonly StudentRecord[]): { count: number; list: string } {
  const names = students.slice(0, mostNames).map(({ student }) => student);
  const list = [...names, ...(students.length > mostNames ? ["…"] : [])].join(", ");
  return { count: students.length, list };
}

/** A sentence about the time limits that were raised for this machine, if any. */
export function raisedLimits({ raisedLimits }: Head, { messages }: Locale): string | undefined {
  const list = Object.entries(raisedLimits ?? {}).map(([problem, time]) => `${problem} ${time} s`);
  return list.length === 0 ? undefined : messages.grade.limitsRaised({ list: list.join(", ") });
}

/** Which judge ran where and when, in one line. */
export function circumstances({ judge, environment, started }: Head): string {
  const { python, numpy, engine, tier } = environment;
  const time = `${started.slice(0, 16).replace("T", " ")} UTC`;
  return `dlj ${judge.version} · Python ${python} · NumPy ${numpy ?? "-"} · ${engine}, ${tier} · ${time}`;
}

/** Sentences about the whole run for staff: raised limits, and how many cases are the course's own. */
export function runNotes(head: Head, locale: Locale): string[] {
  const { courseCases: count = 0 } = head;
  const raised = raisedLimits(head, locale);
  return [
    ...(raised === undefined ? [] : [raised]),
    ...(count > 0 ? [locale.messages.course.ownCases({ count })] : []),
  ];
}

/** The case that decided against a solution, if any. */
export function deciderOf({ cases, decidedBy }: SolutionResult): CaseResult | undefined {
  return cases.find((one) => caseKey(one) === decidedBy);
}

/** `student.problem`, or the problem alone. */
export function ownerOf({ student, problem }: SolutionResult): string {
  return student === undefined ? problem : `${student}.${problem}`;
}
