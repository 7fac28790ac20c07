import { existsSync, readFileSync } from "node:fs";
import pMap from "p-map";
import { keptText, seedOf } from "../../judge/case.ts";
import { withCall } from "../../judge/function-call.ts";
import type { CaseResult } from "../../judge/result.ts";
import { readProgram } from "../../judge/solution.ts";
import { caseKey } from "../../problem/case-key.ts";
import { referenceFile } from "../../problem/layout.ts";
import type { Case, Problem } from "../../problem/load.ts";
import type { Bilingual } from "../../problem/spec.ts";
import { languages } from "../../text/language.ts";
import { compareOutputs } from "../../value/compare.ts";
import { explain } from "../../value/explain.ts";
import type { AuthorContext } from "../author-context.ts";
import { isSameButForNoise } from "../closeness.ts";
import { type Finding, inBoth, type Report } from "../finding.ts";
import { caseFile } from "../folder.ts";
import { withLimit } from "../reference.ts";
import { judgeTogether, runTogether, stdinsOf } from "../together.ts";
import { checkFunction } from "./function-alone.ts";
import type { Level } from "./spec.ts";

/**
 * The share of the time limit that a reference may use; slower machines and slower solutions need the
 * rest.
 */
const share = 0.25;

/** The cases with the reference's outputs; undefined if the reference is not reliable. */
export interface ReferenceRuns {
  readonly findings: readonly Finding[];
  readonly cases: readonly Case[] | undefined;
}

/**
 * Runs the reference under every interpreter, and twice under the first with different seeds. It must
 * end well, print the same each time, use little of the time limit, and print the stored `.out` files.
 *
 * @param authors the interpreter that decides first
 */
export async function checkReference(
  authors: readonly AuthorContext[],
  problem: Problem,
  width: number,
  level: Level,
  report: Report,
): Promise<ReferenceRuns> {
  const file = referenceFile(problem);
  if (!existsSync(file)) return { findings: [], cases: undefined };
  // A course's reference may be a script or a function alone.
  const findings = level === "catalogue" ? checkForm(file, problem, report) : [];
  const [main, ...others] = authors;
  if (main === undefined) return { findings, cases: undefined };
  const first = await runTwice(main, problem, width, report);
  if (first.printed === undefined)
    return { findings: [...first.findings, ...findings], cases: undefined };
  const { printed } = first;
  const cases = problem.cases.map((one) => ({
    ...one,
    expected: printed.get(one.key) ?? one.expected,
  }));
  const stale = problem.cases.flatMap((one) => checkStored(problem, one, printed, report));
  const alone = await checkFunction(main, { ...problem, cases }, report);
  const under = await pMap(
    others,
    async (author) =>
      (await isFineTogether(author, { ...problem, cases }))
        ? { findings: [], results: [] }
        : await judgeUnder(author, { ...problem, cases }, width, report),
    { concurrency: 1 },
  );
  const differing = under.flatMap(({ results }, i) =>
    checkAgainst(problem, results, interpreterName(others[i]), report),
  );
  return {
    findings: [
      ...findings,
      ...first.findings,
      ...stale,
      ...alone,
      ...under.flatMap((u) => u.findings),
      ...differing,
    ],
    cases,
  };
}

/** The reference must define an importable function named after the exercise, and read stdin below it. */
function checkForm(file: string, { id, spec }: Problem, report: Report): Finding[] {
  const source = readFileSync(file, "utf8");
  const names = [id, ...spec.aliases].map((name) => name.replaceAll("-", "_"));
  const defined = [...source.matchAll(/^def (\w+)\(/gm)].map((found) => found[1] ?? "");
  const isMain = /^if __name__ == ["']__main__["']:/m.test(source);
  return isMain && defined.some((name) => names.includes(name))
    ? []
    : [report(file, "referenceForm", {})];
}

interface Judged {
  readonly findings: readonly Finding[];
  readonly results: readonly CaseResult[];
}

/** Judges the reference under one interpreter: reports failures and slow cases. */
async function judgeUnder(
  author: AuthorContext,
  problem: Problem,
  width: number,
  report: Report,
): Promise<Judged> {
  const file = referenceFile(problem);
  const solution = { problem, file, program: readProgram(file) };
  const { cases: results, limits } = await author.judge.judge(solution, () => width);
  // After a file that does not compile, or after two timeouts, the other cases are not run: the first ones have the reason.
  const ran = results.filter((one) => one.ran);
  const findings = (ran.length > 0 ? ran : results.slice(0, 1)).flatMap(
    ({ group, name, verdict, reason, cpu }) => {
      const key = caseKey({ group, name });
      if (verdict !== "AC" && verdict !== "WA") {
        const said = reason ?? { en: verdict, zh: verdict };
        const { en, zh } = languages;
        const why = { en: withLimit(said.en, verdict, en), zh: withLimit(said.zh, verdict, zh) };
        const fix = { command: `dlj run ${problem.id} ${file} --case ${key}` };
        return [report(file, "referenceFails", { key, python: interpreterName(author), why }, fix)];
      }
      if (cpu <= share * limits.time) return [];
      const facts = { key, cpu: cpu.toFixed(2), most: String(share * limits.time) };
      return [report(file, "referenceSlow", facts)];
    },
  );
  return { findings, results };
}

/** Whether the reference, run on all cases at once, is right on each and uses less time in all than one case may. */
async function isFineTogether(author: AuthorContext, problem: Problem): Promise<boolean> {
  const results = await judgeTogether(author, problem, readProgram(referenceFile(problem)));
  const isRight = results?.every(({ verdict }) => verdict === "AC") ?? false;
  const cpu = results?.reduce((sum, one) => sum + one.cpu, 0) ?? 0;
  return isRight && cpu <= share * problem.spec.limits.time;
}

interface RunTwice {
  readonly findings: readonly Finding[];
  /** The outputs by case; undefined for a case that failed or printed something else on the second run. */
  readonly printed: ReadonlyMap<string, Buffer> | undefined;
}

async function runTwice(
  author: AuthorContext,
  problem: Problem,
  width: number,
  report: Report,
): Promise<RunTwice> {
  const { findings, results } = await judgeUnder(author, problem, width, report);
  if (findings.some(({ rule }) => rule === "referenceFails")) {
    return { findings, printed: undefined };
  }
  const file = referenceFile(problem);
  const program = readProgram(file);
  const together = await runTogether(author, problem, program, stdinsOf(problem));
  const printed = new Map<string, Buffer>();
  const random = await pMap(
    problem.cases,
    async (one, i) => {
      const before = results.find((result) => caseKey(result) === one.key)?.stdout ?? "";
      const isSame = (bytes: Buffer) => before === keptText(bytes);
      const quick = Buffer.from(together?.[i]?.stdout ?? "");
      const second = isSame(quick) ? quick : await runWithOtherSeed(author, problem, program, one);
      printed.set(one.key, second);
      if (isSame(second)) return [];
      return [report(file, "referenceRandom", { key: one.key, python: interpreterName(author) })];
    },
    { concurrency: width },
  );
  const all = [...findings, ...random.flat()];
  return { findings: all, printed: random.flat().length > 0 ? undefined : printed };
}

/** A solution that draws random numbers prints something else with another seed. */
async function runWithOtherSeed(
  { engine, signal }: AuthorContext,
  problem: Problem,
  program: ReturnType<typeof readProgram>,
  one: Case,
): Promise<Buffer> {
  const { id, spec } = problem;
  const { stdout } = await engine.run({
    program: withCall(problem, program),
    stdin: one.stdin,
    limits: { ...spec.limits, processes: spec.processes },
    seed: seedOf(id, `${one.key} again`),
    ...(signal === undefined ? {} : { signal }),
  });
  return Buffer.from(stdout);
}

function checkStored(
  problem: Problem,
  { key, expected }: Case,
  printed: ReadonlyMap<string, Buffer>,
  report: Report,
): Finding[] {
  const fresh = printed.get(key);
  if (fresh === undefined || isSameButForNoise(expected, fresh)) return [];
  const file = caseFile(problem.folder, key, "out");
  const fix = { command: `dlj generate ${problem.id} --refresh` };
  const comparison = compareOutputs(fresh, expected, { tolerance: { absolute: 1e-9 } });
  const why = inBoth((m) =>
    comparison.agrees ? m.author.otherForm : explain(comparison, m.value),
  );
  return [report(file, "staleOutput", { why }, fix)];
}

/** Other interpreters must accept the reference against its outputs under the first. */
function checkAgainst(
  problem: Problem,
  results: readonly CaseResult[],
  python: Bilingual,
  report: Report,
): Finding[] {
  const file = referenceFile(problem);
  return results.flatMap(({ group, name, verdict, reason }) => {
    if (verdict !== "WA") return [];
    const why = reason ?? { en: verdict, zh: verdict };
    return [report(file, "referenceDiffers", { key: caseKey({ group, name }), python, why })];
  });
}

/** An interpreter's name for people: its Python and NumPy versions. */
export function interpreterName(author: AuthorContext | undefined): Bilingual {
  const { version, numpy = "-" } = author?.interpreter ?? { version: "" };
  return inBoth(({ author }) => author.interpreter({ version, numpy }));
}
