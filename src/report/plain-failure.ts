import type { CaseResult, SolutionResult } from "../judge/result.ts";
import { cutText, visible } from "../value/escape-invisible.ts";
import type { Locale } from "./locale.ts";
import { hintOf } from "./solution-facts.ts";

/** Most characters of one text that a report repeats. */
const most = 2000;

/** A failing case as plain text, one fact per line. Control characters in a solution's output are made visible. */
export function plainFailure(one: CaseResult, solution: SolutionResult, locale: Locale): string {
  const { labels, notShown } = locale.messages.report;
  // A hidden case has no texts here. Don't say that it printed nothing.
  const isShown = one.stdin !== undefined || one.expected !== undefined;
  const facts: [string, string | undefined][] = [
    [labels.why, one.reason?.[locale.language]],
    [labels.input, one.stdin],
    [labels.expected, one.verdict === "WA" ? one.expected : undefined],
    [labels.got, one.verdict === "WA" && isShown ? one.stdout || labels.nothing : undefined],
    [labels.stderr, one.verdict === "WA" ? undefined : one.stderr],
    [labels.hint, hintOf(one, solution, locale)],
  ];
  const lines = facts
    .filter((fact): fact is [string, string] => Boolean(fact[1]?.trim()))
    .map(([label, text]) => `${label}: ${shown(text)}`);
  const { verdicts } = locale.messages.judge;
  const hidden = one.ran && !isShown && one.group !== "sample" ? [notShown] : [];
  return [`${one.verdict} ${verdicts[one.verdict]}`, ...lines, ...hidden].join("\n");
}

function shown(text: string): string {
  const safe = visible(text.trimEnd());
  const cut = safe.length > most ? `${cutText(safe, most)} …` : safe;
  return cut.includes("\n") ? `\n  ${cut.replaceAll("\n", "\n  ")}` : cut;
}
