import { join } from "node:path";
import type { Engine } from "../../engine/engine.ts";
import { referenceFile } from "../../problem/layout.ts";
import type { Case, Problem } from "../../problem/load.ts";
import type { Messages } from "../../text/en.ts";
import { freshCases } from "../fresh-cases.ts";
import type { JournalHead } from "../journal-head.ts";
import { generousLimits, referenceOf, timeReference } from "../reference.ts";
import { fairTimeLimit } from "../time-limits.ts";
import { type ReferenceFault, referenceFaults } from "./check-reference.ts";
import { inOrder } from "./hidden-cases.ts";

/** A problem with its fresh cases, and what running its reference showed. */
export interface PreparedProblem {
  /** With a time limit that this machine can keep. */
  readonly problem: Problem;
  /** With the time limit that was asked for. */
  readonly asked: Problem;
  readonly faults: readonly ReferenceFault[];
  readonly warnings: readonly ((messages: Messages) => string)[];
}

export interface Preparation {
  readonly fresh: JournalHead["fresh"];
  /** MiB of every case, instead of the problem's own limit. */
  readonly memory: number | undefined;
  /** The time limit of the run that is resumed. Its cases were checked when it began. */
  readonly known: number | undefined;
  /** Whether a case can change a verdict or points. */
  readonly counts: (one: Case) => boolean;
}

/**
 * Adds the fresh cases to a problem, runs its reference on every case, and sets the time limit.
 *
 * @param files paths of the course's own cases by key
 * @throws DljError (judge) if fresh cases can't be made
 */
export async function prepareProblem(
  engine: Engine,
  { problem, files }: { readonly problem: Problem; readonly files: ReadonlyMap<string, string> },
  { fresh, memory, known, counts }: Preparation,
): Promise<PreparedProblem> {
  const added = fresh ? await freshCases(engine, problem, fresh.count, fresh.seed) : [];
  const asked = { ...problem, cases: inOrder([...problem.cases, ...added]) };
  if (known !== undefined)
    return { asked, problem: withTime(asked, known), faults: [], warnings: [] };
  const repeated = repeatedInputs(asked, files);
  const program = referenceOf(problem);
  if (!program) {
    const file = referenceFile(problem);
    const unchecked = (m: Messages) => m.course.noReference({ file, id: problem.id });
    return { asked, problem: asked, faults: [], warnings: [...repeated, unchecked] };
  }
  const limits = generousLimits(asked.spec);
  const outcomes = await timeReference(engine, program, asked, {
    ...limits,
    memory: memory ?? limits.memory,
  });
  const fileOf = ({ key }: Case) =>
    (files.get(key) ?? join(problem.folder, "cases", `${key}.in`)).replace(/in$/, "out");
  const faults = referenceFaults(asked, program, outcomes, fileOf, counts);
  const time = fairTimeLimit(asked.spec.limits.time, outcomes);
  return { asked, problem: withTime(asked, time), faults, warnings: repeated };
}

/** The course's own cases whose input another case has too. */
function repeatedInputs(
  { cases }: Problem,
  files: ReadonlyMap<string, string>,
): PreparedProblem["warnings"] {
  const first = new Map<string, string>();
  for (const { key, stdin } of cases) {
    if (!files.has(key)) first.set(stdin.toString("latin1").trimEnd(), key);
  }
  return cases.flatMap(({ key, stdin }) => {
    const file = files.get(key);
    const text = stdin.toString("latin1").trimEnd();
    const other = first.get(text);
    if (file === undefined) return [];
    first.set(text, file);
    return other === undefined ? [] : [(m: Messages) => m.course.sameInput({ file, other })];
  });
}

function withTime(problem: Problem, time: number): Problem {
  const { spec } = problem;
  return { ...problem, spec: { ...spec, limits: { ...spec.limits, time } } };
}
