import type { Recorded } from "../judge/result.ts";
import type { Look } from "./terminal/failure.ts";

type Report = (run: Recorded, look: Look) => AsyncIterable<string>;

/** Every report of a class: its name on the command line, and what makes it, loaded when it is asked for. */
export const reporters = {
  terminal: async () => (await import("./terminal/class.ts")).classReport,
  json: async () => (await import("./json.ts")).jsonReport,
  junit: async () => (await import("./junit.ts")).junitReport,
  github: async () => (await import("./github.ts")).githubReport,
  gradescope: async () => (await import("./gradescope.ts")).gradescopeReport,
  classroom: async () => (await import("./classroom.ts")).classroomReport,
  csv: async () => (await import("./csv.ts")).csvReport,
  html: async () => (await import("./html/html.ts")).htmlReport,
  tap: async () => (await import("./tap.ts")).tapReport,
} as const satisfies Record<string, () => Promise<Report>>;

export type ReporterName = keyof typeof reporters;
