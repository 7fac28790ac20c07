import { randomBytes } from "node:crypto";
import { DljError } from "../../error.ts";
import { type Assignment, schemeOf } from "../../grade/assignment.ts";
import { checkPoints } from "../../grade/course/check-points.ts";
import { counting, listFaults, type ReferenceFault } from "../../grade/course/check-reference.ts";
import { readCourseCases, withCourseCases } from "../../grade/course/hidden-cases.ts";
import { type PreparedProblem, prepareProblem } from "../../grade/course/prepare-problem.ts";
import type { JournalHead } from "../../grade/journal-head.ts";
import type { Engines } from "../../judge/engines.ts";
import type { ScoringScheme } from "../../judge/score.ts";
import type { Catalogue } from "../../problem/catalogue.ts";
import { loadProblem, type Problem } from "../../problem/load.ts";
import { type Context, warn } from "../shared/context.ts";
import type { GradeOptions } from "./options.ts";

interface Class {
  readonly catalogue: Catalogue;
  /** The selectors of the problems to grade. */
  readonly selectors: readonly string[];
  readonly assignment: Assignment | undefined;
  readonly options: GradeOptions;
  /** The head of the run that is resumed. Its fresh cases and limits stand. */
  readonly before: JournalHead | undefined;
}

export interface FairProblems {
  /** The problems as they are graded. */
  readonly problems: readonly Problem[];
  /** The problems with the limits that were asked for, which are the same on every machine. */
  readonly asked: readonly Problem[];
  /** The limits that were raised for this machine, in CPU seconds by problem. */
  readonly raised: Readonly<Record<string, number>>;
  readonly fresh: JournalHead["fresh"];
  /** How many of the cases are the course's own. */
  readonly courseCases: number;
  readonly scheme: ScoringScheme;
}

/**
 * The problems to grade, with the course's own cases, fresh cases, and limits that this machine can keep. Checks the staff's side on
 * the way: points, cases, and the reference on every case.
 *
 * @throws DljError (usage) if a mistake of the staff would cost students points
 */
export async function fairProblems(
  context: Context,
  engines: Engines,
  { catalogue, selectors, assignment, options, before }: Class,
): Promise<FairProblems> {
  const chosen = catalogue.select(selectors);
  const idsOf = (selector: string) => catalogue.select([selector]).map(({ spec }) => spec.id);
  const scheme = schemeOf(assignment, idsOf);
  const strict = options.strict ?? false;
  const fresh = freshOf(options, before);
  const time = options.time ?? assignment?.limits.time;
  const ids = new Set(chosen.map(({ spec }) => spec.id));
  const course = readCourseCases(assignment?.hiddenCases ?? [], catalogue, ids);
  const all = chosen.map(({ folder, spec }) => {
    const loaded = loadProblem(folder);
    const limited = time === undefined ? loaded : withTime(loaded, time);
    return withCourseCases(limited, course.cases.get(spec.id) ?? []);
  });
  const published = all.map(({ problem }) => problem);
  const warnings = [
    ...course.warnings,
    ...(assignment
      ? checkPoints(assignment, scheme, published, { strict, fresh: fresh !== undefined })
      : []),
  ];
  // Not earlier: Python has been starting meanwhile.
  const engine = await engines.for("python");
  const prepared: PreparedProblem[] = [];
  for (const one of all) {
    context.signal.throwIfAborted();
    const memory = options.memory ?? assignment?.limits.memory;
    const counts = counting(scheme, strict);
    const known = before?.timeLimits[one.problem.id];
    prepared.push(await prepareProblem(engine, one, { fresh, memory, known, counts }));
  }
  for (const warning of [...warnings, ...prepared.flatMap((one) => one.warnings)])
    warn(context, warning(context.messages));
  refuseFaults(prepared.flatMap(({ faults }) => faults));
  const raised = prepared.filter(({ problem, asked }) => timeOf(problem) > timeOf(asked));
  return {
    problems: prepared.map(({ problem }) => problem),
    asked: prepared.map(({ asked }) => asked),
    raised: Object.fromEntries(raised.map(({ problem }) => [problem.id, timeOf(problem)])),
    fresh,
    courseCases: all.reduce((sum, { files }) => sum + files.size, 0),
    scheme,
  };
}

function timeOf({ spec }: Problem): number {
  return spec.limits.time;
}

/** @throws DljError (usage) that lists the cases on which a reference is not accepted */
function refuseFaults(faults: readonly ReferenceFault[]): void {
  if (faults.length === 0) return;
  throw new DljError("usage", (m) => `${m.course.faults}\n${listFaults(faults, m)}`);
}

/** The number of fresh cases and their seed. If no seed is given, a secret one is made. */
function freshOf(
  { fresh, seed, shard }: GradeOptions,
  before: JournalHead | undefined,
): JournalHead["fresh"] {
  if (fresh === undefined) return before?.fresh;
  // An unset secret of a workflow gives an empty text, and everyone could make those cases.
  if (seed === "") throw new DljError("usage", (m) => m.grade.emptySeed, "dlj grade --help");
  const known = seed ?? (before?.fresh?.count === fresh ? before.fresh.seed : undefined);
  if (known === undefined && (shard?.count ?? 1) > 1) {
    throw new DljError("usage", (m) => m.grade.seedNeeded, "dlj grade --help");
  }
  return { count: fresh, seed: known ?? randomBytes(16).toString("hex") };
}

function withTime(problem: Problem, time: number): Problem {
  const { spec } = problem;
  return { ...problem, spec: { ...spec, limits: { ...spec.limits, time } } };
}
