import { Fraction } from "../judge/fraction.ts";
import type { Recorded, SolutionResult } from "../judge/result.ts";
import { visible } from "../value/escape-invisible.ts";

/** A gradebook: a row a student, a column a problem, then the total; the first row holds the points possible. */
export async function* csvReport({ solutions }: Recorded): AsyncGenerator<string> {
  const possible = new Map<string, Fraction>();
  const students = new Map<string, Map<string, Fraction>>();
  for await (const solution of solutions()) {
    const { problem, student = "" } = solution;
    const points = pointsOf(solution);
    possible.set(problem, points.possible);
    const row = students.get(student) ?? new Map<string, Fraction>();
    students.set(student, row.set(problem, points.earned));
  }
  const problems = [...possible.keys()];
  yield row(["student", ...problems, "total"]);
  yield pointsRow("points possible", [...possible.values()]);
  for (const [student, earned] of students) {
    yield pointsRow(
      student,
      problems.map((problem) => earned.get(problem) ?? Fraction.zero),
    );
  }
}

function pointsRow(name: string, points: readonly Fraction[]): string {
  const total = points.reduce((sum, one) => sum.plus(one), Fraction.zero);
  return row([name, ...[...points, total].map((one) => one.toDecimal())]);
}

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

/** What a solution earned; without points, one for an accepted solution. */
export function pointsOf({ points, verdict }: SolutionResult): {
  readonly earned: Fraction;
  readonly possible: Fraction;
} {
  const one = new Fraction(1n);
  if (!points) return { earned: verdict === "AC" ? one : Fraction.zero, possible: one };
  return { earned: Fraction.parse(points.earned), possible: Fraction.parse(points.possible) };
}

/** RFC 4180; a text that a spreadsheet would run as a formula starts with an apostrophe. */
export function cell(text: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  const safe = visible(text).replace(/\t/g, "\\x09");
  const guarded = /^\s*[=+\-@]/.test(safe) && !isNumber ? `'${safe}` : safe;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
