import type { Engine } from "../engine/engine.ts";
import { DljError } from "../error.ts";
import { seedOf } from "../judge/case.ts";
import { freshInputs, freshName } from "../judge/fresh.ts";
import { type Case, type Problem, verifyCommand } from "../problem/load.ts";
import { generousLimits, referenceOf, timeReference } from "./reference.ts";

/**
 * Makes cases at grading time: the inputs come from the problem's generator with secret seeds, the outputs from its reference.
 * Published and repeated inputs are skipped, because a student who knows the answers knows those too.
 *
 * @throws DljError (judge) if the problem has no reference, or the reference fails on an input
 */
export async function freshCases(
  engine: Engine,
  problem: Problem,
  count: number,
  seed: string,
): Promise<Case[]> {
  const program = referenceOf(problem);
  const { id } = problem;
  if (!program) {
    throw new DljError("judge", (m) => m.grade.noReference({ id }), verifyCommand(problem.folder));
  }
  const inputs = await distinctInputs(engine, problem, count, seed);
  const cases = inputs.map((stdin, index) => {
    const name = freshName(index + 1);
    return { group: "hidden" as const, name, key: `hidden/${name}`, stdin };
  });
  const limits = generousLimits(problem.spec);
  const outcomes = await timeReference(engine, program, { id, cases }, limits);
  return outcomes.flatMap(({ ending, stdout }, index) => {
    if (ending.kind !== "exited" || ending.code !== 0) {
      throw new DljError("judge", (m) => m.grade.referenceFails({ id }), `dlj fuzz ${id}`);
    }
    const one = cases[index];
    return one ? [{ ...one, expected: Buffer.from(stdout) }] : [];
  });
}

/** Up to `count` inputs that no published case has; fewer if the generator has no more. */
async function distinctInputs(
  engine: Engine,
  problem: Problem,
  count: number,
  seed: string,
): Promise<Buffer[]> {
  const known = new Set(problem.cases.map(({ stdin }) => stdin.toString("latin1")));
  const inputs: Buffer[] = [];
  for (let round = 0; round < 4 && inputs.length < count; round++) {
    const seeds = Array.from(
      { length: count },
      (_, index) => seedOf(problem.id, `${seed}/${round * count + index}`) >>> 1,
    );
    for (const input of await freshInputs(engine, problem, seeds)) {
      const text = input.toString("latin1");
      if (!known.has(text) && inputs.length < count) inputs.push(input);
      known.add(text);
    }
  }
  return inputs;
}
