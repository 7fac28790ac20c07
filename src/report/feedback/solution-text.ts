import type { SolutionResult } from "../../judge/result.ts";
import { caseKey } from "../../problem/case-key.ts";
import type { Locale } from "../locale.ts";
import { plainFailure } from "../plain-failure.ts";
import { deciderOf, decidingCounts, remarksOn } from "../solution-facts.ts";

/** The text of a feedback page about one solution. */
export interface SolutionText {
  readonly title: string;
  readonly cases: string;
  /** Sentences for the student: remarks, or that nothing was found. */
  readonly remarks: readonly string[];
  /** The first failing case with its reason, as plain text. */
  readonly failure: { readonly name: string; readonly text: string } | undefined;
}

/** The texts of one solution in the reader's language. */
export function solutionText(solution: SolutionResult, locale: Locale): SolutionText {
  const { handBack } = locale.messages;
  const { problem, title, verdict } = solution;
  const { passed, total } = decidingCounts(solution);
  const decider = verdict === "NA" ? undefined : deciderOf(solution);
  const remarks = remarksOn(solution, locale);
  const missing = verdict === "NA" && remarks.length === 0 ? [handBack.notAttempted] : [];
  const done = verdict === "AC" ? [handBack.allAccepted] : [];
  return {
    title: title[locale.language] === problem ? problem : `${title[locale.language]} (${problem})`,
    cases: verdict === "NA" ? "" : `${passed} / ${total}`,
    remarks: [...remarks, ...missing, ...done],
    failure: decider && {
      name: caseKey(decider),
      text: plainFailure(decider, solution, locale),
    },
  };
}
