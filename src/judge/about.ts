import type { RunLimits } from "../engine/engine.ts";
import type { SolutionResult } from "./result.ts";
import type { Solution } from "./solution.ts";

type About = Pick<
  SolutionResult,
  "problem" | "track" | "title" | "file" | "student" | "language" | "limits"
>;

/** The fields of a result that do not depend on the judging. */
export function about(
  { problem, file, student, program }: Solution,
  { time, memory, output }: Omit<RunLimits, "processes">,
): About {
  const { id, track, title } = problem.spec;
  return {
    ...{ problem: id, track, title, file },
    ...(student === undefined ? {} : { student }),
    language: program?.language ?? "python",
    limits: { time, memory, output },
  };
}
