import * as z from "zod";
import { bilingual, type Recorded, solutionResultSchema } from "../judge/result.ts";
import { verdictNames } from "../judge/verdict.ts";
import { languages } from "../text/language.ts";
import { statisticsOf } from "./html/statistics.ts";
import type { Locale } from "./locale.ts";
import { pointsOf } from "./points.ts";
import {
  circumstances,
  filesToLookAt,
  missingSentence,
  remarksOn,
  runNotes,
} from "./solution-facts.ts";
import { idsText, recordsOf } from "./student-facts.ts";

/** The most misconceptions that are listed. */
const mostMisconceptions = 20;

const points = { earned: z.string(), possible: z.string() };

/** A class as a table: students by problems. */
export const classTableSchema = z.strictObject({
  title: z.string().nullable().describe("of the assignment"),
  circumstances: z.string().describe("which judge ran where and when"),
  notes: z.array(bilingual),
  problems: z.array(
    z.strictObject({ id: z.string(), title: bilingual, accepted: z.int(), students: z.int() }),
  ),
  misconceptions: z.array(
    z.strictObject({ problem: z.string(), hint: bilingual, students: z.int() }),
  ),
  students: z.array(
    z.strictObject({
      student: z.string(),
      about: z.string().describe("number, e-mail address and group, if they are known"),
      ...points,
      solutions: z.array(
        z.strictObject({ problem: z.string(), verdict: z.enum(verdictNames), ...points }),
      ),
    }),
  ),
});

/** A student behind a cell of the table: all solutions, and the files that were not judged. */
export const studentSchema = z.strictObject({
  student: z.string(),
  solutions: z.array(
    z.strictObject({ solution: solutionResultSchema, remarks: z.array(bilingual) }),
  ),
  notJudged: z.array(z.strictObject({ path: z.string(), reason: bilingual.optional() })),
});

export type ClassTable = z.output<typeof classTableSchema>;
export type ShownStudent = z.output<typeof studentSchema>;

/** Reads all solutions twice. Its memory grows with the solutions, not with their cases. */
export async function classTable(run: Recorded): Promise<ClassTable> {
  const { head } = run;
  const statistics = await statisticsOf(run);
  const records = recordsOf(head);
  const solutions = new Map<string, ClassTable["students"][number]["solutions"]>();
  for await (const one of run.solutions()) {
    const { student = "", problem, verdict } = one;
    const cells = solutions.get(student) ?? [];
    cells.push({ problem, verdict, ...decimals(pointsOf(one)) });
    solutions.set(student, cells);
  }
  return {
    title: head.title ?? null,
    circumstances: circumstances(head),
    notes: inBoth((locale) => [...runNotes(head, locale), ...filesToLookAt(head, locale)]),
    problems: statistics.problems.map(({ problem: id, title, verdicts }) => {
      const students = [...verdicts.values()].reduce((sum, one) => sum + one, 0);
      return { id, title, accepted: verdicts.get("AC") ?? 0, students };
    }),
    misconceptions: statistics.misconceptions
      .slice(0, mostMisconceptions)
      .map(({ problem, hint, count }) => ({ problem, hint, students: count })),
    students: statistics.students.map(({ student, ...sum }) => ({
      student,
      about: idsText(records.get(student)),
      ...decimals(sum),
      solutions: solutions.get(student) ?? [],
    })),
  };
}

/** The student at a place in the table, from 1; undefined if there is none. */
export async function studentAt(run: Recorded, place: number): Promise<ShownStudent | undefined> {
  const solutions: ShownStudent["solutions"] = [];
  let [student, count] = ["", 0];
  for await (const solution of run.solutions()) {
    if (count === 0 || solution.student !== student) count += 1;
    student = solution.student ?? "";
    if (count > place) break;
    if (count !== place) continue;
    const remarks = inBoth((locale) =>
      solution.verdict === "NA"
        ? [missingSentence(solution, run.head, locale)]
        : remarksOn(solution, locale),
    );
    solutions.push({ solution, remarks });
  }
  const [first] = solutions;
  if (first === undefined) return undefined;
  const { student: name = "" } = first.solution;
  const files = recordsOf(run.head).get(name)?.files ?? [];
  const notJudged = files
    .filter(({ judged }) => !judged)
    .map(({ path, reason }) => ({ path, ...(reason && { reason }) }));
  return { student: name, solutions, notJudged };
}

function decimals({ earned, possible }: ReturnType<typeof pointsOf>) {
  return { earned: earned.toDecimal(), possible: possible.toDecimal() };
}

/** The same sentences in both languages. */
function inBoth(write: (locale: Locale) => string[]): z.output<typeof bilingual>[] {
  const zh = write({ language: "zh", messages: languages.zh });
  const en = write({ language: "en", messages: languages.en });
  return en.map((text, index) => ({ en: text, zh: zh[index] ?? "" }));
}
