import { resolve } from "node:path";
import { readAssignment } from "../../grade/assignment.ts";
import type { Context } from "../shared/context.ts";
import { listClass } from "./list-class.ts";
import type { GradeOptions } from "./options.ts";
import { handedInBy, readClass, sayDecision } from "./read-class.ts";

/** Lists the submissions without running anything. Returns the exit code. */
export async function listSubmissions(
  context: Context,
  folder: string,
  options: GradeOptions,
): Promise<number> {
  const { assignment: file } = options;
  const assignment = file === undefined ? undefined : readAssignment(resolve(context.cwd, file));
  const read = await readClass(context, folder, options, assignment);
  sayDecision(context, read);
  const { students, classFiles = [] } = handedInBy(read);
  // Without an assignment nobody was asked for a certain problem.
  const problems = assignment === undefined ? [] : read.selectors;
  return listClass(context, { students, classFiles, problems });
}
