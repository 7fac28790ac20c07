import type { Group } from "../problem/spec.ts";
import { Fraction } from "./fraction.ts";
import { isFresh } from "./fresh.ts";
import type { CaseResult, SolutionResult } from "./result.ts";

/** How verdicts become points. */
export interface ScoringScheme {
  /** `case`: each accepted case earns its share; `all`: all points or none. */
  readonly scoring: "case" | "all";
  /** Points of a problem; `otherwise` if it is not named. */
  readonly weights: Readonly<Record<string, number>>;
  readonly otherwise: number;
  /** The relative weight of a case of each group. A fresh case weighs as much as a hidden one unless `fresh` is given. */
  readonly groups: Readonly<Partial<Record<Group | "fresh", number>>>;
  /** `zero`: a hard-coded solution earns no points. */
  readonly hardCoded: "report" | "zero";
  /** `bonus`: the extra share of the problem's points for accepted stability cases. */
  readonly stability: "off" | { readonly bonus: number };
}

export const defaultScheme: ScoringScheme = {
  scoring: "case",
  weights: {},
  otherwise: 1,
  groups: { sample: 1, hidden: 1 },
  stability: "off",
  hardCoded: "report",
};

/**
 * The exact points of one solution. It earns all points if all counting cases are accepted, and none if it does not compile,
 * was not attempted or could not be judged.
 */
export function score(
  {
    problem,
    verdict,
    cases,
    hardCoded,
  }: Pick<SolutionResult, "problem" | "verdict" | "cases" | "hardCoded">,
  scheme: ScoringScheme,
): { readonly earned: Fraction; readonly possible: Fraction } {
  const possible = Fraction.of(scheme.weights[problem] ?? scheme.otherwise);
  if (hardCoded && scheme.hardCoded === "zero") return { earned: Fraction.zero, possible };
  const earned = possible.times(share(verdict, cases, scheme));
  return { earned: earned.plus(possible.times(bonus(cases, scheme))), possible };
}

function share(
  verdict: SolutionResult["verdict"],
  cases: readonly CaseResult[],
  scheme: ScoringScheme,
): Fraction {
  if (verdict === "NA" || verdict === "CE" || verdict === "JE") return Fraction.zero;
  const counting = cases.filter((one) => weightOf(one, scheme) > 0);
  // If no case counts, the verdict decides.
  const whole = counting.length === 0 ? verdict === "AC" : counting.every(isAccepted);
  if (whole) return new Fraction(1n);
  return scheme.scoring === "all" ? Fraction.zero : accepted(counting, scheme);
}

/** The weight of a case. If its group has none, a deciding case weighs 1 and another case 0. */
export function weightOf(
  { group, name, deciding }: Pick<CaseResult, "group" | "name" | "deciding">,
  { groups }: Pick<ScoringScheme, "groups">,
): number {
  const fresh = group === "hidden" && isFresh(name) ? groups.fresh : undefined;
  return fresh ?? groups[group] ?? (deciding ? 1 : 0);
}

function isAccepted({ verdict }: CaseResult): boolean {
  return verdict === "AC";
}

/** The weighted share of accepted cases. */
function accepted(cases: readonly CaseResult[], scheme: ScoringScheme): Fraction {
  const sum = (some: readonly CaseResult[]) =>
    some.reduce((total, one) => total.plus(Fraction.of(weightOf(one, scheme))), Fraction.zero);
  const all = sum(cases);
  if (all.isZero()) return Fraction.zero;
  return sum(cases.filter(isAccepted)).dividedBy(all);
}

function bonus(cases: readonly CaseResult[], scheme: ScoringScheme): Fraction {
  const extra = cases.filter(({ group, deciding }) => group === "stability" && !deciding);
  if (scheme.stability === "off" || extra.length === 0) return Fraction.zero;
  const passed = extra.filter(({ verdict }) => verdict === "AC").length;
  return Fraction.of(scheme.stability.bonus).times(
    new Fraction(BigInt(passed), BigInt(extra.length)),
  );
}
