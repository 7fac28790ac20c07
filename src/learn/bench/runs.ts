import type { Engine, Outcome, Program, RunLimits } from "../../engine/engine.ts";
import { withCall } from "../../judge/function-call.ts";
import type { Problem } from "../../problem/load.ts";
import { outputsAgree } from "../../value/compare.ts";
import { emptyProgram, type Lap, lapOf, timed, timedCall } from "./stopwatch.ts";

/** The two programs, and the engines that run them. */
export interface RunsOptions {
  readonly problem: Problem;
  readonly solution: Program;
  readonly reference: Program;
  readonly engineFor: (language: string) => Promise<Engine>;
  readonly signal: AbortSignal;
}

/** One run, timed. */
export interface Timed {
  readonly well: boolean;
  readonly lap: Lap;
  readonly outcome: Outcome;
}

/** Runs both programs, one run at a time. */
export class Runs {
  readonly python: Engine;
  readonly #options: RunsOptions;
  #programs: Readonly<Record<"solution" | "reference", Program>>;
  readonly #engines: Readonly<Record<"solution" | "reference", Engine>>;
  readonly #limits: RunLimits;
  /** Seconds to start a program of the solution's language. */
  #start = 0;

  private constructor(options: RunsOptions, python: Engine, own: Engine) {
    this.#options = options;
    this.python = python;
    this.#programs = options;
    this.#engines = { solution: own, reference: python };
    const { processes, limits } = options.problem.spec;
    this.#limits = { time: 20, memory: Math.max(2048, limits.memory), output: 64, processes };
  }

  static async open(options: RunsOptions): Promise<Runs> {
    const python = await options.engineFor("python");
    const own = await options.engineFor(options.solution.language);
    const runs = new Runs(options, python, own);
    runs.#programs = {
      solution: await runs.#measured(own, options.solution),
      reference: await runs.#measured(python, options.reference),
    };
    const empty = emptyProgram(options.solution);
    if (empty) {
      const starts: number[] = [];
      for (let round = 0; round < 5; round += 1)
        starts.push((await runs.#run(own, empty, Buffer.of())).cpu);
      runs.#start = median(starts);
    }
    return runs;
  }

  async run(who: "solution" | "reference", stdin: Uint8Array): Promise<Timed> {
    const outcome = await this.#run(this.#engines[who], this.#programs[who], stdin);
    const start = who === "solution" ? this.#start : 0;
    const { script, functions } = lapOf(outcome);
    const lap = { script: Math.max(0, script - start), functions };
    return { well: endedWell(outcome), lap, outcome };
  }

  async both(stdin: Uint8Array) {
    const reference = await this.run("reference", stdin);
    const solution = await this.run("solution", stdin);
    const { tolerance, containers } = this.#options.problem.spec;
    const agrees = outputsAgree(reference.outcome.stdout, solution.outcome.stdout, {
      tolerance,
      containers,
    });
    return { reference, solution, agrees };
  }

  /** The program with a stopwatch. One run tells whether its function is called. */
  async #measured(engine: Engine, program: Program): Promise<Program> {
    const { problem } = this.#options;
    const [first] = problem.cases;
    const callable = withCall(problem, program);
    if (callable.call === undefined || first === undefined) return timed(program);
    const { called } = await this.#run(engine, callable, first.stdin);
    return called ? timedCall(callable) : timed(program);
  }

  #run(engine: Engine, program: Program, stdin: Uint8Array): Promise<Outcome> {
    const { signal } = this.#options;
    return engine.run({ program, stdin, limits: this.#limits, seed: 1, signal });
  }
}

function endedWell({ ending, exceeded }: Outcome): boolean {
  return ending.kind === "exited" && ending.code === 0 && !Object.values(exceeded).some(Boolean);
}

/** The median; 0 without numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
