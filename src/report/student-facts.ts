import type { Head, StudentRecord } from "../judge/result.ts";

/** The students' records by name. */
export function recordsOf({ students = [] }: Pick<Head, "students">): Map<string, StudentRecord> {
  return new Map(students.map((one) => [one.student, one]));
}

/** A student's number, e-mail address and group in one line; empty if nothing is known. */
export function idsText(record: StudentRecord | undefined): string {
  const { id, email, group } = record ?? {};
  return [id, email, group].filter((one) => one !== undefined).join(", ");
}
