import { createHmac } from "node:crypto";
import type { SolutionResult } from "../judge/result.ts";
import { byCodeUnit } from "../problem/load.ts";
import { isTelling } from "./telling-name.ts";

/** Every hashed name begins with this, so that a pseudonym is no signature of anything else. */
const purpose = "dlj pseudonym\n";

/**
 * Gives each student a pseudonym. It depends on the name and the key alone: a student keeps it in every run, and nobody without the
 * key can compute it from a list of names.
 *
 * @param key the secret of the user, or of a course that sets DLJ_KEY
 */
export function pseudonyms(students: readonly string[], key: Uint8Array): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    [...new Set(students)].sort(byCodeUnit).map((student) => {
      const hash = createHmac("sha256", key).update(purpose).update(student).digest("hex");
      // Eight digits are enough for any class; two that agree get one more.
      let length = 8;
      while (taken.has(hash.slice(0, length))) length += 1;
      taken.add(hash.slice(0, length));
      return [student, `student-${hash.slice(0, length)}`];
    }),
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
