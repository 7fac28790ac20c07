import type { CaseResult, Head, Recorded, SolutionResult } from "../judge/result.ts";
import { visible } from "../value/escape-invisible.ts";
import { ownerOf, plainFailure, remarksOn, type Voice } from "./plain.ts";

/**
 * JUnit XML: a suite a solution, a test a case. A solution's fault is a `failure`, the judge's an `error`; what was not
 * attempted, and a case that failed without deciding, is `skipped`.
 */
export async function* junitReport(
  { head, solutions }: Recorded,
  voice: Voice,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="dlj">\n`;
  for await (const solution of solutions()) yield suite(solution, head, voice);
  yield "</testsuites>\n";
}

function suite(solution: SolutionResult, run: Head, voice: Voice): string {
  const named = { name: ownerOf(solution), ...counts(solution.cases), timestamp: run.started };
  const head = attributes(named);
  const raised = run.raisedLimits?.[solution.problem];
  const limit = attributes({ name: "dlj.raised-time-limit", value: `${raised} s` });
  const properties =
    raised === undefined ? "" : `    <properties><property${limit}/></properties>\n`;
  const tests = solution.cases.map((one) => test(one, solution, voice));
  const remarks = remarksOn(solution, voice).map(
    (remark) => `    <system-out>${escapeXml(remark)}</system-out>\n`,
  );
  return `  <testsuite${head}>\n${properties}${[...tests, ...remarks].join("")}  </testsuite>\n`;
}

function test(one: CaseResult, solution: SolutionResult, voice: Voice): string {
  const head = attributes({
    name: `${one.group}/${one.name}`,
    classname: ownerOf(solution),
    time: one.wall.toFixed(3),
    file: solution.file,
    line: `${one.crash?.line ?? 1}`,
  });
  const kind = kindOf(one);
  if (kind === undefined) return `    <testcase${head}/>\n`;
  const message = one.reason?.[voice.language] ?? one.verdict;
  const type = kind === "skipped" ? {} : { type: one.verdict };
  const text = escapeXml(plainFailure(one, solution, voice));
  const body = `<${kind}${attributes({ message, ...type })}>${text}</${kind}>`;
  return `    <testcase${head}>\n      ${body}\n    </testcase>\n`;
}

function kindOf(one: CaseResult): "failure" | "error" | "skipped" | undefined {
  if (one.verdict === "AC") return undefined;
  if (one.verdict === "JE") return "error";
  return one.verdict === "NA" || !one.deciding ? "skipped" : "failure";
}

function counts(cases: readonly CaseResult[]): Record<string, string> {
  const kinds = cases.map(kindOf);
  const count = (kind: string) => `${kinds.filter((one) => one === kind).length}`;
  return {
    tests: `${cases.length}`,
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
    time: cases.reduce((sum, { wall }) => sum + wall, 0).toFixed(3),
  };
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(value).replaceAll("\n", "&#10;")}"`)
    .join("");
}

/** XML 1.0 has no control characters and no lone surrogates at all, escaped or not: they are made visible. */
export function escapeXml(text: string): string {
  return visible(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\ufffe\uffff]/g, "\ufffd");
}
