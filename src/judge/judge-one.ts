import { assemble } from "./assemble.ts";
import { chooseCases } from "./choose-cases.ts";
import type { Engines } from "./engines.ts";
import { Judge, type JudgeOptions } from "./judge.ts";
import type { Result, SolutionResult } from "./result.ts";
import type { Solution } from "./solution.ts";

/** How one solution is judged. */
export interface JudgeOneOptions
  extends Pick<JudgeOptions, "strict" | "limits" | "onCase" | "lock"> {
  /** Keys, names or groups of the cases to run; all by default. */
  readonly cases?: readonly string[] | undefined;
  readonly signal: AbortSignal;
  /** How many of its cases may run at once; by default as many as the engine has slots. */
  readonly width?: number;
}

/** Judges one solution, and makes the Result of the run. */
export type JudgeOne = (
  one: Solution,
  options: JudgeOneOptions,
) => Promise<{ result: Result; solution: SolutionResult }>;

/** Judges one solution with this machine's engines, and makes the Result of the run. */
export async function judgeOne(
  engines: Engines,
  one: Solution,
  { cases, width = engines.slots, ...options }: JudgeOneOptions,
): ReturnType<JudgeOne> {
  const started = new Date();
  const judge = new Judge({
    ...options,
    engineFor: (language) => engines.for(language),
    chooses: chooseCases(one.problem, cases),
  });
  const solution = await judge.judge(one, () => width);
  const result = assemble({
    solutions: [solution],
    problems: [one.problem],
    info: await engines.info(),
    interpreter: engines.interpreter,
    strict: options.strict ?? false,
    started,
  });
  return { result, solution };
}
