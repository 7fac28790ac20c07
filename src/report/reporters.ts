import type { Recorded } from "../judge/result.ts";
import type { Locale } from "./locale.ts";
import type { ReportFile } from "./report-file.ts";
import type { TerminalContext } from "./terminal/context.ts";

type Report = (run: Recorded, context: TerminalContext) => AsyncIterable<string>;

/** Every report of a class by its name on the command line. A report's module is loaded when it is used. */
export const reporters = {
  terminal: async () => (await import("./terminal/class.ts")).classReport,
  json: async () => (await import("./json.ts")).jsonReport,
  junit: async () => (await import("./junit.ts")).junitReport,
  github: async () => (await import("./github.ts")).githubReport,
  gradescope: async () => (await import("./gradescope.ts")).gradescopeReport,
  classroom: async () => (await import("./classroom.ts")).classroomReport,
  csv: async () => (await import("./csv.ts")).csvReport,
  "csv-excel": async () => (await import("./csv.ts")).excelReport,
  canvas: async () => (await import("./canvas.ts")).canvasReport,
  moodle: async () => (await import("./moodle.ts")).moodleReport,
  names: async () => (await import("./names.ts")).namesReport,
  html: async () => (await import("./html/html.ts")).htmlReport,
  tap: async () => (await import("./tap.ts")).tapReport,
} as const satisfies Record<string, () => Promise<Report>>;

export type ReporterName = keyof typeof reporters;

type FolderReport = (run: Recorded, locale: Locale) => AsyncIterable<ReportFile>;

/** The reports that are folders, `--reporter NAME=DIR`. */
export const folderReporters = {
  dolos: async () => (await import("./dolos.ts")).dolosReport,
  feedback: async () => (await import("./feedback/feedback.ts")).feedbackReport,
} as const satisfies Record<string, () => Promise<FolderReport>>;

export type FolderReporterName = keyof typeof folderReporters;
