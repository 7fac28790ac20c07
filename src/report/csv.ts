import { Fraction } from "../judge/fraction.ts";
import type { Recorded } from "../judge/result.ts";
import { visible } from "../value/escape-invisible.ts";
import { pointsOf } from "./points.ts";

/** A gradebook: a row per student, a column per problem, then the total. The first row holds the points possible. */
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

/** A cell as in RFC 4180. An apostrophe goes before a text that a spreadsheet would run as a formula. */
export function cell(text: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  const safe = visible(text).replace(/\t/g, "\\x09");
  const guarded = /^\s*[=+\-@]/.test(safe) && !isNumber ? `'${safe}` : safe;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
