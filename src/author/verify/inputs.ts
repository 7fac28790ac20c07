import { existsSync, readFileSync } from "node:fs";
import { type InputIssue, readInput } from "../../problem/input.ts";
import { type Literal, numbersOf, printLiteral } from "../../problem/literal.ts";
import type { ProblemSpec } from "../../problem/spec.ts";
import type { Finding, Report } from "../finding.ts";
import { caseFile, type DraftCase } from "../folder.ts";
import type { Level } from "./spec.ts";

/** Checks every case's stdin: the spec's lines and shapes, no duplicates, and in dlj's own catalogue at most 4 decimals. */
export function checkInputs(
  folder: string,
  spec: ProblemSpec,
  cases: readonly DraftCase[],
  level: Level,
  report: Report,
): Finding[] {
  const seen = new Map<string, string>();
  return cases.flatMap(({ key, stdin }) => {
    const file = caseFile(folder, key, "in");
    const { values, issues } = readInput(spec, stdin);
    const findings = issues.map((issue) => findingOf(issue, file, report));
    if (issues.every(({ kind }) => kind !== "ending") && hasCarriageReturns(file)) {
      findings.push(report(file, "inputEnding", {}));
    }
    for (const [i, value] of values.entries()) {
      const number = level === "catalogue" && value ? longNumberOf(value) : undefined;
      if (number === undefined) continue;
      const name = spec.input[i]?.name ?? "";
      findings.push(report(file, "inputDecimals", { line: i + 1, name, number }));
    }
    const text = sameTextOf(spec, stdin);
    const other = seen.get(text);
    if (other !== undefined) findings.push(report(file, "repeatedCase", { other }));
    else seen.set(text, key);
    return findings;
  });
}

function findingOf(issue: InputIssue, file: string, report: Report): Finding {
  switch (issue.kind) {
    case "ending":
      return report(file, "inputEnding", {});
    case "lines":
      return report(file, "inputLines", issue);
    case "unreadable":
      return report(file, "inputUnreadable", issue);
    case "shape":
      return report(file, "inputShape", issue);
  }
}

/** dlj reads a case without them, so only the file shows them. */
function hasCarriageReturns(file: string): boolean {
  return existsSync(file) && readFileSync(file).includes("\r");
}

/** A number with more than 4 decimals. A number with an exponent, such as eps, is small on purpose. */
export function longNumberOf(value: Literal): string | undefined {
  for (const { text } of numbersOf(value)) if (/\.\d{5,}$/.test(text)) return text;
  return undefined;
}

/** The same text for all spellings of the same stdin. */
export function sameTextOf(spec: ProblemSpec, stdin: Buffer): string {
  const { values, issues } = readInput(spec, stdin);
  if (issues.length > 0) return stdin.toString("latin1");
  return values.map((value) => (value ? printLiteral(normalised(value)) : "")).join("\n");
}

function normalised(value: Literal): Literal {
  if (value.kind === "number") return { ...value, text: String(value.value) };
  return "items" in value ? { ...value, items: value.items.map(normalised) } : value;
}
