import type { CaseResult, Head, SolutionResult } from "../judge/result.ts";
import type { Messages } from "../text/en.ts";
import type { Language } from "../text/language.ts";
import { visible } from "../value/escape-invisible.ts";

/** What a reporter may need besides the Result. */
export interface Voice {
  readonly language: Language;
  readonly messages: Messages;
}

/** Longest part of one text that a report repeats. */
const most = 2000;

/** A failing case as plain text, a line a fact; everything a solution printed is made visible. */
export function plainFailure(one: CaseResult, solution: SolutionResult, voice: Voice): string {
  const { labels, notShown } = voice.messages.report;
  // Of a hidden case there is neither, and to say that it printed nothing would be wrong.
  const isShown = one.stdin !== undefined || one.expected !== undefined;
  const facts: [string, string | undefined][] = [
    [labels.why, one.reason?.[voice.language]],
    [labels.input, one.stdin],
    [labels.expected, one.verdict === "WA" ? one.expected : undefined],
    [labels.got, one.verdict === "WA" && isShown ? one.stdout || labels.nothing : undefined],
    [labels.stderr, one.verdict === "WA" ? undefined : one.stderr],
    [labels.hint, hintOf(one, solution, voice)],
  ];
  const lines = facts
    .filter((fact): fact is [string, string] => Boolean(fact[1]?.trim()))
    .map(([label, text]) => `${label}: ${shown(text)}`);
  const { verdicts } = voice.messages.judge;
  const hidden = one.ran && !isShown && one.group !== "sample" ? [notShown] : [];
  return [`${one.verdict} ${verdicts[one.verdict]}`, ...lines, ...hidden].join("\n");
}

/** The misconception's hint, where it explains this case. */
export function hintOf(
  one: CaseResult,
  { misconception }: SolutionResult,
  { language }: Voice,
): string | undefined {
  const explains = misconception !== undefined && one.misconception === misconception.name;
  return explains ? misconception.hint[language] : undefined;
}

/** What is to be said of a solution besides its cases: why it can't be judged, that it is hard-coded. */
export function remarksOn({ finding, hardCoded }: SolutionResult, voice: Voice): string[] {
  const { grade } = voice.messages;
  return [
    ...(finding ? [finding[voice.language]] : []),
    ...(hardCoded === undefined ? [] : [grade.hardCoded({ count: hardCoded })]),
  ];
}

/** Which time limits were raised for this machine, if any. */
export function raisedLimits({ raisedLimits }: Head, { messages }: Voice): string | undefined {
  const list = Object.entries(raisedLimits ?? {}).map(([problem, time]) => `${problem} ${time} s`);
  return list.length === 0 ? undefined : messages.grade.limitsRaised({ list: list.join(", ") });
}

/** The case that decided against a solution, if any. */
export function deciderOf({ cases, decidedBy }: SolutionResult): CaseResult | undefined {
  return cases.find(({ group, name }) => `${group}/${name}` === decidedBy);
}

/** `student.problem`, or the problem alone. */
export function ownerOf({ student, problem }: SolutionResult): string {
  return student === undefined ? problem : `${student}.${problem}`;
}

function shown(text: string): string {
  const safe = visible(text.trimEnd());
  const cut = safe.length > most ? `${safe.slice(0, most)} …` : safe;
  return cut.includes("\n") ? `\n  ${cut.replaceAll("\n", "\n  ")}` : cut;
}
