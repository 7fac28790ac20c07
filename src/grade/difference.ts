import type { CaseResult, Result, SolutionResult } from "../judge/result.ts";
import type { Verdict } from "../judge/verdict.ts";
import { caseKey } from "../problem/case-key.ts";

/** Why a result may differ from an earlier one. */
type Cause = "source" | "cases" | "limits" | "points" | "run" | "none";

/** A fact of a run that all its results depend on, before and now. */
interface RunChange {
  readonly what: "judge" | "python" | "numpy" | "engine" | "tier" | "strict" | "fresh";
  readonly old: string;
  readonly now: string;
}

/** One solution with other points or another verdict than before. */
export interface Change {
  readonly old: SolutionResult | undefined;
  readonly now: SolutionResult | undefined;
  readonly causes: readonly Cause[];
  /** The cases with another verdict. */
  readonly cases: readonly { readonly key: string; readonly old: Verdict; readonly now: Verdict }[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface RunDifference {
  readonly run: readonly RunChange[];
  readonly changes: readonly Change[];
  readonly same: number;
}

/** Compares two runs of a class: whose points changed, by which case, and what may have caused it. */
export function differenceOf(old: Result, now: Result): RunDifference {
  const run = runChanges(old, now);
  const before = new Map(old.solutions.map((one) => [idOf(one), one]));
  const after = new Map(now.solutions.map((one) => [idOf(one), one]));
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changes = ids.flatMap((id): Change[] => {
    const [first, second] = [before.get(id), after.get(id)];
    if (first === undefined || second === undefined)
      return [{ old: first, now: second, causes: [], cases: [], added: [], removed: [] }];
    if (pointsText(first) === pointsText(second) && first.verdict === second.verdict) return [];
    const casesChanged = old.cases?.[first.problem] !== now.cases?.[first.problem];
    return [changeOf(first, second, { casesChanged, runChanged: run.length > 0 })];
  });
  return { run, changes, same: ids.length - changes.length };
}

function changeOf(
  old: SolutionResult,
  now: SolutionResult,
  { casesChanged, runChanged }: { casesChanged: boolean; runChanged: boolean },
): Change {
  const [before, after] = [byKey(old), byKey(now)];
  const cases = [...before].flatMap(([key, { verdict }]) => {
    const second = after.get(key);
    return second === undefined || second.verdict === verdict
      ? []
      : [{ key, old: verdict, now: second.verdict }];
  });
  const added = [...after.keys()].filter((key) => !before.has(key));
  const removed = [...before.keys()].filter((key) => !after.has(key));
  const isSame = cases.length + added.length + removed.length === 0;
  const limits = JSON.stringify(old.limits) !== JSON.stringify(now.limits);
  const found: Record<Exclude<Cause, "none">, boolean> = {
    source: old.source !== now.source,
    cases: casesChanged || added.length + removed.length > 0,
    limits,
    // Without another verdict of a case only the rules can change the points.
    points: isSame || old.points?.possible !== now.points?.possible,
    run: runChanged,
  };
  const causes = (Object.keys(found) as (keyof typeof found)[]).filter((cause) => found[cause]);
  return { old, now, causes: causes.length > 0 ? causes : ["none"], cases, added, removed };
}

function runChanges(old: Result, now: Result): RunChange[] {
  const facts = ({
    judge,
    environment,
    strict,
    fresh,
  }: Result): Record<RunChange["what"], string> => ({
    judge: judge.version,
    python: environment.python,
    numpy: environment.numpy ?? "-",
    engine: environment.engine,
    tier: environment.tier,
    strict: strict ? "+" : "-",
    fresh: fresh === undefined ? "-" : `${fresh.count} (${fresh.seed})`,
  });
  const [before, after] = [facts(old), facts(now)];
  return (Object.keys(before) as RunChange["what"][])
    .filter((what) => before[what] !== after[what])
    .map((what) => ({ what, old: before[what], now: after[what] }));
}

function byKey({ cases }: SolutionResult): Map<string, CaseResult> {
  return new Map(cases.map((one) => [caseKey(one), one]));
}

function pointsText({ points }: SolutionResult): string {
  return points === undefined ? "" : `${points.earned} of ${points.possible}`;
}

function idOf({ student, problem }: SolutionResult): string {
  return `${student ?? ""}\0${problem}`;
}
