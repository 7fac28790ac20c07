import * as z from "zod";
import { DljError } from "../../error.ts";
import { openLastClass } from "../../grade/last-class.ts";
import { bilingual, type Recorded, solutionResultSchema } from "../../judge/result.ts";
import {
  classTable,
  classTableSchema,
  type ShownStudent,
  studentAt,
  studentSchema,
} from "../../report/class-table.ts";
import { matrixPicture, matrixPictures } from "../../report/matrix-picture.ts";
import { deciderOf } from "../../report/solution-facts.ts";
import { solutionWithoutPaths } from "../hide-paths.ts";
import { RefusedRequest } from "../refusal.ts";
import type { Serving } from "../serving.ts";
import { endpoint } from "./endpoint.ts";

const classReport = classTableSchema.extend({
  finished: z.boolean().describe("false if the run is under way, or was interrupted"),
});

const studentReport = studentSchema.extend({
  solutions: z.array(
    z.strictObject({
      solution: solutionResultSchema,
      remarks: z.array(bilingual),
      pictures: z.array(matrixPicture).describe("the wrong matrices of the deciding case"),
    }),
  ),
});

export type ClassReport = z.output<typeof classReport>;
export type StudentReport = z.output<typeof studentReport>;

export const showReport = endpoint({
  method: "get",
  path: "/report",
  summary: "Show the class that was graded last in the workspace, as its reports do; null if none.",
  answer: classReport.nullable(),
  act: ({ serving }) =>
    readLastClass(
      serving,
      async (run, finished): Promise<ClassReport> => ({ ...(await classTable(run)), finished }),
    ),
});

export const showStudent = endpoint({
  method: "get",
  path: "/report/{id}",
  summary: "Show a student of this class, by the place in the list from 1: each solution's cases.",
  answer: studentReport,
  act: async ({ serving, id }): Promise<StudentReport> => {
    const shown = await readLastClass(serving, (run) => studentAt(run, Number(id)));
    if (!shown) throw new RefusedRequest(404, (m) => m.serve.noAddress);
    return { ...shown, solutions: shown.solutions.map((one) => withPictures(one, serving)) };
  },
});

function withPictures(
  { solution: whole, remarks }: ShownStudent["solutions"][number],
  { catalogue, hide }: Serving,
): StudentReport["solutions"][number] {
  const solution = solutionWithoutPaths(whole, hide);
  const decider = deciderOf(solution);
  const spec = catalogue.lookUp(solution.problem)?.spec;
  return { solution, remarks, pictures: decider && spec ? matrixPictures(decider, spec) : [] };
}

/** @throws RefusedRequest (404) if the class can't be read; the message names no file */
async function readLastClass<T>(
  { home }: Serving,
  read: (run: Recorded, isFinished: boolean) => Promise<T>,
): Promise<T | null> {
  try {
    const last = openLastClass(home);
    if (!last) return null;
    try {
      return await read(last.run, last.journal.wall !== undefined);
    } finally {
      last.journal.close();
    }
  } catch (error) {
    if (!(error instanceof DljError)) throw error;
    throw new RefusedRequest(404, (m) => m.serve.badReport);
  }
}
