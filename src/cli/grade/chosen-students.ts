import { DljError } from "../../error.ts";
import type { Journal } from "../../grade/journal.ts";
import type { Submission } from "../../grade/submissions.ts";
import { visible } from "../../value/escape-invisible.ts";

/**
 * The students of `--student`, by their names, ids or e-mail addresses; undefined if everybody is graded.
 *
 * @throws DljError (usage) if a name is nobody's, or if the class was not graded before
 */
export function chosenStudents(
  submissions: readonly Submission[],
  wanted: readonly string[] | undefined,
  resumed: Journal | undefined,
): ReadonlySet<string> | undefined {
  if (wanted === undefined) return undefined;
  if (resumed?.wall === undefined)
    throw new DljError("usage", (m) => m.handBack.gradeAllFirst, "dlj grade --help");
  return new Set(wanted.flatMap((name) => find(submissions, name)));
}

function find(submissions: readonly Submission[], wanted: string): string[] {
  const name = fold(wanted);
  const found = submissions.filter(({ student, id, email }) =>
    [student, id, email].some((one) => one !== undefined && fold(one) === name),
  );
  if (found.length > 0) return found.map(({ student }) => student);
  const near = submissions
    .map(({ student }) => student)
    .filter((student) => fold(student).includes(name))
    .slice(0, 5);
  const list = visible(near.join(", "));
  throw new DljError("usage", (m) => m.handBack.noStudent({ name: visible(wanted), list }));
}

function fold(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
