import { randomBytes } from "node:crypto";
import type { Engine } from "../../engine/engine.ts";
import { DljError } from "../../error.ts";
import { type Assignment, schemeOf, selectorsOf } from "../../grade/assignment.ts";
import { freshCases } from "../../grade/fresh-cases.ts";
import { inOrder, withHiddenCases } from "../../grade/hidden-cases.ts";
import type { JournalHead } from "../../grade/journal-head.ts";
import { SubmissionReader } from "../../grade/read-submission.ts";
import { generousLimits, referenceOf, runReference } from "../../grade/reference.ts";
import type { Submission } from "../../grade/submissions.ts";
import { fairTimeLimit } from "../../grade/time-limits.ts";
import type { Engines } from "../../judge/engines.ts";
import type { ScoringScheme } from "../../judge/score.ts";
import { Catalogue } from "../../problem/catalogue.ts";
import { loadProblem, type Problem } from "../../problem/load.ts";
import type { Context } from "../shared/context.ts";
import { problemFolders } from "../shared/judging-options.ts";
import type { GradeOptions } from "./options.ts";

interface Class {
  readonly submissions: readonly Submission[];
  readonly assignment: Assignment | undefined;
  readonly options: GradeOptions;
  /** The journal head of the run to continue: its fresh cases and limits still hold. */
  readonly before: JournalHead | undefined;
}

export interface FairProblems {
  /** The problems with their final cases and limits. */
  readonly problems: readonly Problem[];
  /** The problems with the limits that were asked for, which are equal on every machine. */
  readonly asked: readonly Problem[];
  /** The limits raised for this machine, in CPU seconds by problem. */
  readonly raised: Readonly<Record<string, number>>;
  readonly fresh: JournalHead["fresh"];
  readonly scheme: ScoringScheme;
}

/**
 * Prepares the problems to grade: the course's own cases, fresh cases, and limits that suit this
 * machine's speed.
 */
export async function fairProblems(
  context: Context,
  engines: Engines,
  { submissions, assignment, options, before }: Class,
): Promise<FairProblems> {
  const own = assignment?.problemFolders ?? [];
  const catalogue = new Catalogue(
    problemFolders({ problems: [...(options.problems ?? []), ...own] }),
  );
  const selectors = assignment ? selectorsOf(assignment) : await attempted(catalogue, submissions);
  const time = options.time ?? assignment?.limits.time;
  const fresh = freshOf(options, before);
  const all = catalogue.select(selectors).map(({ folder }) => {
    const loaded = withHiddenCases(loadProblem(folder), assignment?.hiddenCases ?? []);
    return time === undefined ? loaded : withTime(loaded, time);
  });
  // Not earlier: Python starts up meanwhile.
  const engine = await engines.for("python");
  const [problems, asked]: [Problem[], Problem[]] = [[], []];
  const raised: Record<string, number> = {};
  for (const published of all) {
    context.signal.throwIfAborted();
    const { id, spec } = published;
    const added = fresh ? await freshCases(engine, published, fresh.count, fresh.seed) : [];
    const whole = { ...published, cases: inOrder([...published.cases, ...added]) };
    const limit = before?.timeLimits[id] ?? (await measuredLimit(engine, whole));
    if (limit > spec.limits.time) raised[id] = limit;
    asked.push(whole);
    problems.push(withTime(whole, limit));
  }
  const idsOf = (selector: string) => catalogue.select([selector]).map(({ spec }) => spec.id);
  return { problems, asked, raised, fresh, scheme: schemeOf(assignment, idsOf) };
}

/** The problem's time limit on this machine, in CPU seconds. */
async function measuredLimit(engine: Engine, problem: Problem): Promise<number> {
  const { time } = problem.spec.limits;
  const program = referenceOf(problem);
  if (!program) return time;
  const limits = generousLimits(problem.spec);
  return fairTimeLimit(time, await runReference(engine, program, problem, limits));
}

/** The number and the seed of the fresh cases; without a seed, a random secret one. */
function freshOf(
  { fresh, seed, shard }: GradeOptions,
  before: JournalHead | undefined,
): JournalHead["fresh"] {
  if (fresh === undefined) return undefined;
  // An unset secret of a workflow is an empty seed, with which anyone could make the same cases.
  if (seed === "") throw new DljError("usage", (m) => m.grade.emptySeed, "dlj grade --help");
  const known = seed ?? (before?.fresh?.count === fresh ? before.fresh.seed : undefined);
  if (known === undefined && (shard?.count ?? 1) > 1) {
    throw new DljError("usage", (m) => m.grade.seedNeeded, "dlj grade --help");
  }
  return { count: fresh, seed: known ?? randomBytes(16).toString("hex") };
}

/**
 * Without an assignment: every problem that any student has a file for, or all problems if there are no
 * files.
 */
async function attempted(
  catalogue: Catalogue,
  submissions: readonly Submission[],
): Promise<string[]> {
  const ids = new Set<string>();
  for (const submission of submissions) {
    for (const id of await new SubmissionReader(submission).problems()) ids.add(id);
  }
  const known = [...ids].flatMap((id) => catalogue.idOf(id) ?? []);
  return known.length > 0 ? known : ["all"];
}

function withTime(problem: Problem, time: number): Problem {
  const { spec } = problem;
  return { ...problem, spec: { ...spec, limits: { ...spec.limits, time } } };
}
