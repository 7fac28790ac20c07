import { basename } from "node:path";
import pMap from "p-map";
import type { CaseResult } from "../judge/result.ts";
import { readProgram } from "../judge/solution.ts";
import { caseKey } from "../problem/case-key.ts";
import type { Case, Problem } from "../problem/load.ts";
import { byCodeUnit } from "../problem/load.ts";
import {
  misconceptionFiles,
  type StoredOutput,
  type StoredOutputs,
} from "../problem/misconceptions.ts";
import type { AuthorContext } from "./author-context.ts";
import { isSameButForNoise } from "./closeness.ts";

/** The outcome of every misconception of a problem on every case. */
export async function runMisconceptions(
  author: AuthorContext,
  problem: Omit<Problem, "cases">,
  cases: readonly Case[],
): Promise<StoredOutputs> {
  const files = misconceptionFiles(problem.folder);
  const results = await pMap(
    files,
    async (file) => {
      const solution = { problem: { ...problem, cases }, file, program: readProgram(file) };
      const { cases: judged } = await author.judge.judge(solution);
      return [basename(file, ".py"), storedOutputsOf(judged)] as const;
    },
    { concurrency: author.slots },
  );
  return Object.fromEntries(results);
}

/** The stored outcome of one misconception on each case. */
export function storedOutputsOf(cases: readonly CaseResult[]): Record<string, StoredOutput> {
  return Object.fromEntries(cases.map((one) => [caseKey(one), storedOutputOf(one)]));
}

function storedOutputOf({ verdict, stdout }: CaseResult): StoredOutput {
  return verdict === "AC" || verdict === "WA" ? { stdout: stdout ?? "" } : { verdict };
}

/** Whether the stored outcome of a case equals the misconception's, apart from rounding noise. */
export function isCurrent(stored: StoredOutput | undefined, fresh: StoredOutput): boolean {
  if (stored === undefined) return false;
  if ("stdout" in stored && "stdout" in fresh)
    return isSameButForNoise(stored.stdout, fresh.stdout);
  return "verdict" in stored && "verdict" in fresh && stored.verdict === fresh.verdict;
}

/** Formats `outputs.json`: sorted keys, one line per case. */
export function printStoredOutputs(outputs: StoredOutputs): string {
  const sorted = <T>(record: Record<string, T>) =>
    Object.entries(record).sort(([a], [b]) => byCodeUnit(a, b));
  const misconceptions = sorted(outputs).map(([name, cases]) => {
    const lines = sorted(cases).map(([key, output]) => {
      const [field = "", value] = Object.entries(output)[0] ?? [];
      return `    ${JSON.stringify(key)}: {${JSON.stringify(field)}: ${JSON.stringify(value)}}`;
    });
    return `  ${JSON.stringify(name)}: {\n${lines.join(",\n")}\n  }`;
  });
  return misconceptions.length === 0 ? "{}\n" : `{\n${misconceptions.join(",\n")}\n}\n`;
}
