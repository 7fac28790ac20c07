import * as z from "zod";
import { bilingual } from "../../judge/result.ts";
import { readDrill } from "../../learn/drill/drill.ts";
import { type DueOfProblem, dueByProblem } from "../../learn/drill/schedule.ts";
import { type Progress, stateOf } from "../../learn/progress/progress.ts";
import { readProgress } from "../../learn/progress/store.ts";
import { readStatement } from "../../learn/statement.ts";
import { difficulties, groups, type ProblemSpec, tracks } from "../../problem/spec.ts";
import type { Serving } from "../serving.ts";
import { endpoint } from "./endpoint.ts";

const problemRow = z.strictObject({
  id: z.string(),
  track: z.enum([...tracks, "course"]),
  order: z.int().describe("place in the track"),
  difficulty: z.enum(difficulties),
  title: bilingual,
  tags: z.array(z.string()),
  prerequisites: z.array(z.string()),
  state: z.enum(["solved", "tried", "untouched"]).describe("in the workspace"),
  due: z
    .strictObject({
      questions: z.int().describe("follow-up questions that are due in dlj drill"),
      exercise: z.boolean().describe("whether the exercise is due for writing again"),
    })
    .describe("what dlj drill asks for now"),
});

export type ProblemRow = z.output<typeof problemRow>;

const shownProblem = problemRow.extend({
  statement: bilingual.describe("Markdown with LaTeX"),
  limits: z.strictObject({ time: z.number(), memory: z.number(), output: z.number() }),
  cases: z.array(
    z.strictObject({ key: z.string().describe("`group/name`"), deciding: z.boolean() }),
  ),
});

interface Learner {
  readonly progress: Progress;
  readonly due: ReadonlyMap<string, DueOfProblem>;
}

function learnerOf(home: string): Learner {
  const { progress } = readProgress(home);
  return { progress, due: dueByProblem(readDrill(home).content, progress, new Date()) };
}

const nothingDue: DueOfProblem = { questions: 0, exercise: false };

function rowOf(spec: ProblemSpec, learner: Learner): ProblemRow {
  const { id, track, order, difficulty, title, tags, prerequisites } = spec;
  const state = stateOf(learner.progress, id);
  const due = learner.due.get(id) ?? nothingDue;
  return { id, track, order, difficulty, title, tags, prerequisites, state, due };
}

/** The course with the workspace's progress and what is due today. */
export function problemRows({
  catalogue,
  home,
}: Pick<Serving, "catalogue" | "home">): ProblemRow[] {
  const learner = learnerOf(home);
  return catalogue.entries().map(({ spec }) => rowOf(spec, learner));
}

export const listProblems = endpoint({
  method: "get",
  path: "/problems",
  summary: "List the problems as a course, with the workspace's progress and what is due today.",
  answer: z.array(problemRow),
  act: ({ serving }): ProblemRow[] => problemRows(serving),
});

export const showProblem = endpoint({
  method: "get",
  path: "/problems/{id}",
  summary: "Show a problem: its statement in both languages, its limits, the names of its cases.",
  answer: shownProblem,
  act: ({ serving, id }): z.output<typeof shownProblem> => {
    const { folder, spec, cases } = serving.problem(id);
    return {
      ...rowOf(spec, learnerOf(serving.home)),
      statement: { en: readStatement(folder, "en"), zh: readStatement(folder, "zh") },
      limits: spec.limits,
      cases: cases.map(({ key, group }) => ({ key, deciding: groups[group] })),
    };
  },
});
