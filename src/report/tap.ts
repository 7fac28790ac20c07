import type { CaseResult, Recorded, SolutionResult } from "../judge/result.ts";
import { visible } from "../value/escape-invisible.ts";
import { ownerOf, plainFailure, raisedLimits, remarksOn, type Voice } from "./plain.ts";

/** TAP 14: a point a solution, with a subtest whose points are its cases. */
export async function* tapReport(
  { head, solutions }: Recorded,
  voice: Voice,
): AsyncGenerator<string> {
  yield "TAP version 14\n";
  const raised = raisedLimits(head, voice);
  if (raised !== undefined) yield `# ${description(raised)}\n`;
  let count = 0;
  for await (const solution of solutions()) yield point(solution, ++count, voice);
  yield `1..${count}\n`;
}

function point(solution: SolutionResult, number: number, voice: Voice): string {
  const name = description(ownerOf(solution));
  const remarks = remarksOn(solution, voice).map(description);
  if (solution.verdict === "NA") {
    return `ok ${number} - ${name} # SKIP ${["NA", ...remarks].join(", ")}\n`;
  }
  const cases = solution.cases.map((one, index) => casePoint(one, index + 1, solution, voice));
  const said = remarks.map((remark) => `# ${remark}`);
  const lines = [`# Subtest: ${name}`, ...said, `1..${solution.cases.length}`, ...cases.flat()];
  const subtest = lines.map((line) => `    ${line}`).join("\n");
  return `${subtest}\n${solution.verdict === "AC" ? "ok" : "not ok"} ${number} - ${name}\n`;
}

function casePoint(
  one: CaseResult,
  number: number,
  solution: SolutionResult,
  voice: Voice,
): string[] {
  const name = description(`${one.group}/${one.name}`);
  if (one.verdict === "AC") return [`ok ${number} - ${name}`];
  if (!one.deciding) return [`ok ${number} - ${name} # SKIP ${one.verdict}, does not decide`];
  const facts = { verdict: one.verdict, message: plainFailure(one, solution, voice) };
  // JSON is YAML, and has one way to quote.
  const yaml = Object.entries(facts).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`);
  return [`not ok ${number} - ${name}`, "  ---", ...yaml, "  ..."];
}

function description(text: string): string {
  return visible(text).replace(/\s+/g, " ").replace(/[\\#]/g, "\\$&");
}
