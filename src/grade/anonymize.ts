import { createHash, createHmac } from "node:crypto";
import type { SolutionResult } from "../judge/result.ts";
import { byCodeUnit } from "../problem/load.ts";
import { isTelling } from "./telling-name.ts";

/**
 * Gives each student a number. The order depends on every submission, so nobody can compute it from a list of names. The same
 * submissions get the same numbers.
 *
 * @param keys the keys of all results of the run, which are hashes of the solutions
 */
export function pseudonyms(
  students: readonly string[],
  keys: readonly string[],
): Map<string, string> {
  const secret = createHash("sha256").update(keys.toSorted(byCodeUnit).join()).digest();
  const hashed = [...new Set(students)].map((student) => ({
    student,
    hash: createHmac("sha256", secret).update(student).digest("hex"),
  }));
  const width = Math.max(3, `${hashed.length}`.length);
  return new Map(
    hashed
      .sort((a, b) => byCodeUnit(a.hash, b.hash))
      .map(({ student }, index) => [student, `student-${`${index + 1}`.padStart(width, "0")}`]),
  );
}

/**
 * Removes a student's name from a result: from the file's path, and from what a program printed. If the name is a number or a common
 * word, what was printed stays as it is: it does not tell who the student is, and answers would be changed.
 */
export function unnamed(result: SolutionResult, name: string, pseudonym: string): SolutionResult {
  const hide = hider(name, pseudonym);
  const hidePrinted = isTelling(name) ? hide : (text: string) => text;
  const cases = result.cases.map((one) => ({
    ...one,
    ...Object.fromEntries(
      (["stdout", "stderr", "crash", "reason", "comparison"] as const)
        .filter((field) => one[field] !== undefined)
        .map((field) => [field, mapTexts(one[field], hidePrinted)]),
    ),
  }));
  const { finding, takenFor: _, ...rest } = result;
  // A file may be named after its student in many ways.
  const hideFiles = (text: string) =>
    hide(text).replace(/[^\s:;,]+\.\w{1,8}/gu, (file) =>
      file === `${result.problem}.py` ? file : "…",
    );
  return {
    ...rest,
    student: pseudonym,
    file: `${pseudonym}/${result.problem}`,
    cases,
    ...(finding === undefined ? {} : { finding: mapTexts(finding, hideFiles) }),
  };
}

/** Replaces the name if it stands as a word of its own, in either Unicode form. */
function hider(name: string, pseudonym: string): (text: string) => string {
  const forms = new Set([name, name.normalize("NFC"), name.normalize("NFD")]);
  const any = [...forms].map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|");
  const word = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "giu");
  return (text) => text.replace(word, pseudonym);
}

function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === "string") return change(value) as T;
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, mapTexts(one, change)]),
  ) as T;
}
