import type { CaseResult, Recorded, SolutionResult } from "../judge/result.ts";
import { caseKey } from "../problem/case-key.ts";
import { visible } from "../value/escape-invisible.ts";
import type { Locale } from "./locale.ts";
import { type Piece, piecesFor } from "./pieces.ts";
import { plainFailure } from "./plain-failure.ts";
import { ownerOf, raisedLimits, remarksOn } from "./solution-facts.ts";
import { idsText } from "./student-facts.ts";

type Tap = Piece<"tap">;
const { template: tap, own, joined } = piecesFor<"tap">(escapeTap);

/** TAP 14: a test point per solution, with a subtest of its cases. */
export async function* tapReport(run: Recorded, locale: Locale): AsyncGenerator<string> {
  for await (const piece of pieces(run, locale)) yield piece.text;
}

async function* pieces({ head, solutions }: Recorded, locale: Locale): AsyncGenerator<Tap> {
  yield tap`TAP version 14\n`;
  const raised = raisedLimits(head, locale);
  if (raised !== undefined) yield tap`# ${raised}\n`;
  for (const one of head.students ?? []) {
    const ids = idsText(one);
    if (ids !== "") yield tap`# ${one.student}: ${ids}\n`;
  }
  let count = 0;
  for await (const solution of solutions()) yield point(solution, ++count, locale);
  yield tap`1..${count}\n`;
}

function point(solution: SolutionResult, number: number, locale: Locale): Tap {
  const name = ownerOf(solution);
  const remarks = remarksOn(solution, locale).map((remark) => tap`${remark}`);
  if (solution.verdict === "NA")
    return tap`ok ${number} - ${name} # SKIP ${joined([tap`NA`, ...remarks], ", ")}\n`;
  const cases = solution.cases.map((one, index) => casePoint(one, index + 1, solution, locale));
  const said = remarks.map((remark) => tap`# ${remark}`);
  const plan = tap`1..${solution.cases.length}`;
  const lines = [tap`# Subtest: ${name}`, ...said, plan, ...cases.flat()];
  const subtest = lines.map((line) => tap`    ${line}\n`);
  return tap`${subtest}${solution.verdict === "AC" ? "ok" : "not ok"} ${number} - ${name}\n`;
}

function casePoint(
  one: CaseResult,
  number: number,
  solution: SolutionResult,
  locale: Locale,
): Tap[] {
  const name = caseKey(one);
  if (one.verdict === "AC") return [tap`ok ${number} - ${name}`];
  if (!one.deciding) return [tap`ok ${number} - ${name} # SKIP ${one.verdict}, does not decide`];
  const facts = { verdict: one.verdict, message: plainFailure(one, solution, locale) };
  // JSON is YAML, and has one way to quote.
  const yaml = Object.entries(facts).map(([key, value]) =>
    own(`  ${key}: ${JSON.stringify(value)}`),
  );
  return [tap`not ok ${number} - ${name}`, tap`  ---`, ...yaml, tap`  ...`];
}

function escapeTap(text: string): string {
  return visible(text).replace(/\s+/g, " ").replace(/[\\#]/g, "\\$&");
}
