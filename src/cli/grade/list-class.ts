import { exitCodes } from "../../error.ts";
import type { FileRecord, StudentRecord } from "../../judge/result.ts";
import { visibleInLog } from "../../value/escape-invisible.ts";
import type { Context } from "../shared/context.ts";

/** The text of `--list` for a class. */
export interface ClassList {
  readonly students: readonly StudentRecord[];
  /** Files that no student claims. */
  readonly classFiles: readonly FileRecord[];
  /** The ids of the problems that are graded. */
  readonly problems: readonly string[];
}

/** Prints every file with what will become of it, and returns 1 if something needs a look. */
export function listClass(
  { stdout, messages, language, colours }: Context,
  list: ClassList,
): number {
  const { intake } = messages;
  const text = (file: FileRecord): string => {
    const { problem = "", problems = [problem], judged, takenFor, reason, needsLook } = file;
    const says = judged
      ? intake.list[takenFor ? "takenFor" : "judged"]({ problem: problems.join(", ") })
      : (reason?.[language] ?? "");
    const line = `  ${visibleInLog(file.path)}: ${visibleInLog(says)}`;
    return takenFor || needsLook ? colours.yellow(line) : judged ? line : colours.dim(line);
  };
  let count = 0;
  const print = (lines: readonly string[]) => stdout.write(`${lines.join("\n")}\n`);
  for (const one of list.students) {
    const there = new Set(
      one.files.flatMap(({ judged, problem, problems }) => (judged ? (problems ?? problem) : [])),
    );
    const missing = list.problems.filter((id) => !there.has(id));
    const about = [one.id, one.email, one.group].filter((part) => part !== undefined).join(", ");
    const isNothing = there.size === 0 && missing.length === 0;
    count += missing.length + one.files.filter(isOdd).length;
    count += (one.unknown ? 1 : 0) + (isNothing ? 1 : 0);
    print([
      colours.bold(visibleInLog(about === "" ? one.student : `${one.student} (${about})`)),
      ...(one.unknown ? [colours.yellow(`  ${intake.unknownStudent}`)] : []),
      ...one.files.map(text),
      ...(one.moreFiles ? [`  ${intake.moreFiles({ count: one.moreFiles })}`] : []),
      ...(one.skipped ? [colours.dim(`  ${intake.list.skipped({ count: one.skipped })}`)] : []),
      ...(missing.length > 0
        ? [colours.yellow(`  ${intake.list.missing({ list: missing.join(", ") })}`)]
        : []),
      ...(isNothing ? [colours.yellow(`  ${intake.list.nothing}`)] : []),
    ]);
  }
  count += list.classFiles.filter(isOdd).length;
  if (list.classFiles.length > 0) print([intake.list.class, ...list.classFiles.map(text)]);
  print(["", count > 0 ? intake.list.needsLook({ count }) : intake.list.fine]);
  return count > 0 ? exitCodes.refused : exitCodes.accepted;
}

function isOdd({ takenFor, needsLook }: FileRecord): boolean {
  return takenFor === true || needsLook === true;
}
