import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileNames } from "../../problem/layout.ts";
import type { Problem } from "../../problem/load.ts";
import { misconceptionFiles } from "../../problem/misconceptions.ts";
import type { ProblemSpec } from "../../problem/spec.ts";
import type { Finding, Report } from "../finding.ts";

type StatedRule = ProblemSpec["rules"][number];

/** Which cases refuse each misconception, by its name. */
export type Refusals = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Each rule quotes the English statement, and names a case and a misconception that the case refuses.
 * A problem without rules gets advice.
 *
 * @param keys the keys of all cases, those that could not be run included
 */
export function checkRules(
  { folder, spec, cases }: Problem,
  keys: readonly string[],
  refusals: Refusals,
  report: Report,
): Finding[] {
  const file = join(folder, fileNames.spec);
  if (spec.rules.length === 0) return [report(file, "noRules", {})];
  const statement = statementOf(folder);
  const names = misconceptionFiles(folder).map((path) => basename(path, ".py"));
  return spec.rules.flatMap((rule) => {
    const { says, case: key, misconception: name } = rule;
    if (statement !== undefined && !statement.includes(joinLines(says))) {
      return [report(file, "ruleUnsaid", { says })];
    }
    if (!keys.includes(key)) return [report(file, "ruleCase", { says, key })];
    if (name === undefined) return [];
    if (!names.includes(name)) return [report(file, "ruleMisconception", { says, name })];
    const hasRun = cases.some((one) => one.key === key);
    if (!hasRun || isRefused(rule, refusals)) return [];
    return [report(file, "ruleNotTested", { says, key, name })];
  });
}

function isRefused({ case: key, misconception = "" }: StatedRule, refusals: Refusals): boolean {
  return refusals.get(misconception)?.has(key) ?? false;
}

function statementOf(folder: string): string | undefined {
  const file = join(folder, fileNames.statement.en);
  return existsSync(file) ? joinLines(readFileSync(file, "utf8")) : undefined;
}

/** A sentence may be broken into lines anywhere. */
function joinLines(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
