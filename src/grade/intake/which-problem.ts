import { withoutArchiveEnding } from "./archive-kinds.ts";
import type { Entry } from "./entry.ts";
import { type NameIndex, type NameMatch, saysNothing } from "./match-name.ts";
import { tokensOf } from "./name-tokens.ts";
import { sourceName } from "./source-names.ts";
import type { Student, StudentFile } from "./students.ts";

/** Context for reading the names of one student's files. */
export interface NameContext {
  readonly names: NameIndex;
  /** The words of the student's name and ids, which are often in file names. */
  readonly studentTokens: ReadonlySet<string>;
  /** Whether near names are left alone. */
  readonly exactOnly: boolean;
}

/** The assignment's problems whose functions a file defines, by the file's entry. */
export type FunctionsInFiles = ReadonlyMap<Entry, readonly string[]>;

/** The context of one student's files. */
export function nameContextOf(
  { student, id, email }: Student,
  { names, exactOnly }: Pick<NameContext, "names" | "exactOnly">,
): NameContext {
  const words = [student, id ?? "", email ?? ""].flatMap(tokensOf);
  return { names, exactOnly, studentTokens: new Set([...words, words.join("")]) };
}

/** The problem that a file is for by its path, or nothing. `functions-in-files.ts` finds those of a file whose name says none. */
export function problemOf(file: StudentFile, context: NameContext): NameMatch | undefined {
  return exactMatch(file, context) ?? (context.exactOnly ? undefined : nearMatch(file, context));
}

/** `<problem>.py` or `<problem>/solution.py`; in a problem's folder any `<student>.py`. */
function exactMatch(
  { inner, problem }: StudentFile,
  { names }: NameContext,
): NameMatch | undefined {
  const { stem, isMended } = sourceName(inner.at(-1) ?? "");
  if (problem !== undefined && inner.length === 1)
    return isMended ? undefined : names.exact(problem);
  if (isMended) return undefined;
  const parent = inner.at(-2);
  if (stem !== "solution") return names.exact(stem);
  return parent === undefined ? undefined : names.exact(parent);
}

function nearMatch(
  { inner, problem }: StudentFile,
  { names, studentTokens }: NameContext,
): NameMatch | undefined {
  const { stem } = sourceName(inner.at(-1) ?? "");
  if (problem !== undefined && inner.length === 1) return names.near(problem, studentTokens);
  const own = names.near(stem, studentTokens);
  if (own !== undefined || !saysNothing(stem, studentTokens)) return own;
  const parent = inner.at(-2);
  return parent === undefined ? undefined : names.near(withoutArchiveEnding(parent), studentTokens);
}

/** The problem that a file is most likely meant for, as a suggestion; undefined if nothing speaks for one. */
export function likeliestProblem(file: StudentFile, context: NameContext): string | undefined {
  const { stem } = sourceName(file.inner.at(-1) ?? "");
  const near = exactMatch(file, context) ?? nearMatch(file, context);
  return near?.problem ?? context.names.likeliest(stem);
}
