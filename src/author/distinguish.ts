import { existsSync } from "node:fs";
import { join } from "node:path";
import pMap from "p-map";
import { freshInputs } from "../judge/fresh.ts";
import { fileNames } from "../problem/layout.ts";
import type { Problem } from "../problem/load.ts";
import { outputsAgree } from "../value/compare.ts";
import type { AuthorContext } from "./author-context.ts";
import type { Mutant } from "./mutants.ts";
import { runMutant } from "./mutate.ts";
import { endedWell, readReference, runOn } from "./reference.ts";

/** The number of fresh inputs tried on a mutant that passes every case. */
const tries = 60;

/** Whether a problem can make fresh inputs. A course's own problem need not have a generator. */
export function hasGenerator({ folder }: Pick<Problem, "folder">): boolean {
  return existsSync(join(folder, fileNames.generator));
}

/** For each mutant, a generator seed whose input it fails on; undefined if it passes every input tried, or without a generator. */
export async function distinguishingSeeds(
  author: AuthorContext,
  problem: Problem,
  mutants: readonly Mutant[],
  time: number,
): Promise<(number | undefined)[]> {
  if (mutants.length === 0 || !hasGenerator(problem)) return mutants.map(() => undefined);
  const seeds = Array.from({ length: tries }, (_, i) => i + 1);
  const inputs = await freshInputs(author.engine, problem, seeds, author.signal);
  const program = readReference(problem);
  const asked = inputs.map((stdin, i) => ({ key: `fresh/${seeds[i]}`, stdin }));
  const right = await pMap(asked, (one) => runOn(author, problem, program, one), {
    concurrency: author.slots,
  });
  return await pMap(
    mutants,
    async (mutant) => {
      for (const [i, one] of asked.entries()) {
        const expected = right[i];
        if (!expected || !endedWell(expected)) continue;
        const actual = await runMutant(author, problem, mutant, one, time);
        const { tolerance, containers } = problem.spec;
        const agrees =
          endedWell(actual) &&
          outputsAgree(expected.stdout, actual.stdout, { tolerance, containers });
        if (!agrees) return seeds[i];
      }
      return undefined;
    },
    { concurrency: author.slots },
  );
}
