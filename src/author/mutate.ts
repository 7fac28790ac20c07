import pMap from "p-map";
import type { Outcome, Program } from "../engine/engine.ts";
import { judgeOutcome, seedOf } from "../judge/case.ts";
import { withCall } from "../judge/function-call.ts";
import type { Verdict } from "../judge/verdict.ts";
import type { Case, Problem } from "../problem/load.ts";
import { groups } from "../problem/spec.ts";
import type { AuthorContext } from "./author-context.ts";
import type { Draft } from "./folder.ts";
import { keyOf, keyOfDiff, type Mutant } from "./mutants.ts";
import { endedWell, readReference, runOn } from "./reference.ts";

/**
 * A mutant's time limit is ten times the reference's time, but at least this many CPU seconds. A short
 * limit ends endless loops soon.
 */
const patience = { factor: 10, least: 0.5 } as const;

/** A killed mutant, with the case that killed it and the verdict. */
interface Killed {
  readonly mutant: Mutant;
  readonly by: string;
  readonly verdict: Verdict;
}

/** The outcomes of a problem's mutants. */
export interface MutationResult {
  readonly problem: string;
  readonly killed: readonly Killed[];
  /** Accepted by every case, and not listed as equivalent. */
  readonly survivors: readonly Mutant[];
  /** Accepted by every case, and listed as equivalent in problem.json. */
  readonly equivalent: readonly { readonly mutant: Mutant; readonly reason: string }[];
}

/** The share of non-equivalent mutants that were killed; 1 if there are none. */
export function scoreOf(results: readonly MutationResult[]): number {
  const killed = results.reduce((sum, { killed }) => sum + killed.length, 0);
  const survived = results.reduce((sum, { survivors }) => sum + survivors.length, 0);
  return killed + survived === 0 ? 1 : killed / (killed + survived);
}

/**
 * Runs each mutant on the cases until one kills it. A mutant that only `stability` kills counts as
 * killed: the group exists for that.
 *
 * @throws DljError (usage) if there is no reference
 */
export async function mutate(
  author: AuthorContext,
  problem: Problem,
  mutants: readonly Mutant[],
): Promise<MutationResult> {
  const time = await timeFor(author, problem);
  const cases = problem.cases.toSorted((a, b) => Number(groups[b.group]) - Number(groups[a.group]));
  const kills = new Map<Case, number>();
  const reasons = new Map(
    problem.spec.equivalentMutants.map(({ diff, reason }) => [keyOfDiff(diff), reason]),
  );
  const killed: (Killed | undefined)[] = await pMap(
    mutants,
    async (mutant) => {
      // Try the case that killed most mutants first.
      const order = cases.toSorted((a, b) => (kills.get(b) ?? 0) - (kills.get(a) ?? 0));
      for (const one of order) {
        const verdict = await judgeMutant(author, problem, mutant, one, time);
        if (verdict === "AC") continue;
        kills.set(one, (kills.get(one) ?? 0) + 1);
        return { mutant, by: one.key, verdict };
      }
      return undefined;
    },
    { concurrency: author.slots },
  );
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
function programOf(mutant: Mutant, id: string): Program {
  return { language: "python", name: `${id}.py`, source: Buffer.from(mutant.source) };
}

async function judgeMutant(
  author: AuthorContext,
  problem: Problem,
  mutant: Mutant,
  one: Case,
  time: number,
): Promise<Verdict> {
  const outcome = await runMutant(author, problem, mutant, one, time);
  const context = { deciding: true, source: mutant.source, fileName: `${problem.id}.py` };
  return judgeOutcome(problem, one, outcome, context).verdict;
}

/** Runs a mutant on one input with its own, short time limit. */
export function runMutant(
  { engine, signal }: AuthorContext,
  problem: Pick<Draft, "id" | "spec" | "cases">,
  mutant: Mutant,
  { key, stdin }: Pick<Case, "key" | "stdin">,
  time: number,
): Promise<Outcome> {
  const { id, spec } = problem;
  return engine.run({
    program: withCall(problem, programOf(mutant, id)),
    stdin,
    limits: { ...spec.limits, time, processes: spec.processes },
    seed: seedOf(id, key),
    ...(signal === undefined ? {} : { signal }),
  });
}

/** The CPU limit of a mutant, in seconds per case. */
export async function timeFor(author: AuthorContext, problem: Problem): Promise<number> {
  const program = readReference(problem);
  const outcomes = await pMap(problem.cases, (one) => runOn(author, problem, program, one), {
    concurrency: author.slots,
  });
  const slowest = Math.max(0, ...outcomes.filter(endedWell).map(({ cpu }) => cpu));
  return Math.max(patience.least, patience.factor * slowest);
}
