import type { CaseResult, Recorded, SolutionResult } from "../judge/result.ts";
import { caseKey } from "../problem/case-key.ts";
import { visible } from "../value/escape-invisible.ts";
import type { Locale } from "./locale.ts";
import { plainFailure } from "./plain-failure.ts";
import { ownerOf, raisedLimits, remarksOn } from "./solution-facts.ts";
import { idsText } from "./student-facts.ts";

/** TAP 14: a test point per solution, with a subtest of its cases. */
export async function* tapReport(
  { head, solutions }: Recorded,
  locale: Locale,
): AsyncGenerator<string> {
  yield "TAP version 14\n";
  const raised = raisedLimits(head, locale);
  if (raised !== undefined) yield `# ${description(raised)}\n`;
  for (const one of head.students ?? []) {
    const ids = idsText(one);
    if (ids !== "") yield `# ${description(`${one.student}: ${ids}`)}\n`;
  }
  let count = 0;
  for await (const solution of solutions()) yield point(solution, ++count, locale);
  yield `1..${count}\n`;
}

function point(solution: SolutionResult, number: number, locale: Locale): string {
  const name = description(ownerOf(solution));
  const remarks = remarksOn(solution, locale).map(description);
  if (solution.verdict === "NA") {
    return `ok ${number} - ${name} # SKIP ${["NA", ...remarks].join(", ")}\n`;
  }
  const cases = solution.cases.map((one, index) => casePoint(one, index + 1, solution, locale));
  const said = remarks.map((remark) => `# ${remark}`);
  const lines = [`# Subtest: ${name}`, ...said, `1..${solution.cases.length}`, ...cases.flat()];
  const subtest = lines.map((line) => `    ${line}`).join("\n");
  return `${subtest}\n${solution.verdict === "AC" ? "ok" : "not ok"} ${number} - ${name}\n`;
}

function casePoint(
  one: CaseResult,
  number: number,
  solution: SolutionResult,
  locale: Locale,
): string[] {
  const name = description(caseKey(one));
  if (one.verdict === "AC") return [`ok ${number} - ${name}`];
  if (!one.deciding) return [`ok ${number} - ${name} # SKIP ${one.verdict}, does not decide`];
  const facts = { verdict: one.verdict, message: plainFailure(one, solution, locale) };
  // JSON is YAML, and has one way to quote.
  const yaml = Object.entries(facts).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`);
  return [`not ok ${number} - ${name}`, "  ---", ...yaml, "  ..."];
}

function description(text: string): string {
  return visible(text).replace(/\s+/g, " ").replace(/[\\#]/g, "\\$&");
}
