import { extname } from "node:path";
import { userKey } from "../files/user-key.ts";
import type {
  CaseResult,
  ClassSources,
  FileRecord,
  Head,
  RealName,
  Recorded,
  SolutionResult,
  StudentRecord,
} from "../judge/result.ts";
import { byCodeUnit } from "../problem/load.ts";
import { pseudonyms, unnamed } from "./anonymize.ts";
import type { Journal } from "./journal.ts";

export interface Presentation {
  /** Show hidden cases in full. */
  readonly reveal: boolean;
  /** Replace the students' names by numbers. */
  readonly anonymize: boolean;
  /** The texts of the solutions, by the students' own names. */
  readonly sources?: ClassSources;
  /** The students and their files, if they are not as in the journal. */
  readonly handedIn?: Pick<Head, "title" | "layout" | "students" | "classFiles">;
}

/** The results of finished journals as a report may show them, sorted by student and by the order of the course. */
export function present(journals: readonly Journal[], presentation: Presentation): Recorded {
  const [first] = journals;
  if (!first) throw new RangeError("no journal to present");
  const place = new Map(Object.keys(first.head.timeLimits).map((id, index) => [id, index]));
  const all = journals
    .flatMap((journal) => [...journal.ids()].map((id) => ({ journal, id })))
    .map(({ journal, id }) => {
      const [student = "", problem = ""] = id.split("\0");
      return { journal, id, student, problem };
    });
  const names = presentation.anonymize
    ? pseudonyms(
        all.map(({ student }) => student),
        userKey(),
      )
    : undefined;
  const nameOf = (student: string) => names?.get(student) ?? student;
  const sorted = all.sort(
    (a, b) =>
      byCodeUnit(nameOf(a.student), nameOf(b.student)) ||
      (place.get(a.problem) ?? 0) - (place.get(b.problem) ?? 0) ||
      byCodeUnit(a.problem, b.problem),
  );
  const head = { ...headOf(journals, first.head.head), ...presentation.handedIn };
  return {
    head: shownHead(head, names),
    ...(presentation.sources ? { sources: shownSources(presentation.sources, names) } : {}),
    ...(names ? { realNames: realNames(head, names) } : {}),
    async *solutions() {
      for (const { journal, id, student } of sorted) {
        const result = journal.at(id);
        if (!result) continue;
        const shown = presentation.reveal ? result : redacted(result);
        yield names ? unnamed(withoutSource(shown), student, nameOf(student)) : shown;
      }
    },
  };
}

/** A hash of the file would tell whose it is to anybody who has the file. */
function withoutSource({ source: _, ...result }: SolutionResult): SolutionResult {
  return result;
}

/** The texts of the solutions, by the names that the reports show. */
function shownSources(
  sources: ClassSources,
  names: ReadonlyMap<string, string> | undefined,
): ClassSources {
  const own = new Map([...(names ?? [])].map(([student, pseudonym]) => [pseudonym, student]));
  return {
    ...sources,
    of: (student, problem) => sources.of(own.get(student) ?? student, problem),
  };
}

/** Who is behind each pseudonym, for staff alone. */
function realNames(head: Head, names: ReadonlyMap<string, string>): RealName[] {
  const records = new Map((head.students ?? []).map((one) => [one.student, one]));
  return [...names].map(([student, pseudonym]) => {
    const { id, email } = records.get(student) ?? {};
    return { pseudonym, student, id, email };
  });
}

/** The head with numbers in place of names: then nothing else of a student may be shown, nor a file's name. */
function shownHead(head: Head, names: ReadonlyMap<string, string> | undefined): Head {
  const { students, classFiles: _, ...rest } = head;
  if (names === undefined || students === undefined) return head;
  const shown = students.map(({ student, files, skipped }): StudentRecord => {
    const name = names.get(student) ?? student;
    return {
      student: name,
      files: files.map((file, index) => unnamedFile(file, `${name}/${index + 1}`)),
      ...(skipped === undefined ? {} : { skipped }),
    };
  });
  return { ...rest, students: shown.sort((a, b) => byCodeUnit(a.student, b.student)) };
}

/** A reason may name other files, so it goes too. */
function unnamedFile({ reason: _, path, ...file }: FileRecord, name: string): FileRecord {
  return { path: name + extname(path), ...file };
}

/** The first head with the earliest start, the summed wall time, and the highest raised limit of each problem. */
function headOf(journals: readonly Journal[], first: Head): Head {
  const heads = journals.map(({ head }) => head.head);
  const [started = first.started] = heads.map((head) => head.started).sort(byCodeUnit);
  const wall = journals.reduce((sum, journal) => sum + (journal.wall ?? 0), 0);
  const raised: Record<string, number> = {};
  for (const { raisedLimits = {} } of heads) {
    for (const [id, limit] of Object.entries(raisedLimits))
      raised[id] = Math.max(raised[id] ?? 0, limit);
  }
  return Object.keys(raised).length === 0
    ? { ...first, started, wall }
    : { ...first, started, wall, raisedLimits: raised };
}

/** Leaves of each hidden case only its name, verdict, time and hint. */
export function redacted(result: SolutionResult): SolutionResult {
  return { ...result, cases: result.cases.map(redactedCase) };
}

function redactedCase(one: CaseResult): CaseResult {
  if (one.group === "sample") return one;
  const { group, name, deciding, verdict, ran, cpu, wall, memory, misconception, likely } = one;
  const shown = { group, name, deciding, verdict, ran, cpu, wall, memory };
  return {
    ...shown,
    ...(misconception === undefined ? {} : { misconception }),
    ...(likely === undefined ? {} : { likely }),
  };
}
