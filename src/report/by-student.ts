import { Fraction } from "../judge/fraction.ts";
import type { Recorded, SolutionResult, StudentRecord } from "../judge/result.ts";
import { pointsOf } from "./points.ts";
import { recordsOf } from "./student-facts.ts";

/** One student's solutions, in the order of the course, with the points of all. */
export interface StudentResults {
  readonly student: string;
  /** The student's ids and files, if the run has them. */
  readonly record: StudentRecord | undefined;
  readonly solutions: readonly SolutionResult[];
  readonly earned: Fraction;
  readonly possible: Fraction;
}

/** The results of a class student by student. Only one student's results are in memory at a time. */
export async function* byStudent(run: Recorded): AsyncGenerator<StudentResults> {
  const records = recordsOf(run.head);
  let part: SolutionResult[] = [];
  for await (const solution of run.solutions()) {
    if (part.length > 0 && part[0]?.student !== solution.student) {
      yield resultsOf(part, records);
      part = [];
    }
    part.push(solution);
  }
  if (part.length > 0) yield resultsOf(part, records);
}

function resultsOf(
  solutions: readonly SolutionResult[],
  records: ReadonlyMap<string, StudentRecord>,
): StudentResults {
  const student = solutions[0]?.student ?? "";
  const points = solutions.map(pointsOf);
  const sum = (some: readonly Fraction[]) =>
    some.reduce((all, one) => all.plus(one), Fraction.zero);
  return {
    student,
    record: records.get(student),
    solutions,
    earned: sum(points.map(({ earned }) => earned)),
    possible: sum(points.map(({ possible }) => possible)),
  };
}
