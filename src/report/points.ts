import { Fraction } from "../judge/fraction.ts";
import type { SolutionResult } from "../judge/result.ts";

/** The points of a solution. If no points were given, an accepted solution earns one. */
export function pointsOf({ points, verdict }: SolutionResult): {
  readonly earned: Fraction;
  readonly possible: Fraction;
} {
  const one = new Fraction(1n);
  if (!points) return { earned: verdict === "AC" ? one : Fraction.zero, possible: one };
  return { earned: Fraction.parse(points.earned), possible: Fraction.parse(points.possible) };
}
