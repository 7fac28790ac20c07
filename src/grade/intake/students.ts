import { byCodeUnit } from "../../problem/load.ts";
import type { Entry } from "./entry.ts";
import type { EntryClaim } from "./layouts/layout.ts";
import type { LayoutName } from "./layouts/table.ts";

/** One entry of a student's submission. */
export type StudentFile = Pick<EntryClaim, "entry" | "inner" | "attempt" | "problem" | "record">;

/** One student with everything that was handed in. */
export interface Student {
  /** The name in every report; no other student has it. */
  readonly student: string;
  /** The name as it was handed in, if it was changed to be the only one. */
  readonly bareName?: string;
  readonly id?: string;
  readonly email?: string;
  readonly group?: string;
  /** The person's ids at the platforms, by the platform's name. */
  readonly ids?: Readonly<Record<string, string>>;
  /** A roster was given that doesn't have this student. */
  readonly isUnknown?: true;
  readonly files: readonly StudentFile[];
  /** The submissions that came under the same name, this one among them. */
  readonly namesakes?: readonly string[];
}

/** Sorts the claims into students, in order of their names. */
export function studentsOf(claims: readonly EntryClaim[]): Student[] {
  const byKey = new Map<string, EntryClaim[]>();
  for (const claim of claims) {
    const known = byKey.get(claim.key);
    if (known) known.push(claim);
    else byKey.set(claim.key, [claim]);
  }
  const byName = new Map<string, [string, EntryClaim[]][]>();
  for (const [key, own] of byKey) {
    const name = own[0]?.student ?? key;
    byName.set(name, [...(byName.get(name) ?? []), [key, own]]);
  }
  const students = [...byName].flatMap(([name, submissions]) => named(name, submissions));
  return apart(students).sort((a, b) => byCodeUnit(a.student, b.student));
}

/** Numbers the students of one name: a name may be another's label by chance. */
export function apart(students: readonly Student[]): Student[] {
  const seen = new Map<string, number>();
  return students.map((student) => {
    const count = (seen.get(student.student) ?? 0) + 1;
    seen.set(student.student, count);
    return count === 1 ? student : { ...student, student: `${student.student} #${count}` };
  });
}

/** Two students of one name are told apart by the platform's ids, or by where their submissions lie. */
function named(name: string, submissions: readonly (readonly [string, EntryClaim[]])[]): Student[] {
  const namesakes = submissions.map(([, [claim]]) => claim?.entry.path[0] ?? "");
  const ids = submissions.map(([, [claim]]) => claim?.id);
  return submissions.map(([, claims], index): Student => {
    const [first] = claims;
    const files = claims.map(({ entry, inner, attempt, problem, record }) => ({
      ...{ entry, inner },
      ...(attempt === undefined ? {} : { attempt }),
      ...(problem === undefined ? {} : { problem }),
      ...(record === undefined ? {} : { record }),
    }));
    const person = {
      ...(first?.id === undefined ? {} : { id: first.id }),
      ...(first?.email === undefined ? {} : { email: first.email }),
    };
    if (submissions.length === 1) return { student: name, ...person, files };
    const bare = { bareName: name, ...person };
    const isOnly = ids.every((id, other) => other === index || id !== first?.id);
    if (first?.id !== undefined && isOnly)
      return { student: `${name} (${first.id})`, ...bare, files };
    const place = namesakes[index] ?? "";
    const isTold = namesakes.every(
      (one, other) => other === index || asShown(one) !== asShown(place),
    );
    const label = isTold ? asShown(place) : `${index + 1}`;
    return { student: `${name} [${label}]`, ...bare, files, namesakes };
  });
}

/** Says at which platform a student's id is one. */
export function withPlatformId(student: Student, layout: LayoutName): Student {
  const platforms: Partial<Record<LayoutName, string>> = {
    ...{ canvas: "canvas", moodle: "moodle", blackboard: "login", classroom: "github" },
  };
  const { id } = student;
  const platform = platforms[layout];
  if (platform === undefined || id === undefined) return student;
  return { ...student, ids: { [platform]: id } };
}

function asShown(name: string): string {
  return name.normalize("NFC");
}

/** The entries that no student claims: they belong to the class. */
export function unclaimed(entries: readonly Entry[], claims: readonly EntryClaim[]): Entry[] {
  const claimed = new Set(claims.map(({ entry }) => entry));
  return entries.filter((entry) => !claimed.has(entry));
}
