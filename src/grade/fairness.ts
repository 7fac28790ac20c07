import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine, Program, RunLimits } from "../engine/engine.ts";
import { DljError } from "../error.ts";
import { seedOf } from "../judge/case.ts";
import { freshInputs } from "../judge/fresh.ts";
import { makeProgram } from "../judge/solution.ts";
import { referenceFile } from "../problem/layout.ts";
import { type Case, loadCaseFolder, type Problem } from "../problem/load.ts";
import type { ProblemSpec } from "../problem/spec.ts";

/** A limit is never under so many times what the reference takes on this machine. */
const least = 4;

/** What the reference gets while its time is not known yet: as long as it takes, within reason. */
function generous({ limits, processes }: ProblemSpec): RunLimits {
  return { time: limits.time * least * 4, memory: limits.memory, output: limits.output, processes };
}

/** The reference of a problem; undefined where there is none. */
export function referenceOf(problem: Pick<Problem, "id" | "folder">): Program | undefined {
  const file = referenceFile(problem);
  return existsSync(file) ? makeProgram(readFileSync(file), `${problem.id}.py`) : undefined;
}

/**
 * The time limit of a problem on this machine, in CPU seconds: its own, or four times what its reference takes, if that is
 * more, rounded up to half a second so that it is the same on the next run.
 */
export async function fairTimeLimit(engine: Engine, problem: Problem): Promise<number> {
  const { time } = problem.spec.limits;
  const program = referenceOf(problem);
  if (!program) return time;
  const limits = generous(problem.spec);
  const outcomes = await Promise.all(
    problem.cases.map(({ stdin, key }) =>
      engine.run({ program, stdin, limits, seed: seedOf(problem.id, key) }),
    ),
  );
  const slowest = Math.max(...outcomes.map(({ cpu }) => cpu));
  return slowest * least <= time ? time : Math.ceil(slowest * least * 2) / 2;
}

export const freshPrefix = "fresh-";

/**
 * Cases made at grading time: inputs of the problem's generator from secret seeds, outputs of its reference. Inputs that are
 * published, or come twice, are passed over: who knows the answers knows those too.
 *
 * @throws DljError (judge) where the problem has no reference, or it fails on an input
 */
export async function freshCases(
  engine: Engine,
  problem: Problem,
  count: number,
  seed: string,
): Promise<Case[]> {
  const program = referenceOf(problem);
  const { id } = problem;
  if (!program) throw new DljError("judge", (m) => m.grade.noReference({ id }), `dlj verify ${id}`);
  const inputs = await distinctInputs(engine, problem, count, seed);
  const limits = generous(problem.spec);
  return await Promise.all(
    inputs.map(async (stdin, index): Promise<Case> => {
      const name = `${freshPrefix}${index + 1}`;
      const key = `hidden/${name}`;
      const { ending, stdout } = await engine.run({
        program,
        stdin,
        limits,
        seed: seedOf(id, key),
      });
      if (ending.kind !== "exited" || ending.code !== 0) {
        throw new DljError("judge", (m) => m.grade.referenceFails({ id }), `dlj fuzz ${id}`);
      }
      return { group: "hidden", name, key, stdin, expected: Buffer.from(stdout) };
    }),
  );
}

/** Up to `count` inputs that no published case has; fewer where the generator has no more. */
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

/** A problem with the cases of the course's own hidden folders: `<folder>/<problem>/*.in` and `.out`. */
export function withHiddenCases(problem: Problem, folders: readonly string[]): Problem {
  const known = new Set(problem.cases.map(({ key }) => key));
  const added = folders
    .flatMap((folder) => loadCaseFolder(problem.folder, join(folder, problem.id), "hidden"))
    .filter(({ key }) => !known.has(key));
  return added.length === 0
    ? problem
    : { ...problem, cases: inOrder([...problem.cases, ...added]) };
}

/** Catalogue order: sample, hidden, stability; each by name, the fresh ones after the published. */
export function inOrder(cases: readonly Case[]): Case[] {
  const order = ["sample", "hidden", "stability"];
  const isFresh = ({ name }: Case) => (name.startsWith(freshPrefix) ? 1 : 0);
  return [...cases].sort(
    (a, b) =>
      order.indexOf(a.group) - order.indexOf(b.group) ||
      isFresh(a) - isFresh(b) ||
      (a.name < b.name ? -1 : 1),
  );
}
