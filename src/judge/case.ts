import { hash } from "node:crypto";
import type { Outcome } from "../engine/engine.ts";
import type { Case, Problem } from "../problem/load.ts";
import { languages } from "../text/language.ts";
import { compareOutputs, outputsAgree } from "../value/compare.ts";
import type { Comparison } from "../value/comparison.ts";
import { crashOf } from "./crash.ts";
import { inCells, isNotebook } from "./notebook.ts";
import type { CaseResult } from "./result.ts";
import type { Verdict } from "./verdict.ts";

/** The most bytes of a text that a Result keeps. */
const most = 65_536;

/**
 * The 32-bit seed of `random` and `np.random` for one case. It depends only on problem and case, so that runs repeat exactly
 * and cases differ.
 */
export function seedOf(problem: string, key: string): number {
  return hash("sha256", `${problem}/${key}`, "buffer").readUInt32BE(0);
}

/** Facts about a case that the outcome of its run does not hold. */
interface OutcomeContext {
  readonly deciding: boolean;
  readonly source: string;
  readonly fileName: string;
  /** Whether to relate a wrong answer to the expected one by this case alone. A whole run relates them all together. */
  readonly relations?: boolean;
}

/** Makes the result of one case from the outcome of its run. */
export function judgeOutcome(
  problem: Problem,
  testCase: Case,
  outcome: Outcome,
  context: OutcomeContext,
): CaseResult {
  const { spec } = problem;
  const failed = failureOf(outcome);
  const settings = { tolerance: spec.tolerance, containers: spec.containers };
  const comparison =
    failed === undefined
      ? compareOutputs(testCase.expected, outcome.stdout, {
          ...settings,
          relations: context.relations ?? false,
        })
      : undefined;
  const isRight = () =>
    outcome.stdout.length > 0 && outputsAgree(testCase.expected, outcome.stdout, settings);
  const verdict = failed ?? (comparison?.agrees ? "AC" : "WA");
  return {
    ...unjudged(testCase, verdict, context.deciding),
    ran: true,
    cpu: outcome.cpu,
    wall: outcome.wall,
    memory: outcome.memory,
    stdout: keptText(outcome.stdout),
    stderr: isNotebook(context.fileName)
      ? inCells(keptText(outcome.stderr), context.source, context.fileName)
      : keptText(outcome.stderr),
    ...detail(verdict, comparison, outcome, context, isRight),
  };
}

/** The result of a case that was not run because an earlier verdict settled it. */
export function unjudged(testCase: Case, verdict: Verdict, deciding: boolean): CaseResult {
  return {
    group: testCase.group,
    name: testCase.name,
    deciding,
    verdict,
    ran: false,
    cpu: 0,
    wall: 0,
    memory: 0,
    stdin: keptText(testCase.stdin),
    expected: keptText(testCase.expected),
  };
}

/** The verdict that the run alone decides: JE > CE > OLE > MLE > TLE > RTE; undefined if stdout decides. */
export function failureOf({ ending, exceeded }: Outcome): Verdict | undefined {
  if (ending.kind === "engine-failed") return "JE";
  if (ending.kind === "not-compiled") return "CE";
  if (exceeded.output) return "OLE";
  if (exceeded.memory) return "MLE";
  if (exceeded.time || exceeded.imports) return "TLE";
  if (ending.kind === "signalled" || ending.code !== 0) return "RTE";
  return undefined;
}

function detail(
  verdict: Verdict,
  comparison: Comparison | undefined,
  outcome: Outcome,
  { source, fileName }: { readonly source: string; readonly fileName: string },
  isRight: () => boolean,
): Pick<CaseResult, "comparison" | "crash" | "reason"> {
  if (verdict === "WA" && comparison) return { comparison };
  if (verdict === "RTE" || verdict === "CE" || verdict === "JE" || verdict === "MLE") {
    const crash = crashOf(outcome, source, fileName);
    return { crash: verdict === "RTE" && isRight() ? { ...crash, answered: true } : crash };
  }
  if (outcome.exceeded.imports && verdict === "TLE") {
    const { en, zh } = languages;
    return { reason: { en: en.judge.reasons.slowToLoad, zh: zh.judge.reasons.slowToLoad } };
  }
  return {};
}

/** A text as a Result keeps it: its beginning, up to a whole character. */
export function keptText(bytes: Uint8Array): string {
  let end = Math.min(bytes.length, most);
  // Don't end within a character: its later bytes begin with the bits 10.
  const start = end - 3;
  while (end < bytes.length && end > start && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return Buffer.from(bytes.buffer, bytes.byteOffset, end).toString("utf8");
}
