import { createHash } from "node:crypto";
import type { CaseResult, Recorded, SolutionResult } from "../judge/result.ts";
import { byCodeUnit } from "../problem/load.ts";
import type { Journal } from "./journal.ts";

export interface Presentation {
  /** Show hidden cases in full. */
  readonly reveal: boolean;
  /** Students by number instead of by name. */
  readonly anonymize: boolean;
  /** The problems in the order of the course. */
  readonly order: readonly string[];
}

/** The results of finished journals, by student and in the order of the course, as a report may show them. */
export function present(journals: readonly Journal[], presentation: Presentation): Recorded {
  const [first] = journals;
  if (!first) throw new RangeError("no journal to present");
  const place = new Map(presentation.order.map((id, index) => [id, index]));
  const all = journals
    .flatMap((journal) => [...journal.ids()].map((id) => ({ journal, id })))
    .map(({ journal, id }) => {
      const [student = "", problem = ""] = id.split("\0");
      return { journal, id, student, problem };
    });
  const names = presentation.anonymize ? numbered(all.map(({ student }) => student)) : undefined;
  const nameOf = (student: string) => names?.get(student) ?? student;
  const sorted = all.sort(
    (a, b) =>
      byCodeUnit(nameOf(a.student), nameOf(b.student)) ||
      (place.get(a.problem) ?? 0) - (place.get(b.problem) ?? 0) ||
      byCodeUnit(a.problem, b.problem),
  );
  const wall = journals.reduce((sum, journal) => sum + (journal.wall ?? 0), 0);
  return {
    head: { ...first.head.head, wall },
    async *solutions() {
      for (const { journal, id, student } of sorted) {
        const result = journal.at(id);
        if (!result) continue;
        const shown = presentation.reveal ? result : redacted(result);
        yield names ? renamed(shown, nameOf(student)) : shown;
      }
    },
  };
}

/** Of a hidden case a report shows its name, verdict, time and hint. */
export function redacted(result: SolutionResult): SolutionResult {
  return { ...result, cases: result.cases.map(redactedCase) };
}

function redactedCase(one: CaseResult): CaseResult {
  if (one.group === "sample") return one;
  const { group, name, deciding, verdict, ran, cpu, wall, memory, misconception } = one;
  const shown = { group, name, deciding, verdict, ran, cpu, wall, memory };
  return misconception === undefined ? shown : { ...shown, misconception };
}

/** Numbers in an order that says nothing about the names. */
function numbered(students: readonly string[]): Map<string, string> {
  const hashed = [...new Set(students)].map((student) => ({
    student,
    hash: createHash("sha256").update(student).digest("hex"),
  }));
  const width = Math.max(3, `${hashed.length}`.length);
  return new Map(
    hashed
      .sort((a, b) => byCodeUnit(a.hash, b.hash))
      .map(({ student }, index) => [student, `student-${`${index + 1}`.padStart(width, "0")}`]),
  );
}

function renamed(result: SolutionResult, student: string): SolutionResult {
  return { ...result, student, file: `${student}/${result.problem}` };
}
