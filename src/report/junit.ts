import type { CaseResult, Head, Recorded, SolutionResult, StudentRecord } from "../judge/result.ts";
import { caseKey } from "../problem/case-key.ts";
import { visible } from "../value/escape-invisible.ts";
import type { Locale } from "./locale.ts";
import { type Piece, piecesFor } from "./pieces.ts";
import { plainFailure } from "./plain-failure.ts";
import { ownerOf, remarksOn } from "./solution-facts.ts";
import { recordsOf } from "./student-facts.ts";

type Xml = Piece<"xml">;
const { template: xml, own } = piecesFor<"xml">(escapeXml);

/**
 * JUnit XML: a suite per solution, a test per case. A solution's fault is a `failure`, the judge's fault an `error`. A case that was
 * not attempted, or failed without deciding, is `skipped`.
 */
export async function* junitReport(
  { head, solutions }: Recorded,
  locale: Locale,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="dlj">\n`;
  const records = recordsOf(head);
  for await (const solution of solutions())
    yield suite(solution, head, records.get(solution.student ?? ""), locale).text;
  yield "</testsuites>\n";
}

function suite(
  solution: SolutionResult,
  run: Head,
  record: StudentRecord | undefined,
  locale: Locale,
): Xml {
  const named = { name: ownerOf(solution), ...counts(solution.cases), timestamp: run.started };
  const head = attributes(named);
  const raised = run.raisedLimits?.[solution.problem];
  const facts = {
    "dlj.raised-time-limit": raised === undefined ? undefined : `${raised} s`,
    "dlj.student-id": record?.id,
    "dlj.student-email": record?.email,
    "dlj.student-group": record?.group,
  };
  const list = Object.entries(facts)
    .filter((fact): fact is [string, string] => fact[1] !== undefined)
    .map(([name, value]) => xml`<property${attributes({ name, value })}/>`);
  const properties = list.length === 0 ? [] : xml`    <properties>${list}</properties>\n`;
  const tests = solution.cases.map((one) => test(one, solution, locale));
  const remarks = remarksOn(solution, locale).map(
    (remark) => xml`    <system-out>${remark}</system-out>\n`,
  );
  return xml`  <testsuite${head}>\n${properties}${[...tests, ...remarks]}  </testsuite>\n`;
}

function test(one: CaseResult, solution: SolutionResult, locale: Locale): Xml {
  const head = attributes({
    name: caseKey(one),
    classname: ownerOf(solution),
    time: one.wall.toFixed(3),
    file: solution.file,
    line: `${one.crash?.line ?? 1}`,
  });
  const kind = kindOf(one);
  if (kind === undefined) return xml`    <testcase${head}/>\n`;
  const message = one.reason?.[locale.language] ?? one.verdict;
  const type = kind === "skipped" ? {} : { type: one.verdict };
  const text = plainFailure(one, solution, locale);
  const body = xml`<${kind}${attributes({ message, ...type })}>${text}</${kind}>`;
  return xml`    <testcase${head}>\n      ${body}\n    </testcase>\n`;
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

function attributes(values: Readonly<Record<string, string>>): Xml[] {
  return Object.entries(values).map(([name, value]) => {
    const shown = own(escapeXml(value).replaceAll("\n", "&#10;"));
    return xml` ${name}="${shown}"`;
  });
}

/** Escapes text for XML. XML 1.0 forbids control characters and lone surrogates, even escaped, so they are made visible. */
export function escapeXml(text: string): string {
  return visible(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\ufffe\uffff]/g, "\ufffd");
}
