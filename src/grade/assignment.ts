import { dirname, resolve } from "node:path";
import * as z from "zod";
import { defaultScheme, type ScoringScheme } from "../judge/score.ts";
import { readJson } from "../problem/read-json.ts";
import { type Group, groups } from "../problem/spec.ts";

const weight = z.number().nonnegative();
const group = z.enum(["fresh", ...(Object.keys(groups) as Group[])]);

/** `assignment.json`: the problems that a class has to solve, and the rules for its points. */
export const assignmentSchema = z
  .strictObject({
    $schema: z.string().optional(),
    title: z.string().optional(),
    problems: z
      .array(z.union([z.string(), z.strictObject({ id: z.string(), points: weight.optional() })]))
      .min(1)
      .describe("ids, or ids with points; in an id's place may be a track, a tag or a glob"),
    points: weight.default(1).describe("points of a problem that names none"),
    scoring: z
      .enum(["case", "all"])
      .default("case")
      .describe("partial credit by case, or all or nothing"),
    groups: z
      .partialRecord(group, weight)
      .default({ sample: 1, hidden: 1 })
      .describe(
        "the groups that count, and the weight of a case of each; fresh is hidden unless named",
      ),
    stability: z
      .union([z.literal("off"), z.strictObject({ bonus: weight })])
      .default("off")
      .describe("a bonus for stability, as a share of the problem's points"),
    hardCoded: z
      .enum(["report", "zero"])
      .default("report")
      .describe("zero: a solution that passes every published case and no fresh one earns nothing"),
    limits: z
      .strictObject({
        time: z.number().positive().max(3600).optional(),
        memory: z.int().min(16).max(1_048_576).optional(),
      })
      .default({})
      .describe("CPU seconds and MiB of every case, instead of the problems' own"),
    problemFolders: z
      .array(z.string())
      .default([])
      .describe("the course's own problems, which go first; relative to this file"),
    hiddenCases: z
      .array(z.string())
      .default([])
      .describe("folders with <problem>/*.in and *.out, added to the hidden cases"),
  })
  .describe("An assignment that dlj grades");

export type Assignment = z.output<typeof assignmentSchema>;

/** The JSON Schema of `assignment.json` for editors, made from the schema that dlj itself checks with. */
export function assignmentJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(assignmentSchema, { io: "input" }), null, 2)}\n`;
}

/**
 * Reads an assignment. Its folders come back as absolute paths.
 *
 * @throws DljError (usage) that names the file, the path in it and the expected value
 */
export function readAssignment(file: string): Assignment {
  const assignment = readJson(file, assignmentSchema, "dlj grade --help");
  const absolute = (folder: string) => resolve(dirname(file), folder);
  return {
    ...assignment,
    problemFolders: assignment.problemFolders.map(absolute),
    hiddenCases: assignment.hiddenCases.map(absolute),
  };
}

/** The ids and selectors of an assignment, without their points. */
export function selectorsOf({ problems }: Assignment): string[] {
  return problems.map((one) => (typeof one === "string" ? one : one.id));
}

/**
 * The scoring scheme of an assignment.
 *
 * @param idsOf gives the problems of an id, an alias, a track, a tag or a glob; if two entries name a problem, the later one counts
 */
export function schemeOf(
  assignment: Assignment | undefined,
  idsOf: (selector: string) => readonly string[],
): ScoringScheme {
  if (!assignment) return defaultScheme;
  const weights: Record<string, number> = {};
  for (const one of assignment.problems) {
    if (typeof one === "string" || one.points === undefined) continue;
    for (const id of idsOf(one.id)) weights[id] = one.points;
  }
  const { scoring, stability, groups: counting, points, hardCoded } = assignment;
  // A group that is not named does not count.
  const none = { sample: 0, hidden: 0 };
  const weighed = Object.fromEntries(
    Object.entries({ ...none, ...counting }).filter(([, value]) => value !== undefined),
  );
  return { scoring, stability, weights, otherwise: points, groups: weighed, hardCoded };
}
