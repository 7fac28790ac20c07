import type { CaseResult, SolutionResult } from "../judge/result.ts";

/** The longest text kept of a failing case, in UTF-16 units. */
const most = 4096;

/** Drops the texts of accepted cases and of cases that did not run, because the catalogue has them. */
export function withoutTexts(result: SolutionResult): SolutionResult {
  return { ...result, cases: result.cases.map(caseWithoutTexts) };
}

function caseWithoutTexts(one: CaseResult): CaseResult {
  const { stdin, expected, stdout, stderr, ...rest } = one;
  if (one.verdict === "AC" || !one.ran) return rest;
  const texts = Object.entries({ stdin, expected, stdout, stderr })
    .filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== "")
    .map(([name, text]) => [name, text.slice(0, most)]);
  return { ...rest, ...Object.fromEntries(texts) };
}
