import { judgeByQueue, type ProduceOptions } from "../grade/queue/produce.ts";
import { assemble } from "../judge/assemble.ts";
import { chooseCases } from "../judge/choose-cases.ts";
import type { Engines } from "../judge/engines.ts";
import type { JudgeOne } from "../judge/judge-one.ts";
import type { Solution } from "../judge/solution.ts";
import type { Problem } from "../problem/load.ts";

/** How many requests are handed to the workers at once. More wait on this machine. */
export const jobsAtOnce = 64;
/**
 * Judges with the workers of a queue, as `judgeOne` does with this machine's engines. All cases are told at the
 * end. If no worker fits, a request waits until its client goes away.
 */
export function judgeOneByQueue(
  engines: Engines,
  queue: Pick<ProduceOptions, "connection" | "runtime" | "watcher">,
): JudgeOne {
  return async (asked, { cases, strict = false, limits = {}, signal, onCase }) => {
    const started = new Date();
    const solution = { ...asked, problem: withChoices(asked.problem, cases, limits.time) };
    const problems = [solution.problem];
    const { memory } = limits;
    const run = { ...queue, problems, strict, memory, signal, giveUp: undefined };
    for await (const { result } of judgeByQueue(run, only(solution))) {
      for (const one of result.cases) onCase?.(one);
      const [info, { interpreter }] = [await engines.info(), engines];
      const whole = { solutions: [result], problems, info, interpreter, strict, started };
      return { solution: result, result: assemble(whole) };
    }
    throw new Error("the queue gave no result");
  };
}

/** The problem with the chosen cases and time limit alone. */
function withChoices(
  problem: Problem,
  cases: readonly string[] | undefined,
  time?: number,
): Problem {
  const { spec } = problem;
  return {
    ...problem,
    cases: problem.cases.filter(chooseCases(problem, cases)),
    spec: { ...spec, limits: { ...spec.limits, ...(time !== undefined && { time }) } },
  };
}

async function* only(solution: Solution): AsyncGenerator<Solution> {
  yield solution;
}
