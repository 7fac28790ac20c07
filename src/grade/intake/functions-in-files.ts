import { surelyReadsStdin } from "../../judge/function-call.ts";
import { isFault, isNotebook, sourceOfNotebook } from "../../judge/notebook.ts";
import { functionsIn } from "../../judge/python-lines.ts";
import { decodeSource } from "../source.ts";
import type { Entry } from "./entry.ts";
import type { WantedProblems } from "./match-files.ts";
import { EntryReader } from "./read-entry.ts";
import { sourceName } from "./source-names.ts";
import type { Student, StudentFile } from "./students.ts";
import { type FunctionsInFiles, nameContextOf, problemOf } from "./which-problem.ts";

/**
 * Reads the Python files and notebooks whose names say no problem, such as `hw1.py`, and finds the assignment's functions in them.
 * Their text alone is looked at: nothing is run. A file that reads stdin is a program for one problem and defines none here.
 */
export async function functionsInFiles(
  students: readonly Student[],
  asked: WantedProblems,
): Promise<FunctionsInFiles> {
  const found = new Map<Entry, readonly string[]>();
  if (asked.problems === undefined || asked.exactOnly) return found;
  for (const student of students) {
    const context = nameContextOf(student, asked);
    const nameless = student.files.filter(
      (file) => isPython(file) && problemOf(file, context) === undefined,
    );
    const reader = new EntryReader(nameless.map(({ entry }) => entry));
    for (const { entry } of nameless) {
      const read = await reader.read(entry);
      const problems = "bytes" in read ? problemsIn(entry, read.bytes, asked) : [];
      found.set(entry, problems);
    }
  }
  return found;
}

function isPython({ entry, inner, record }: StudentFile): boolean {
  const { extension } = sourceName(inner.at(-1) ?? "");
  const isRead = !entry.skipped && !entry.empty && !entry.repeated && !record;
  return isRead && (extension === ".py" || extension === ".ipynb");
}

function problemsIn({ path }: Entry, bytes: Buffer, { names, problems }: WantedProblems): string[] {
  const { extension = "" } = sourceName(path.at(-1) ?? "");
  const source = isNotebook(extension) ? sourceOfNotebook(bytes) : decodeSource(bytes);
  if (source === undefined || isFault(source) || surelyReadsStdin(source)) return [];
  const found = [...functionsIn(source.toString("utf8"))].map((name) => names.exact(name)?.problem);
  return [...new Set(found)].filter((id) => id !== undefined && problems?.has(id)) as string[];
}
