import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import pMap from "p-map";
import type { CaseResult } from "../../judge/result.ts";
import { readProgram } from "../../judge/solution.ts";
import { caseKey } from "../../problem/case-key.ts";
import { asId } from "../../problem/catalogue.ts";
import type { Case, Problem } from "../../problem/load.ts";
import {
  misconceptionFiles,
  misconceptionsFolder,
  readHint,
  readStoredOutputs,
  type StoredOutputs,
  storedOutputsFile,
} from "../../problem/misconceptions.ts";
import type { AuthorContext } from "../author-context.ts";
import type { Finding, Report } from "../finding.ts";
import { isCurrent, storedOutputsOf } from "../stored-outputs.ts";
import { judgeTogether } from "../together.ts";
import { isClearlyRefused } from "./clearly-refused.ts";
import type { Refusals } from "./rules.ts";
import type { Level } from "./spec.ts";

/** The misconceptions' outputs on each case, and the findings about them. */
export interface MisconceptionRuns {
  readonly findings: readonly Finding[];
  readonly outputs: StoredOutputs;
  /** The cases that clearly reject at least one misconception. */
  readonly refusing: ReadonlySet<string>;
  readonly refusals: Refusals;
}

/**
 * Checks that every misconception has a hint, is clearly rejected by a deciding case (or by stability
 * only), and prints its stored outputs.
 */
export async function checkMisconceptions(
  author: AuthorContext,
  problem: Problem,
  keys: readonly string[],
  width: number,
  level: Level,
  report: Report,
): Promise<MisconceptionRuns> {
  const refusing = new Set<string>();
  const refusals = new Map<string, ReadonlySet<string>>();
  const outputs: StoredOutputs = {};
  const known = readStoredOutputs(problem.folder);
  const findings = await pMap(
    misconceptionFiles(problem.folder),
    async (file) => {
      const hint = readHint(readFileSync(file, "utf8"));
      const name = basename(file, ".py");
      const solution = { problem, file, program: readProgram(file) };
      const cases =
        (await confirmStored(author, problem, file, known?.[name])) ??
        (await author.judge.judge(solution, () => width)).cases;
      outputs[name] = storedOutputsOf(cases);
      const clear = cases.filter((one) => isClearlyRefused(one, problem));
      const failed = cases.filter(({ verdict }) => verdict !== "AC");
      const keysOfFailed = failed.map(caseKey);
      refusals.set(name, new Set(keysOfFailed));
      for (const one of clear) refusing.add(caseKey(one));
      // A course's wrong solution may have no hint: then it only shows that the cases refuse it.
      if (!hint)
        return level === "course"
          ? checkWrong(file, cases, clear, problem.id, report)
          : [report(file, "hintUnreadable", {})];
      const { en, zh } = hint.hint;
      if (isChinese(en) || (level === "catalogue" && !isChinese(zh)))
        return [report(file, "hintLanguages", {})];
      return hint.kind === "stability"
        ? checkStability(file, cases, report)
        : checkWrong(file, cases, clear, problem.id, report);
    },
    { concurrency: 1 },
  );
  const stored = level === "course" ? [] : checkStored(problem, outputs, keys, report);
  return { findings: [...findings.flat(), ...stored], outputs, refusing, refusals };
}

function isChinese(text: string): boolean {
  return /[\u4e00-\u9fff]/.test(text);
}

/**
 * Runs a misconception on all cases at once. Its stored outputs come from runs of their own: if it prints the same again on every
 * case, no case is run apart.
 *
 * @returns the results; undefined if a case differs, or ended at a limit
 */
async function confirmStored(
  author: AuthorContext,
  problem: Problem,
  file: string,
  stored: StoredOutputs[string] | undefined,
): Promise<CaseResult[] | undefined> {
  const program = readProgram(file);
  const isQuick = ({ key }: Case) => {
    const known = stored?.[key];
    return known !== undefined && ("stdout" in known || known.verdict === "RTE");
  };
  if (!problem.cases.every(isQuick)) return undefined;
  const results = await judgeTogether(author, problem, program);
  const fresh = results && storedOutputsOf(results);
  const isSame = ({ key }: Case) =>
    fresh?.[key] !== undefined && isCurrent(stored?.[key], fresh[key]);
  return problem.cases.every(isSame) ? results : undefined;
}

function checkWrong(
  file: string,
  cases: readonly CaseResult[],
  clear: readonly CaseResult[],
  id: string,
  report: Report,
): Finding[] {
  const refused = cases.filter(({ deciding, verdict }) => deciding && verdict !== "AC");
  // Within 30 seconds it finds an input, or the mistake may be none.
  const fix = { command: `dlj fuzz ${id} ${file} --save against-${asId(basename(file, ".py"))}` };
  if (refused.length === 0) return [report(file, "misconceptionAccepted", {}, fix)];
  if (clear.some(({ deciding }) => deciding)) return [];
  if (refused.some(({ verdict }) => verdict === "WA")) {
    return [report(file, "misconceptionNarrow", {}, fix)];
  }
  return [report(file, "misconceptionNoReason", { verdict: refused[0]?.verdict ?? "" })];
}

function checkStability(file: string, cases: readonly CaseResult[], report: Report): Finding[] {
  const failing = cases.filter(({ verdict }) => verdict !== "AC");
  const wrong = failing.find(({ deciding }) => deciding);
  if (wrong) {
    const facts = { key: caseKey(wrong), verdict: wrong.verdict };
    return [report(file, "stabilityRefused", facts)];
  }
  return failing.length > 0 ? [] : [report(file, "stabilityAccepted", {})];
}

function checkStored(
  { id, folder, cases }: Problem,
  outputs: StoredOutputs,
  keys: readonly string[],
  report: Report,
): Finding[] {
  const file = join(folder, misconceptionsFolder, storedOutputsFile);
  const fix = { command: `dlj generate ${id} --refresh` };
  if (Object.keys(outputs).length === 0) return [];
  const stored = readStoredOutputs(folder);
  if (!stored) return [report(file, "storedMissing", {}, fix)];
  const findings: Finding[] = [];
  for (const [name, fresh] of Object.entries(outputs)) {
    const key = cases.map((one: Case) => one.key).find((k) => !isCurrentAt(stored, name, k, fresh));
    if (key !== undefined) findings.push(report(file, "storedStale", { name, key }, fix));
  }
  const strangers = Object.entries(stored).flatMap(([name, byCase]) =>
    name in outputs
      ? Object.keys(byCase)
          .filter((key) => !keys.includes(key))
          .map((key) => `${name}, ${key}`)
      : [name],
  );
  const [stranger] = strangers;
  if (stranger) findings.push(report(file, "storedUnknown", { name: stranger }, fix));
  return findings;
}

function isCurrentAt(
  stored: StoredOutputs,
  name: string,
  key: string,
  fresh: StoredOutputs[string],
): boolean {
  const output = fresh[key];
  return output === undefined || isCurrent(stored[name]?.[key], output);
}
