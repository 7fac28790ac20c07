import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Outcome } from "../../engine/engine.ts";
import { freshInputs, GeneratorFailure } from "../../judge/fresh.ts";
import { readProgram } from "../../judge/solution.ts";
import { readInput } from "../../problem/input.ts";
import { fileNames } from "../../problem/layout.ts";
import type { Case, Problem } from "../../problem/load.ts";
import type { Bilingual } from "../../problem/spec.ts";
import { outputsAgree } from "../../value/compare.ts";
import type { AuthorContext } from "../author-context.ts";
import { type Finding, inBoth, type Report } from "../finding.ts";
import { describeIssue } from "../issue.ts";
import { endedWell, runOn, whyEnded } from "../reference.ts";
import { runTogether } from "../together.ts";
import { authorsFor } from "./accepted.ts";
import { longNumberOf } from "./inputs.ts";

/** The number of fresh inputs tried. */
const seeds = [1, 2, 3, 4, 5];

/** The modules that may be imported, and the functions of `random` that differ between versions of Python. */
const stableModules = ["random", "sys", "math", "itertools"];
const unstable =
  /\.(choice|choices|shuffle|sample|gauss|normalvariate|lognormvariate|betavariate|gammavariate|expovariate|vonmisesvariate|binomialvariate|triangular)\(/;

interface Generated {
  readonly findings: readonly Finding[];
  /** The fresh inputs; none after a finding. */
  readonly inputs: readonly Buffer[];
}

/** Checks the generator: its inputs are valid, and the same under every interpreter and in any order. */
export async function checkGenerator(
  authors: readonly AuthorContext[],
  problem: Problem,
  report: Report,
): Promise<Generated> {
  const file = join(problem.folder, fileNames.generator);
  const [main, last] = [authors[0], authors.at(-1)];
  if (!existsSync(file) || !main || !last) return { findings: [], inputs: [] };
  const found = (finding: Finding) => ({ findings: [finding], inputs: [] });
  const name = unstableNameIn(readFileSync(file, "utf8"));
  if (name !== undefined) return found(report(file, "generatorUnstable", { name }));
  let inputs: readonly Buffer[];
  let again: readonly Buffer[];
  try {
    inputs = await freshInputs(main.engine, problem, seeds, main.signal);
    // A generator that draws before seeding depends on earlier runs.
    again = (await freshInputs(last.engine, problem, seeds.toReversed(), last.signal)).toReversed();
  } catch (error) {
    if (!(error instanceof GeneratorFailure)) throw error;
    return found(report(file, "generatorFails", { why: error.why }));
  }
  for (const [i, stdin] of inputs.entries()) {
    const seed = seeds[i] ?? 0;
    if (!stdin.equals(again[i] ?? Buffer.alloc(0)))
      return found(report(file, "generatorRandom", { seed }));
    const [issue] = readInput(problem.spec, stdin).issues;
    if (issue) {
      const why = inBoth((messages) => describeIssue(issue, messages.author));
      return found(report(file, "generatorInvalid", { seed, why }));
    }
  }
  const [first] = inputs;
  if (inputs.length > 1 && inputs.every((stdin) => first && stdin.equals(first))) {
    return found(report(file, "generatorSame", { count: seeds.length }));
  }
  for (const [i, stdin] of inputs.entries()) {
    for (const value of readInput(problem.spec, stdin).values) {
      const number = value && longNumberOf(value);
      if (number === undefined) continue;
      return found(report(file, "generatorDecimals", { seed: seeds[i] ?? 0, number }));
    }
  }
  return { findings: [], inputs };
}

function unstableNameIn(source: string): string | undefined {
  const imported = [...source.matchAll(/^\s*(?:import|from)\s+(\w+)/gm)].map(
    (found) => found[1] ?? "",
  );
  const strange = imported.find((name) => !stableModules.includes(name));
  return strange ?? unstable.exec(source)?.[1];
}

/**
 * Checks that all correct solutions agree on fresh inputs. Runs the reference on each input, and every other solution on all at
 * once; a difference is looked at in runs of their own.
 *
 * @param correct the files of the correct solutions, the reference first
 */
export async function checkAgreement(
  authors: readonly AuthorContext[],
  problem: Problem,
  inputs: readonly Buffer[],
  correct: readonly string[],
  report: Report,
): Promise<Finding[]> {
  const generator = join(problem.folder, fileNames.generator);
  const { tolerance, containers } = problem.spec;
  const settings = { tolerance, containers };
  const expected: Uint8Array[] = [];
  for (const file of correct) {
    const [author] = authorsFor(file, authors, 1);
    if (author === undefined) continue;
    const program = readProgram(file);
    const agrees = (outcome: Outcome, i: number) =>
      endedWell(outcome) && outputsAgree(expected[i] ?? outcome.stdout, outcome.stdout, settings);
    const isFirst = expected.length === 0;
    const together = isFirst ? undefined : await runTogether(author, problem, program, inputs);
    if (together?.every(agrees)) continue;
    for (const [i, stdin] of inputs.entries()) {
      const seed = seeds[i] ?? 0;
      const asked: Pick<Case, "key" | "stdin"> = { key: `fresh/${seed}`, stdin };
      const outcome = await runOn(author, problem, program, asked);
      const refuse = (why: string | Bilingual) => {
        const facts = { seed, file: basename(file), why };
        return [report(generator, "generatorRefused", facts)];
      };
      if (!endedWell(outcome)) {
        return refuse(inBoth(whyEnded(outcome, program, problem.spec.limits)));
      }
      if (!agrees(outcome, i)) return refuse("WA");
      expected[i] ??= outcome.stdout;
    }
  }
  return [];
}
