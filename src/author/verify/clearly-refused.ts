import type { CaseResult } from "../../judge/result.ts";
import type { Problem } from "../../problem/load.ts";
import { outputsAgree } from "../../value/compare.ts";
import type { Tolerance } from "../../value/tolerance.ts";

/**
 * A difference of this many tolerances is clearly wrong: ten, minus the binary noise that comparing
 * forgives.
 */
const clearly = 10 - 1e-4;

/**
 * Rejected for a reason that a hint can explain: a crash, another shape or text, or numbers ten
 * tolerances off.
 */
export function isClearlyRefused(
  { verdict, expected, stdout }: CaseResult,
  { spec }: Problem,
): boolean {
  if (verdict === "RTE") return true;
  if (verdict !== "WA") return false;
  const tolerance = tenfold(spec.tolerance);
  return !outputsAgree(expected ?? "", stdout ?? "", { tolerance, containers: spec.containers });
}

function tenfold(tolerance: Tolerance): Tolerance {
  if ("decimals" in tolerance) return { absolute: clearly * 10 ** -tolerance.decimals };
  const times = ({ absolute, relative }: { absolute?: number; relative?: number }) => ({
    ...(absolute === undefined ? {} : { absolute: clearly * absolute }),
    ...(relative === undefined ? {} : { relative: clearly * relative }),
  });
  return times(tolerance) as Tolerance;
}
