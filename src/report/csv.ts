import { Fraction } from "../judge/fraction.ts";
import type { Recorded, StudentRecord } from "../judge/result.ts";
import { visible } from "../value/escape-invisible.ts";
import { byStudent, type StudentResults } from "./by-student.ts";
import type { Locale } from "./locale.ts";
import { pointsOf } from "./points.ts";
import { remarksOn } from "./solution-facts.ts";

/**
 * A gradebook: a row per student with the known ids, a column per problem, then the total, the findings, and the problems that were
 * not attempted. The first row holds the points possible.
 */
export async function* csvReport(run: Recorded, locale: Locale): AsyncGenerator<string> {
  for await (const cells of gradebook(run, locale)) yield row(cells.map(cell));
}

/** The gradebook for Excel: with a byte order mark, and names as text, so that `001` and `1e5` stay as they are. */
export async function* excelReport(run: Recorded, locale: Locale): AsyncGenerator<string> {
  yield "\ufeff";
  // The last two columns are sentences, and the points are numbers.
  const texts = 1 + idColumns(run).length;
  for await (const cells of gradebook(run, locale)) {
    yield row([...cells.slice(0, texts).map(asText), ...cells.slice(texts).map(cell)]);
  }
}

const idNames = ["id", "email", "group"] as const;

/** The kinds of ids that any student of the class has. */
function idColumns({ head }: Recorded): (typeof idNames)[number][] {
  return idNames.filter((name) => head.students?.some((one) => one[name] !== undefined));
}

async function* gradebook(run: Recorded, locale: Locale): AsyncGenerator<string[]> {
  const { columns, pointsPossible } = locale.messages.handBack;
  const possible = new Map<string, Fraction>();
  const students: StudentRow[] = [];
  for await (const { student, record, solutions } of byStudent(run)) {
    for (const one of solutions) possible.set(one.problem, pointsOf(one).possible);
    students.push(rowOf({ student, record, solutions }, locale));
  }
  const problems = [...possible.keys()];
  const ids = idColumns(run);
  const named = [columns.student, ...ids.map((name) => columns[name])];
  yield [...named, ...problems, columns.total, columns.findings, columns.notAttempted];
  yield [pointsPossible, ...ids.map(() => ""), ...pointsCells([...possible.values()]), "", ""];
  for (const { student, record, earned, findings, missing } of students) {
    const points = problems.map((problem) => earned.get(problem) ?? Fraction.zero);
    const own = ids.map((name) => record?.[name] ?? "");
    yield [student, ...own, ...pointsCells(points), findings.join("; "), missing.join(" ")];
  }
}

interface StudentRow {
  readonly student: string;
  readonly record: StudentRecord | undefined;
  readonly earned: ReadonlyMap<string, Fraction>;
  readonly findings: readonly string[];
  readonly missing: readonly string[];
}

function rowOf(
  { student, record, solutions }: Pick<StudentResults, "student" | "record" | "solutions">,
  locale: Locale,
): StudentRow {
  const { unknownStudent } = locale.messages.intake;
  return {
    student,
    record,
    earned: new Map(solutions.map((one) => [one.problem, pointsOf(one).earned])),
    findings: [
      ...(record?.unknown ? [unknownStudent] : []),
      ...solutions.flatMap((one) =>
        remarksOn(one, locale).map((remark) => `${one.problem}: ${remark}`),
      ),
    ],
    missing: solutions.filter(({ verdict }) => verdict === "NA").map(({ problem }) => problem),
  };
}

function pointsCells(points: readonly Fraction[]): string[] {
  const total = points.reduce((sum, one) => sum.plus(one), Fraction.zero);
  return [...points, total].map((one) => one.toDecimal());
}

/** A cell that is safe in a spreadsheet. Only `cell` and `asText` make one. */
type CsvCell = string & { readonly [finished]: true };
declare const finished: unique symbol;

/** A row of finished cells. */
export function row(cells: readonly CsvCell[]): string {
  return `${cells.join(",")}\r\n`;
}

/** A cell that Excel keeps as text: a formula of the text itself. Other spreadsheets read it the same way. */
function asText(text: string): CsvCell {
  if (!/^[-+]?[\d.,eE:/ -]+$/.test(text)) return cell(text);
  return `"=""${text}"""` as CsvCell;
}

/** A cell as in RFC 4180. An apostrophe goes before a text that a spreadsheet would run as a formula. */
export function cell(text: string): CsvCell {
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  const safe = visible(text).replace(/\t/g, "\\x09");
  const guarded = /^\s*[=+\-@]/.test(safe) && !isNumber ? `'${safe}` : safe;
  const quoted = /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
  return quoted as CsvCell;
}
