import { join } from "node:path";
import { unjudged } from "../../../src/judge/case.ts";
import type { CaseResult } from "../../../src/judge/result.ts";
import type { Verdict } from "../../../src/judge/verdict.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { Catalogue } from "../../../src/problem/catalogue.ts";
import { loadProblem, type Problem } from "../../../src/problem/load.ts";
import { loadMisconceptions, type Misconception } from "../../../src/problem/misconceptions.ts";
import { groups } from "../../../src/problem/spec.ts";
import { outputsAgree } from "../../../src/value/compare.ts";

/** A problem of the catalogue with its misconceptions. */
export interface Known {
  readonly problem: Problem;
  readonly misconceptions: readonly Misconception[];
}

/** All problems of the catalogue. */
export function allKnown(): Known[] {
  const catalogue = new Catalogue([join(packageRoot, "problems")]);
  return catalogue
    .entries()
    .map(({ folder }) => loadProblem(folder))
    .map((problem) => ({
      problem,
      misconceptions: loadMisconceptions(problem.folder),
    }));
}

/** The results of a misconception's cases, made from its stored outputs without running it. */
export function resultsOf(
  { spec, cases }: Problem,
  { outputs }: Misconception,
): { cases: CaseResult[]; printed: Map<string, Uint8Array> } {
  const printed = new Map<string, Uint8Array>();
  const { tolerance, containers } = spec;
  const results = cases.flatMap((one): CaseResult[] => {
    const stored = outputs[one.key];
    if (stored === undefined) return [];
    const decides = groups[one.group];
    if (!("stdout" in stored)) {
      return [{ ...unjudged(one, stored.verdict as Verdict, decides), ran: true }];
    }
    const right = outputsAgree(one.expected, stored.stdout, { tolerance, containers });
    if (!right) printed.set(one.key, Buffer.from(stored.stdout));
    return [{ ...unjudged(one, right ? "AC" : "WA", decides), ran: true, stdout: stored.stdout }];
  });
  return { cases: results, printed };
}
