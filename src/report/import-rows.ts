import type { Fraction } from "../judge/fraction.ts";
import type { Head, Recorded, StudentRecord } from "../judge/result.ts";
import { byStudent } from "./by-student.ts";

/** The import files of platforms. */
export const importPlatforms = ["canvas", "moodle"] as const;
export type ImportPlatform = (typeof importPlatforms)[number];

/** A field that a platform finds a student by. */
export type ImportKey = "canvas" | "sis" | "login" | "moodle" | "email" | "number";

/** Canvas needs one of these for a row, Moodle the same one in every row. */
const keysOf: Readonly<Record<ImportPlatform, readonly ImportKey[]>> = {
  canvas: ["canvas", "sis", "login"],
  moodle: ["moodle", "email", "number"],
};

/** A student's value for a key, "" if unknown. Without a roster, `id` repeats the platform's own id and is no student number. */
export function importId({ id, email, ids = {} }: StudentRecord, key: ImportKey): string {
  if (key === "email") return email ?? "";
  if (key === "sis" || key === "number")
    return id === undefined || Object.values(ids).includes(id) ? "" : id;
  return ids[key] ?? "";
}

/** The students whom an import file can name, and the names of those whom it can't. */
export interface Importable {
  readonly students: ReadonlySet<string>;
  readonly leftOut: readonly string[];
  /** The keys that are filled in every row. */
  readonly complete: ReadonlySet<ImportKey>;
}

/**
 * A student without an id is left out, and so are several submissions of one person, since only staff can say which one counts. Moodle
 * gives the grade of a row without the chosen key to the student of the row before, so each row has that key.
 */
export function importable(
  { students = [] }: Pick<Head, "students">,
  platform: ImportPlatform,
): Importable {
  const keys = keysOf[platform];
  const counts = new Map<string, number>();
  const idsOf = (record: StudentRecord) =>
    keys.map((key) => importId(record, key)).filter((id) => id !== "");
  for (const id of students.flatMap(idsOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const filled = (key: ImportKey, some: readonly StudentRecord[]) =>
    some.filter((one) => importId(one, key) !== "").length;
  const single = students.filter((one) => idsOf(one).every((id) => counts.get(id) === 1));
  const [first] = keys.toSorted((a, b) => filled(b, single) - filled(a, single));
  const needed = platform === "moodle" && first !== undefined ? [first] : keys;
  const chosen = single.filter((one) => needed.some((key) => importId(one, key) !== ""));
  const names = new Set(chosen.map(({ student }) => student));
  return {
    students: names,
    leftOut: students.map(({ student }) => student).filter((student) => !names.has(student)),
    complete: new Set(keys.filter((key) => filled(key, chosen) === chosen.length)),
  };
}

/** A student's points for an import file. */
export interface ImportRow {
  readonly record: StudentRecord;
  readonly earned: Fraction;
  readonly possible: Fraction;
}

/** The points of the students who can be named. */
export async function* importRows(
  run: Recorded,
  { students }: Importable,
): AsyncGenerator<ImportRow> {
  for await (const { student, record, earned, possible } of byStudent(run)) {
    if (record !== undefined && students.has(student)) yield { record, earned, possible };
  }
}
