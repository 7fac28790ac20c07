import type { Engine, Outcome, Program, Run, RunLimits } from "../engine/engine.ts";
import { caseKey } from "../problem/case-key.ts";
import type { Case, Problem } from "../problem/load.ts";
import { groups, type ProblemSpec } from "../problem/spec.ts";
import { languages } from "../text/language.ts";
import { about } from "./about.ts";
import { judgeOutcome, seedOf, unjudged } from "./case.ts";
import { reasonOf } from "./diagnose.ts";
import { withCall } from "./function-call.ts";
import { notCalled } from "./not-called.ts";
import { ReadWriteLock } from "./read-write-lock.ts";
import type { CaseResult, SolutionResult } from "./result.ts";
import { runCases } from "./run-cases.ts";
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
  /** Called with each case as soon as it has run. A time-out of another case may still take its verdict back. */
  readonly onCase?: (result: CaseResult) => void;
  /** Lets a case run alone. Judges on the same machine share it. */
  readonly lock?: ReadWriteLock;
}

/** Facts from the runs of one solution, besides the results of its cases. */
interface Seen {
  /** The full output of each wrong case. */
  readonly printed: Map<string, Uint8Array>;
  /** Whether its function was called, because it has no main. */
  called: boolean;
}

/** Judges solutions. One instance judges many, and concurrent ones share its engines. */
export class Judge {
  readonly #options: JudgeOptions;
  /** Shared by the cases that run at once; a near miss takes it alone. */
  readonly lock: ReadWriteLock;

  constructor(options: JudgeOptions) {
    this.#options = options;
    this.lock = options.lock ?? new ReadWriteLock();
  }

  /**
   * Judges one solution on its problem's cases.
   *
   * @param width how many of its cases may run at once, asked as each begins
   */
  async judge(solution: Solution, width = () => 1): Promise<SolutionResult> {
    const { problem } = solution;
    const program = solution.program && withCall(problem, solution.program);
    const chosen = problem.cases.filter((one) => this.#options.chooses?.(one) ?? true);
    if (program === undefined) {
      const cases = chosen.map((one) => unjudged(one, "NA", this.#decides(one)));
      return this.#conclude(solution, { cases }, "NA");
    }
    const seen: Seen = { printed: new Map(), called: false };
    const cases = await this.#runAll(solution, program, chosen, width, seen);
    const judged = await explained(solution, program, cases, seen);
    return this.#conclude(solution, seen.called ? { form: "function", ...judged } : judged);
  }

  #conclude(
    solution: Solution,
    judged: Pick<SolutionResult, "form" | "misconception" | "cases">,
    verdict?: Verdict,
  ): SolutionResult {
    const limits = this.#limitsOf(solution.problem.spec);
    const decider = decidedBy(judged.cases);
    return {
      ...about(solution, limits),
      verdict: verdict ?? decider?.verdict ?? "AC",
      ...(decider === undefined ? {} : { decidedBy: caseKey(decider) }),
      ...judged,
      cases: judged.cases.map((one) => withReason(one, limits)),
    };
  }

  /** Runs the cases and judges their outcomes. Fills `printed` with the whole stdout of each wrong answer. */
  async #runAll(
    solution: Solution,
    program: Program,
    cases: readonly Case[],
    width: () => number,
    seen: Seen,
  ): Promise<CaseResult[]> {
    const { problem } = solution;
    const { signal, onCase } = this.#options;
    const limits = this.#limitsOf(problem.spec);
    const engine = await this.#options.engineFor(program.language);
    this.lock.engines.add(engine);
    const runs = cases.map(
      ({ key, stdin }): Run => ({
        program,
        stdin,
        limits,
        seed: seedOf(problem.id, key),
        ...(signal && { signal }),
      }),
    );
    const judgeCase = this.#caseJudge(problem, program);
    const early = new Map<Outcome, CaseResult>();
    const tell = (index: number, outcome: Outcome) => {
      const result = judgeCase(cases[index] as Case, outcome);
      early.set(outcome, result);
      onCase?.(result);
    };
    const outcomes = await runCases(engine, runs, width, this.lock, onCase && tell);
    const whole = outcomes.find((one) => typeof one === "object");
    return cases.map((one, index) => {
      const outcome = outcomes[index] ?? "settled";
      if (typeof outcome === "object") {
        const result = early.get(outcome) ?? judgeCase(one, outcome);
        if (result.verdict === "WA") seen.printed.set(one.key, outcome.stdout);
        seen.called ||= outcome.called ?? false;
        return result;
      }
      const deciding = this.#decides(one);
      if (outcome === "unfinished") return notFinished(one, deciding);
      const settled = whole ? judgeCase(one, whole).verdict : "JE";
      // A time-out of the imports is found once; the cases themselves were not run.
      return settled === "TLE" ? notFinished(one, deciding) : unjudged(one, settled, deciding);
    });
  }

  /** The function that judges the outcome of one case of a solution. */
  #caseJudge(problem: Problem, program: Program): (one: Case, outcome: Outcome) => CaseResult {
    const source = Buffer.from(program.source).toString("utf8");
    return (one, outcome) => {
      const context = { deciding: this.#decides(one), source, fileName: program.name };
      const result = judgeOutcome(problem, one, outcome, context);
      const reason =
        result.verdict === "WA" ? notCalled(problem.spec, program, outcome) : undefined;
      return reason === undefined ? result : { ...result, reason };
    };
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

/** Explains wrong answers and crashes. Loads the modules for it only if there are any. */
async function explained(
  { problem, misconceptions }: Solution,
  program: Program,
  cases: readonly CaseResult[],
  { printed, called }: Seen,
): Promise<Pick<SolutionResult, "misconception" | "cases">> {
  if (!cases.some(({ verdict }) => verdict === "WA" || verdict === "RTE"))
    return { cases: [...cases] };
  const [{ readPython }, { explainBySource }] = await Promise.all([
    import("./python-source.ts"),
    import("./explain-by-source.ts"),
  ]);
  const source = readPython(program);
  if (printed.size === 0) return { cases: explainBySource(program, source, cases, called) };
  const [{ explainFailures }, { loadMisconceptions }] = await Promise.all([
    import("./explain-failures.ts"),
    import("../problem/misconceptions.ts"),
  ]);
  const known = misconceptions ?? loadMisconceptions(problem.folder);
  // Another language has no input().
  const prompts = program.language === "python" ? source?.prompts : [];
  const found = explainFailures(problem, prompts, cases, printed, known);
  return { ...found, cases: explainBySource(program, source, found.cases, called) };
}

function withReason(result: CaseResult, limits: SolutionResult["limits"]): CaseResult {
  const reason = result.reason ?? reasonOf(result, limits);
  return reason === undefined ? result : { ...result, reason };
}

/** A case without a verdict, since an earlier one used up the solution's time. */
function notFinished(one: Case, deciding: boolean): CaseResult {
  const reason = { en: languages.en.judge.reasons.notRun, zh: languages.zh.judge.reasons.notRun };
  return { ...unjudged(one, "NA", deciding), reason };
}

function decidedBy(cases: readonly CaseResult[]): CaseResult | undefined {
  return (
    cases.find(({ verdict }) => verdict === "JE") ??
    cases.find(({ verdict }) => verdict === "CE") ??
    cases.find(({ deciding, verdict }) => deciding && verdict !== "AC")
  );
}
