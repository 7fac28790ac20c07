import { readFileSync } from "node:fs";
import { basename } from "node:path";
import pMap from "p-map";
import type { Outcome } from "../../engine/engine.ts";
import { readProgram } from "../../judge/solution.ts";
import { caseKey } from "../../problem/case-key.ts";
import type { Problem } from "../../problem/load.ts";
import { groups, type ProblemSpec } from "../../problem/spec.ts";
import { outputsAgree } from "../../value/compare.ts";
import type { AuthorContext } from "../author-context.ts";
import type { Finding, Report } from "../finding.ts";
import { acceptedFiles } from "../folder.ts";
import { missingPackage } from "../missing-package.ts";
import { endedWell } from "../reference.ts";
import { judgeEach, runTogether, stdinsOf } from "../together.ts";
import { interpreterName } from "./reference.ts";

/** Inputs from the generator, and the reference's outcomes on them if it ran on all at once. */
export interface Fresh {
  readonly inputs: readonly Buffer[];
  readonly expected: readonly Outcome[] | undefined;
}

export interface AcceptedRuns {
  readonly findings: readonly Finding[];
  /** The files of the solutions that print the reference's outputs on all fresh inputs. */
  readonly agreeing: ReadonlySet<string>;
}

/**
 * Checks that every accepted solution passes every deciding case, under every interpreter that can make
 * a difference. A solution that needs a package is judged where it is installed, and named if it is nowhere.
 */
export async function checkAccepted(
  authors: readonly AuthorContext[],
  problem: Problem,
  fresh: Fresh,
  width: number,
  report: Report,
): Promise<AcceptedRuns> {
  const deciding = { ...problem, cases: problem.cases.filter(({ group }) => groups[group]) };
  const files = acceptedFiles(problem.folder);
  const leftOut = files.flatMap((file) => reportLeftOut(file, authors, problem.id, report));
  const runs = files.flatMap((file) =>
    authorsFor(file, authors, usesNumpy(file) ? authors.length : 1).map((author, i) => ({
      author,
      file,
      isFirst: i === 0,
    })),
  );
  const agreeing = new Set<string>();
  const found = await pMap(
    runs,
    async ({ author, file, isFirst }) => {
      const program = readProgram(file);
      // One process for all inputs: to start one for each takes most of the time.
      const inputs = [...stdinsOf(deciding), ...fresh.inputs];
      const outcomes = await runTogether(author, problem, program, inputs);
      if (outcomes) {
        const onFresh = outcomes.slice(deciding.cases.length);
        if (isFirst && agrees(fresh, onFresh, problem.spec)) agreeing.add(file);
        const together = judgeEach(deciding, program, outcomes);
        if (together.every(({ verdict }) => verdict === "AC")) return [];
      }
      const { cases } = await author.judge.judge({ problem: deciding, file, program }, () => width);
      const failing = cases.find(({ verdict }) => verdict !== "AC");
      if (!failing) return [];
      const { verdict, reason } = failing;
      const key = caseKey(failing);
      const why = reason ?? { en: "", zh: "" };
      const facts = { key, verdict, python: interpreterName(author), why };
      const command = `dlj run ${problem.id} ${file} --case ${key}`;
      return [report(file, "acceptedRefused", facts, { command })];
    },
    { concurrency: width },
  );
  return { findings: [...leftOut, ...found.flat()], agreeing };
}

/** The first `most` interpreters that have what a solution imports. */
export function authorsFor(
  file: string,
  authors: readonly AuthorContext[],
  most: number,
): readonly AuthorContext[] {
  return authors
    .filter(({ interpreter }) => missingPackage(file, interpreter) === undefined)
    .slice(0, most);
}

function agrees(
  { expected }: Fresh,
  outcomes: readonly Outcome[],
  { tolerance, containers }: ProblemSpec,
): boolean {
  return outcomes.every((outcome, i) => {
    const right = expected?.[i];
    if (right === undefined || !endedWell(right) || !endedWell(outcome)) return false;
    return outputsAgree(right.stdout, outcome.stdout, { tolerance, containers });
  });
}

function reportLeftOut(
  file: string,
  authors: readonly AuthorContext[],
  id: string,
  report: Report,
): Finding[] {
  const missing = authors.map(({ interpreter }) => missingPackage(file, interpreter));
  const [first] = missing;
  if (first === undefined || missing.includes(undefined)) return [];
  const facts = { name: basename(file), missing: first };
  return [report(file, "acceptedLeftOut", facts, { command: `dlj verify ${id}` })];
}

/** Interpreters differ by their NumPy only: plain Python prints the same under each. */
function usesNumpy(file: string): boolean {
  return /\bnumpy\b/.test(readFileSync(file, "utf8"));
}
