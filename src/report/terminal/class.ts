import { Fraction } from "../../judge/fraction.ts";
import type { Recorded, SolutionResult } from "../../judge/result.ts";
import type { Verdict } from "../../judge/verdict.ts";
import { visibleInLog } from "../../value/escape-invisible.ts";
import { pointsOf } from "../points.ts";
import { filesToLookAt, runNotes } from "../solution-facts.ts";
import { recordsOf } from "../student-facts.ts";
import type { TerminalContext } from "./context.ts";
import { cut, duration, pad, padStart } from "./layout.ts";
import { joinedPrintable, type Printable, painted, printable } from "./printable.ts";
import { tally } from "./table.ts";

interface Row {
  readonly student: string;
  earned: Fraction;
  possible: Fraction;
  hardCoded: number;
  findings: number;
  remarks: number;
  readonly counts: Map<Verdict, number>;
}

const nameWidth = 28;

/** A class: a line per student with points, verdicts and remarks, then a total. */
export async function* classReport(run: Recorded, context: TerminalContext) {
  for await (const { text } of partsOf(run, context)) yield text;
}

async function* partsOf(
  { head, solutions }: Recorded,
  context: TerminalContext,
): AsyncGenerator<Printable> {
  const records = recordsOf(head);
  const idOf = (student: string) => records.get(student)?.id;
  const total = emptyRow("");
  let row: Row | undefined;
  let students = 0;
  for await (const solution of solutions()) {
    const student = solution.student ?? "";
    if (row?.student !== student) {
      if (row) yield line(row, idOf(row.student), context);
      row = emptyRow(student);
      students += 1;
    }
    add(row, solution);
    add(total, solution);
  }
  if (row) yield line(row, idOf(row.student), context);
  const count = [...total.counts.values()].reduce((sum, one) => sum + one, 0);
  const { engine, tier, python, numpy } = head.environment;
  const where = `${duration(head.wall)} · Python ${python}, NumPy ${numpy ?? "-"}, ${engine}, ${tier}`;
  const summary = context.messages.grade.students({ students, solutions: count });
  const { dim, yellow } = context.colours;
  yield printable`\n${summary}: ${joinedPrintable(tally(total.counts, context), " ")}\n${painted(dim, where)}\n`;
  for (const note of runNotes(head, context)) yield printable`${painted(dim, note)}\n`;
  for (const sentence of filesToLookAt(head, context))
    yield printable`${painted(yellow, sentence)}\n`;
}

function emptyRow(student: string): Row {
  return {
    student,
    earned: Fraction.zero,
    possible: Fraction.zero,
    hardCoded: 0,
    findings: 0,
    remarks: 0,
    counts: new Map(),
  };
}

function add(row: Row, solution: SolutionResult): void {
  const { earned, possible } = pointsOf(solution);
  row.earned = row.earned.plus(earned);
  row.possible = row.possible.plus(possible);
  if (solution.hardCoded) row.hardCoded += 1;
  if (solution.finding && solution.verdict === "NA") row.findings += 1;
  else if (solution.finding) row.remarks += 1;
  row.counts.set(solution.verdict, (row.counts.get(solution.verdict) ?? 0) + 1);
}

function line(row: Row, id: string | undefined, context: TerminalContext): Printable {
  const { colours, messages } = context;
  const points = padStart(`${row.earned.toDecimal()}/${row.possible.toDecimal()}`, 12);
  const shown = id === undefined || row.student.includes(id) ? row.student : `${row.student} ${id}`;
  const name = pad(cut(visibleInLog(shown).replaceAll("\n", "⏎"), nameWidth), nameWidth);
  const notes = [
    { count: row.hardCoded, text: messages.report.hardCodedCount, colour: colours.magenta },
    { count: row.findings, text: messages.report.findings, colour: colours.yellow },
    { count: row.remarks, text: messages.report.severalFiles, colour: colours.yellow },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, text, colour }) => printable`  ${painted(colour, text({ count }))}`);
  const counts = joinedPrintable(tally(row.counts, context), " ");
  return printable`${name} ${points}  ${counts}${notes}\n`;
}
