import { Fraction } from "../judge/fraction.ts";
import type { Result, SolutionResult } from "../judge/result.ts";
import { visible } from "../value/visible.ts";

/** A gradebook: a row a student, a column a problem, then the total; the first row holds the points possible. */
export function csvReport(result: Result): string {
  const problems = [...new Set(result.solutions.map(({ problem }) => problem))];
  const students = new Map<string, Map<string, SolutionResult>>();
  for (const solution of result.solutions) {
    const name = solution.student ?? "";
    const row = students.get(name) ?? new Map<string, SolutionResult>();
    students.set(name, row.set(solution.problem, solution));
  }
  const possible = problems.map(
    (problem) => pointsOf(result.solutions.find((one) => one.problem === problem)).possible,
  );
  const rows = [...students].map(([student, row]) => {
    const earned = problems.map((problem) => pointsOf(row.get(problem)).earned);
    return [student, ...earned.map((one) => one.toDecimal()), total(earned)];
  });
  const table = [
    ["student", ...problems, "total"],
    ["points possible", ...possible.map((one) => one.toDecimal()), total(possible)],
    ...rows,
  ];
  return table.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

/** What a solution earned; without points, one for an accepted solution. */
export function pointsOf(solution: SolutionResult | undefined): {
  readonly earned: Fraction;
  readonly possible: Fraction;
} {
  const one = new Fraction(1n);
  if (solution === undefined) return { earned: Fraction.zero, possible: one };
  const { points, verdict } = solution;
  if (!points) return { earned: verdict === "AC" ? one : Fraction.zero, possible: one };
  return { earned: Fraction.parse(points.earned), possible: Fraction.parse(points.possible) };
}

function total(points: readonly Fraction[]): string {
  return points.reduce((sum, one) => sum.plus(one), Fraction.zero).toDecimal();
}

/** RFC 4180; a text that a spreadsheet would run as a formula starts with an apostrophe. */
export function cell(text: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  const safe = visible(text).replace(/\t/g, "\\x09");
  const guarded = /^\s*[=+\-@]/.test(safe) && !isNumber ? `'${safe}` : safe;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
