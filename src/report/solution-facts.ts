import type { CaseResult, Head, SolutionResult } from "../judge/result.ts";
import type { Locale } from "./locale.ts";

/** A case's name in reports, `group/name`. */
export function caseKey({ group, name }: Pick<CaseResult, "group" | "name">): string {
  return `${group}/${name}`;
}

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

/** A sentence about the time limits that were raised for this machine, if any. */
export function raisedLimits({ raisedLimits }: Head, { messages }: Locale): string | undefined {
  const list = Object.entries(raisedLimits ?? {}).map(([problem, time]) => `${problem} ${time} s`);
  return list.length === 0 ? undefined : messages.grade.limitsRaised({ list: list.join(", ") });
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
