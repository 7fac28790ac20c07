import type { Outcome, Program } from "../engine/engine.ts";
import { judgeOutcome, seedOf } from "../judge/case.ts";
import type { Verdict } from "../judge/verdict.ts";
import type { Case, Problem } from "../problem/load.ts";
import { groups } from "../problem/spec.ts";
import { type AuthorContext, forEach } from "./author-context.ts";
import { keyOf, keyOfDiff, type Mutant } from "./mutants.ts";
import { endedWell, readReference, runOn } from "./reference.ts";

/** A mutant may take ten times what the reference takes, at least this many CPU seconds: one that loops is refused soon. */
const patience = { factor: 10, least: 0.5 } as const;

/** A mutant that was refused: by which case, and how. */
export interface Killed {
  readonly mutant: Mutant;
  readonly by: string;
  readonly verdict: Verdict;
}

/** What became of a problem's mutants. */
export interface MutationResult {
  readonly problem: string;
  readonly killed: readonly Killed[];
  /** Accepted by every case, and no one has said why that is right. */
  readonly survivors: readonly Mutant[];
  /** Accepted by every case, and listed in problem.json. */
  readonly equivalent: readonly { readonly mutant: Mutant; readonly reason: string }[];
}

/** The share of mutants refused, of those that are not equivalent; 1 where there are none. */
export function scoreOf(results: readonly MutationResult[]): number {
  const killed = results.reduce((sum, { killed }) => sum + killed.length, 0);
  const survived = results.reduce((sum, { survivors }) => sum + survivors.length, 0);
  return killed + survived === 0 ? 1 : killed / (killed + survived);
}

/**
 * Runs a problem's mutants on its cases, each until a case refuses it. A mutant that only `stability` refuses counts as
 * refused: that group exists for it.
 *
 * @throws DljError (usage) where there is no reference
 */
export async function mutate(
  bench: AuthorContext,
  problem: Problem,
  mutants: readonly Mutant[],
): Promise<MutationResult> {
  const time = await timeFor(bench, problem);
  const cases = problem.cases.toSorted((a, b) => Number(groups[b.group]) - Number(groups[a.group]));
  const kills = new Map<Case, number>();
  const reasons = new Map(
    problem.spec.equivalentMutants.map(({ diff, reason }) => [keyOfDiff(diff), reason]),
  );
  const killed: (Killed | undefined)[] = await forEach(mutants, bench.slots, async (mutant) => {
    // The case that has refused most is asked first.
    const order = cases.toSorted((a, b) => (kills.get(b) ?? 0) - (kills.get(a) ?? 0));
    for (const one of order) {
      const verdict = await judgeMutant(bench, problem, mutant, one, time);
      if (verdict === "AC") continue;
      kills.set(one, (kills.get(one) ?? 0) + 1);
      return { mutant, by: one.key, verdict };
    }
    return undefined;
  });
  const alive = mutants.filter((_, i) => killed[i] === undefined);
  return {
    problem: problem.id,
    killed: killed.filter((one) => one !== undefined),
    survivors: alive.filter((mutant) => !reasons.has(keyOf(mutant))),
    equivalent: alive.flatMap((mutant) => {
      const reason = reasons.get(keyOf(mutant));
      return reason === undefined ? [] : [{ mutant, reason }];
    }),
  };
}

/** The program of a mutant. */
export function programOf(mutant: Mutant, id: string): Program {
  return { language: "python", name: `${id}.py`, source: Buffer.from(mutant.source) };
}

async function judgeMutant(
  bench: AuthorContext,
  problem: Problem,
  mutant: Mutant,
  one: Case,
  time: number,
): Promise<Verdict> {
  const outcome = await runMutant(bench, problem, mutant, one, time);
  const context = { deciding: true, source: mutant.source, fileName: `${problem.id}.py` };
  return judgeOutcome(problem, one, outcome, context).verdict;
}

/** Runs a mutant on one input under its own, short time limit. */
export function runMutant(
  { engine, signal }: AuthorContext,
  { id, spec }: Pick<Problem, "id" | "spec">,
  mutant: Mutant,
  { key, stdin }: Pick<Case, "key" | "stdin">,
  time: number,
): Promise<Outcome> {
  return engine.run({
    program: programOf(mutant, id),
    stdin,
    limits: { ...spec.limits, time, processes: spec.processes },
    seed: seedOf(id, key),
    ...(signal === undefined ? {} : { signal }),
  });
}

/** The CPU seconds that a mutant may take on any case. */
export async function timeFor(bench: AuthorContext, problem: Problem): Promise<number> {
  const program = readReference(problem);
  const outcomes = await forEach(problem.cases, bench.slots, (one) =>
    runOn(bench, problem, program, one),
  );
  const slowest = Math.max(0, ...outcomes.filter(endedWell).map(({ cpu }) => cpu));
  return Math.max(patience.least, patience.factor * slowest);
}
