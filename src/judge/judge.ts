import type { Engine, Outcome, Program, Run, RunLimits } from "../engine/engine.ts";
import type { Case } from "../problem/load.ts";
import { groups, type ProblemSpec } from "../problem/spec.ts";
import { about } from "./about.ts";
import { judgeOutcome, seedOf, unjudged } from "./case.ts";
import { reasonOf } from "./diagnose.ts";
import type { Printed } from "./misconception.ts";
import { ReadWriteLock } from "./read-write-lock.ts";
import type { CaseResult, SolutionResult } from "./result.ts";
import type { Solution } from "./solution.ts";
import type { Verdict } from "./verdict.ts";

export interface JudgeOptions {
  /** Opens the engine for a language when the first solution needs it. */
  readonly engineFor: (language: string) => Promise<Engine>;
  /** Whether the stability group decides too. */
  readonly strict?: boolean;
  /** Overrides of the problems' own limits. */
  readonly limits?: { readonly time?: number | undefined; readonly memory?: number | undefined };
  /** Selects the cases to run; all by default. */
  readonly chooses?: (testCase: Case) => boolean;
  readonly signal?: AbortSignal;
  /** Lets a case run alone. Judges on the same machine share it. */
  readonly gate?: ReadWriteLock;
}

/** If the CPU time exceeds the limit by less than this factor, the machine may be at fault: the case runs again, alone. */
const nearMiss = 1.5;

/** After this many TLE cases the others count as TLE without a run. */
const enoughTimeouts = 2;

/** Judges solutions. One instance judges many, and concurrent ones share its engines. */
export class Judge {
  readonly #options: JudgeOptions;
  readonly #gate: ReadWriteLock;

  constructor(options: JudgeOptions) {
    this.#options = options;
    this.#gate = options.gate ?? new ReadWriteLock();
  }

  /**
   * Judges one solution on its problem's cases.
   *
   * @param width how many of its cases may run at once
   */
  async judge(solution: Solution, width = 1): Promise<SolutionResult> {
    const { problem, program } = solution;
    const chosen = problem.cases.filter((one) => this.#options.chooses?.(one) ?? true);
    if (program === undefined) {
      const cases = chosen.map((one) => unjudged(one, "NA", this.#decides(one)));
      return this.#conclude(solution, { cases }, "NA");
    }
    const printed = new Map<string, Uint8Array>();
    const ran = await this.#runAll(solution, program, chosen, width, printed);
    const cases = settle(chosen, ran, (one) => this.#decides(one));
    return this.#conclude(solution, await explained(solution, cases, printed));
  }

  #conclude(
    solution: Solution,
    judged: Pick<SolutionResult, "misconception" | "cases">,
    verdict?: Verdict,
  ): SolutionResult {
    const limits = this.#limitsOf(solution.problem.spec);
    const decider = decidedBy(judged.cases);
    return {
      ...about(solution, limits),
      verdict: verdict ?? decider?.verdict ?? "AC",
      ...(decider === undefined ? {} : { decidedBy: `${decider.group}/${decider.name}` }),
      ...judged,
      cases: judged.cases.map((one) => withReason(one, limits)),
    };
  }

  /** Runs cases in catalogue order, `width` at a time, until a verdict settles the others. */
  async #runAll(
    solution: Solution,
    program: Program,
    cases: readonly Case[],
    width: number,
    printed: Map<string, Uint8Array>,
  ): Promise<Map<Case, CaseResult>> {
    const engine = await this.#options.engineFor(program.language);
    const source = Buffer.from(program.source).toString("utf8");
    const results = new Map<Case, CaseResult>();
    const queue = this.#runsOf(solution, program, cases, width);
    const work = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [one, run] = next;
        const outcome = await this.#run(engine, run);
        const context = { deciding: this.#decides(one), source, fileName: program.name };
        const result = judgeOutcome(solution.problem, one, outcome, context);
        results.set(one, result);
        if (result.verdict === "WA") printed.set(one.key, outcome.stdout);
        if (isSettled(results.values())) queue.length = 0;
      }
    };
    await Promise.all(Array.from({ length: Math.max(1, width) }, work));
    return results;
  }

  /** The runs of the cases, in order. With a width of 1, each run knows the next one. */
  #runsOf(
    { problem }: Solution,
    program: Program,
    cases: readonly Case[],
    width: number,
  ): [Case, Run][] {
    const { signal } = this.#options;
    const limits = this.#limitsOf(problem.spec);
    const runs: [Case, Run][] = [];
    let next: Run | undefined;
    for (const one of cases.toReversed()) {
      const seed = seedOf(problem.id, one.key);
      const run: Run = {
        ...{ program, stdin: one.stdin, limits, seed },
        ...(signal && { signal }),
        ...(next && { next }),
      };
      runs.push([one, run]);
      if (width === 1) next = run;
    }
    return runs.reverse();
  }

  async #run(engine: Engine, run: Run): Promise<Outcome> {
    const outcome = await this.#gate.together(() => engine.run(run));
    const { exceeded, cpu } = outcome;
    if (!exceeded.time || cpu >= nearMiss * run.limits.time) return outcome;
    return await this.#gate.alone(() => engine.run(run));
  }

  #decides(one: Case): boolean {
    return groups[one.group] || (this.#options.strict ?? false);
  }

  #limitsOf({ limits, processes }: ProblemSpec): RunLimits {
    const { time, memory } = this.#options.limits ?? {};
    return {
      time: time ?? limits.time,
      memory: memory ?? limits.memory,
      output: limits.output,
      processes,
    };
  }
}

/** Looks for a misconception if an answer is wrong. Loads what only failures need. */
async function explained(
  { problem, misconceptions }: Solution,
  cases: readonly CaseResult[],
  printed: Printed,
): Promise<Pick<SolutionResult, "misconception" | "cases">> {
  if (printed.size === 0) return { cases: [...cases] };
  const [{ findMisconception }, { loadMisconceptions }] = await Promise.all([
    import("./misconception.ts"),
    import("../problem/misconceptions.ts"),
  ]);
  const known = misconceptions ?? loadMisconceptions(problem.folder);
  return findMisconception(problem, cases, printed, known);
}

function withReason(result: CaseResult, limits: SolutionResult["limits"]): CaseResult {
  const reason = reasonOf(result, limits);
  return reason === undefined ? result : { ...result, reason };
}

function isSettled(results: Iterable<CaseResult>): boolean {
  let timeouts = 0;
  for (const { verdict } of results) {
    if (verdict === "CE" || verdict === "JE") return true;
    if (verdict === "TLE") timeouts += 1;
  }
  return timeouts >= enoughTimeouts;
}

/**
 * The results in catalogue order. The outcome does not depend on how many cases ran at once: after the second time-out in
 * catalogue order the others count as time-outs, and a JE or CE counts for all cases.
 */
function settle(
  cases: readonly Case[],
  ran: ReadonlyMap<Case, CaseResult>,
  decides: (one: Case) => boolean,
): CaseResult[] {
  const all = [...ran.values()];
  const whole = (["JE", "CE"] as const).find((v) => all.some(({ verdict }) => verdict === v));
  let timeouts = 0;
  return cases.map((one) => {
    const result = ran.get(one);
    const settled = whole ?? (timeouts >= enoughTimeouts ? "TLE" : undefined);
    if (result?.verdict === "TLE") timeouts += 1;
    if (result && (settled === undefined || settled === result.verdict)) return result;
    return unjudged(one, settled ?? "TLE", decides(one));
  });
}

function decidedBy(cases: readonly CaseResult[]): CaseResult | undefined {
  return (
    cases.find(({ verdict }) => verdict === "JE") ??
    cases.find(({ verdict }) => verdict === "CE") ??
    cases.find(({ deciding, verdict }) => deciding && verdict !== "AC")
  );
}
