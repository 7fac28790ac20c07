import { Fraction } from "../../judge/fraction.ts";
import type { Recorded, SolutionResult } from "../../judge/result.ts";
import { type Verdict, verdictNames, verdicts } from "../../judge/verdict.ts";
import { visibleInLog } from "../../value/escape-invisible.ts";
import { pointsOf } from "../points.ts";
import { filesToLookAt, runNotes } from "../solution-facts.ts";
import { recordsOf } from "../student-facts.ts";
import type { TerminalContext } from "./context.ts";
import { cut, duration, pad, padStart } from "./layout.ts";

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
export async function* classReport(
  { head, solutions }: Recorded,
  context: TerminalContext,
): AsyncGenerator<string> {
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
  yield `\n${summary}: ${tally(total.counts, context)}\n${context.colours.dim(where)}\n`;
  for (const note of runNotes(head, context)) yield `${context.colours.dim(note)}\n`;
  for (const sentence of filesToLookAt(head, context))
    yield `${context.colours.yellow(visibleInLog(sentence))}\n`;
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

function line(row: Row, id: string | undefined, context: TerminalContext): string {
  const { colours, messages } = context;
  const points = padStart(`${row.earned.toDecimal()}/${row.possible.toDecimal()}`, 12);
  const shown = id === undefined || row.student.includes(id) ? row.student : `${row.student} ${id}`;
  const name = pad(cut(visibleInLog(shown).replaceAll("\n", "⏎"), nameWidth), nameWidth);
  const notes = [
    row.hardCoded > 0
      ? colours.magenta(messages.report.hardCodedCount({ count: row.hardCoded }))
      : "",
    row.findings > 0 ? colours.yellow(messages.report.findings({ count: row.findings })) : "",
    row.remarks > 0 ? colours.yellow(messages.report.severalFiles({ count: row.remarks })) : "",
  ].filter((note) => note !== "");
  return `${[`${name} ${points}  ${tally(row.counts, context)}`, ...notes].join("  ")}\n`;
}

function tally(counts: ReadonlyMap<Verdict, number>, { colours }: TerminalContext): string {
  return verdictNames
    .toReversed()
    .filter((verdict) => counts.has(verdict))
    .map((verdict) => colours[verdicts[verdict].colour](`${counts.get(verdict)} ${verdict}`))
    .join(" ");
}
