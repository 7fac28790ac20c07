import { dirname, resolve } from "node:path";
import { readRegularFile } from "../../files/read-regular-file.ts";
import type { Context } from "../shared/context.ts";
import type { GradeOptions } from "./options.ts";

/**
 * The assignment, its problems and its hidden cases, the roster, and the journal: no solution may read them. The engine starts before the
 * assignment is checked, so its faults are ignored here.
 */
export function hiddenByAssignment(
  { cwd }: Pick<Context, "cwd">,
  { assignment, roster, journal }: Pick<GradeOptions, "assignment" | "roster" | "journal">,
): string[] {
  const named = [assignment, roster, journal].filter((path) => path !== undefined);
  if (assignment === undefined) return named;
  try {
    const file = resolve(cwd, assignment);
    const { problemFolders = [], hiddenCases = [] } = JSON.parse(
      readRegularFile(file).toString("utf8"),
    );
    const folders = [...problemFolders, ...hiddenCases].filter((one) => typeof one === "string");
    return [...named, ...folders.map((folder) => resolve(dirname(file), folder))];
  } catch {
    return named;
  }
}
