import type { Head, SolutionResult } from "../judge/result.ts";
import { caseKey } from "../problem/case-key.ts";
import { visible } from "../value/escape-invisible.ts";
import type { Locale } from "./locale.ts";
import { plainFailure } from "./plain-failure.ts";
import { deciderOf, decidingCounts, missingSentence, remarksOn } from "./solution-facts.ts";

/** The text that a student reads about one problem: how many cases are accepted, and the first failure. */
export function studentOutput(solution: SolutionResult, head: Head, locale: Locale): string {
  if (solution.verdict === "NA") return visible(missingSentence(solution, head, locale));
  const counts = locale.messages.report.casesAccepted(decidingCounts(solution));
  const decider = deciderOf(solution);
  const failure = decider
    ? [`${caseKey(decider)}: ${plainFailure(decider, solution, locale)}`]
    : [];
  return [counts, ...remarksOn(solution, locale).map(visible), ...failure].join("\n");
}
