import type { Problem } from "../problem/load.ts";
import { loadMisconceptions, type Misconception } from "../problem/misconceptions.ts";
import { outputsAgree } from "../value/compare.ts";
import type { CaseResult, SolutionResult } from "./result.ts";

/** The full output of each failing case, by `group/name`. */
export type Printed = ReadonlyMap<string, Uint8Array>;

/**
 * The misconception that explains most of the failing cases: its stored output agrees with what the solution printed, by the
 * rules of the problem. One that is right on a case explains nothing there.
 *
 * @param known the misconceptions to look among; those in the problem's folder where none are given
 */
export function explainByMisconception(
  problem: Problem,
  cases: readonly CaseResult[],
  printed: Printed,
  known?: readonly Misconception[],
): Pick<SolutionResult, "misconception" | "cases"> {
  const failing = cases.filter(({ verdict }) => verdict === "WA");
  if (failing.length === 0) return { cases: [...cases] };
  const misconceptions = known ?? loadMisconceptions(problem.folder);
  const explained = new Map<CaseResult, Misconception[]>();
  for (const result of failing) {
    const output = printed.get(keyOf(result));
    const same = misconceptions.filter((m) => output && printsTheSame(problem, m, result, output));
    explained.set(result, same);
  }
  const best = mostFrequent([...explained.values()].flat());
  if (!best) return { cases: [...cases] };
  return {
    misconception: { name: best.name, hint: best.hint },
    cases: cases.map((result) => {
      const found = explained.get(result) ?? [];
      const name = found.includes(best) ? best.name : found[0]?.name;
      return name === undefined ? result : { ...result, misconception: name };
    }),
  };
}

function printsTheSame(
  { spec, cases }: Problem,
  misconception: Misconception,
  result: CaseResult,
  output: Uint8Array,
): boolean {
  const stored = misconception.outputs[keyOf(result)];
  if (stored === undefined || !("stdout" in stored)) return false;
  const options = { tolerance: spec.tolerance, containers: spec.containers };
  const expected = cases.find(({ key }) => key === keyOf(result))?.expected;
  const isRight = expected && outputsAgree(expected, stored.stdout, options);
  return !isRight && outputsAgree(stored.stdout, output, options);
}

function keyOf({ group, name }: CaseResult): string {
  return `${group}/${name}`;
}

function mostFrequent<T>(all: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
