import { readFileSync } from "node:fs";
import { basename } from "node:path";
import pMap from "p-map";
import { readProgram } from "../../judge/solution.ts";
import { caseKey } from "../../problem/case-key.ts";
import type { Problem } from "../../problem/load.ts";
import { groups } from "../../problem/spec.ts";
import type { AuthorContext } from "../author-context.ts";
import type { Finding, Report } from "../finding.ts";
import { acceptedFiles } from "../folder.ts";
import { missingPackage } from "../missing-package.ts";
import { interpreterName } from "./reference.ts";

/**
 * Checks that every accepted solution passes every deciding case, under every interpreter that can make
 * a difference. A solution that needs a package is judged where it is installed, and named if it is nowhere.
 */
export async function checkAccepted(
  benches: readonly AuthorContext[],
  problem: Problem,
  width: number,
  report: Report,
): Promise<Finding[]> {
  const deciding = { ...problem, cases: problem.cases.filter(({ group }) => groups[group]) };
  const files = acceptedFiles(problem.folder);
  const leftOut = files.flatMap((file) => reportLeftOut(file, benches, problem.id, report));
  const runs = files.flatMap((file) =>
    benchesFor(file, benches, usesNumpy(file) ? benches.length : 1).map((bench) => ({
      bench,
      file,
    })),
  );
  const found = await pMap(
    runs,
    async ({ bench, file }) => {
      const solution = { problem: deciding, file, program: readProgram(file) };
      const { cases } = await bench.judge.judge(solution, width);
      const failing = cases.find(({ verdict }) => verdict !== "AC");
      if (!failing) return [];
      const { verdict, reason } = failing;
      const key = caseKey(failing);
      const facts = {
        key,
        verdict,
        python: interpreterName(bench),
        why: reason ?? { en: "", zh: "" },
      };
      const command = `dlj run ${problem.id} ${file} --case ${key}`;
      return [report(file, "acceptedRefused", facts, { command })];
    },
    { concurrency: 1 },
  );
  return [...leftOut, ...found.flat()];
}

/** The first `most` interpreters that have what a solution imports. */
export function benchesFor(
  file: string,
  benches: readonly AuthorContext[],
  most: number,
): readonly AuthorContext[] {
  return benches
    .filter(({ interpreter }) => missingPackage(file, interpreter) === undefined)
    .slice(0, most);
}

function reportLeftOut(
  file: string,
  benches: readonly AuthorContext[],
  id: string,
  report: Report,
): Finding[] {
  const missing = benches.map(({ interpreter }) => missingPackage(file, interpreter));
  const [first] = missing;
  if (first === undefined || missing.includes(undefined)) return [];
  const facts = { name: basename(file), missing: first };
  return [report(file, "acceptedLeftOut", facts, { command: `dlj verify ${id}` })];
}

/** Interpreters differ by their NumPy only: plain Python prints the same under each. */
function usesNumpy(file: string): boolean {
  return /\bnumpy\b/.test(readFileSync(file, "utf8"));
}
