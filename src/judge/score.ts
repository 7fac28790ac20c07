import type { Group } from "../problem/spec.ts";
import { Fraction } from "./fraction.ts";
import type { CaseResult, SolutionResult } from "./result.ts";

/** How verdicts become points. */
export interface ScoringScheme {
  /** `case`: each accepted case earns its share; `all`: all points or none. */
  readonly scoring: "case" | "all";
  /** Points of a problem; `otherwise` if it is not named. */
  readonly weights: Readonly<Record<string, number>>;
  readonly otherwise: number;
  /** The relative weight of a case of each group. */
  readonly groups: Readonly<Partial<Record<Group, number>>>;
  /** `bonus`: the extra share of the problem's points for accepted stability cases. */
  readonly stability: "off" | { readonly bonus: number };
}

export const defaultScheme: ScoringScheme = {
  scoring: "case",
  weights: {},
  otherwise: 1,
  groups: { sample: 1, hidden: 1 },
  stability: "off",
};

/**
 * The exact points of one solution. It earns all points if all counting cases are accepted, and none if it does not compile,
 * was not attempted or could not be judged.
 */
export function score(
  { problem, verdict, cases }: Pick<SolutionResult, "problem" | "verdict" | "cases">,
  scheme: ScoringScheme,
): { readonly earned: Fraction; readonly possible: Fraction } {
  const possible = Fraction.of(scheme.weights[problem] ?? scheme.otherwise);
  const earned = possible.times(share(verdict, cases, scheme));
  return { earned: earned.plus(possible.times(bonus(cases, scheme))), possible };
}

function share(
  verdict: SolutionResult["verdict"],
  cases: readonly CaseResult[],
  scheme: ScoringScheme,
): Fraction {
  if (verdict === "NA" || verdict === "CE" || verdict === "JE") return Fraction.zero;
  const counting = cases.filter((one) => counts(one, scheme));
  // If no case counts, the verdict decides.
  const whole = counting.length === 0 ? verdict === "AC" : counting.every(isAccepted);
  if (whole) return new Fraction(1n);
  return scheme.scoring === "all" ? Fraction.zero : accepted(counting, scheme);
}

/** A deciding case counts unless its group weighs nothing; stability counts if it has a weight. */
function counts({ group, deciding }: CaseResult, { groups }: ScoringScheme): boolean {
  const weight = groups[group];
  return weight === undefined ? deciding : weight > 0;
}

function isAccepted({ verdict }: CaseResult): boolean {
  return verdict === "AC";
}

/** The weighted share of accepted cases. */
function accepted(cases: readonly CaseResult[], { groups }: ScoringScheme): Fraction {
  const weightOf = ({ group }: CaseResult) => Fraction.of(groups[group] ?? 1);
  const sum = (some: readonly CaseResult[]) =>
    some.reduce((total, one) => total.plus(weightOf(one)), Fraction.zero);
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
