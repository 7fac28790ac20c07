import type { Recorded } from "../judge/result.ts";
import { cell, row } from "./csv.ts";
import { type ImportKey, importable, importId, importRows } from "./import-rows.ts";

/** Columns that are written if every row has them. */
const columns: readonly (readonly [string, ImportKey])[] = [
  ["ID number", "number"],
  ["Email address", "email"],
];

/**
 * Grades that Moodle imports: as the offline grading worksheet of an assignment, which finds a student by `Participant 657737`, and in
 * the gradebook, where staff choose the column that names a student.
 */
export async function* moodleReport(run: Recorded): AsyncGenerator<string> {
  const chosen = importable(run.head, "moodle");
  const shown = columns.filter(([, key]) => chosen.complete.has(key));
  const hasParticipants = chosen.complete.has("moodle");
  yield row(
    [
      ...(hasParticipants ? ["Identifier"] : []),
      "Full name",
      ...shown.map(([header]) => header),
      ...["Grade", "Maximum Grade", "Last modified (grade)"],
    ].map(cell),
  );
  // A grade that staff changed later in Moodle is newer than this, so Moodle keeps it.
  const modified = `${run.head.started.slice(0, 19)}Z`;
  for await (const { record, earned, possible } of importRows(run, chosen)) {
    const cells = [
      ...(hasParticipants ? [`Participant ${importId(record, "moodle")}`] : []),
      record.student,
      ...shown.map(([, key]) => importId(record, key)),
    ];
    yield row([...cells, earned.toDecimal(), possible.toDecimal(), modified].map(cell));
  }
}
