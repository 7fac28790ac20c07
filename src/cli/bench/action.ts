import type { Outcome, Program } from "../../engine/engine.ts";
import { DljError, exitCodes } from "../../error.ts";
import { judgeOutcome } from "../../judge/case.ts";
import { reasonOf } from "../../judge/diagnose.ts";
import type { Engines } from "../../judge/engines.ts";
import { readProgram } from "../../judge/solution.ts";
import { bench } from "../../learn/bench/bench.ts";
import { benchReport } from "../../learn/bench/bench-report.ts";
import { referenceFile } from "../../problem/layout.ts";
import type { Problem } from "../../problem/load.ts";
import { visible } from "../../value/escape-invisible.ts";
import { type Context, showsProgress } from "../shared/context.ts";
import type { JudgingOptions } from "../shared/judging-options.ts";
import { readProgramAt, resolveSolution, shownFileName } from "../shared/solution-argument.ts";

export interface BenchCommandOptions extends JudgingOptions {
  readonly rounds: number;
  readonly json?: boolean;
}

/** Measures one solution, prints the table, and returns the exit code. */
export async function benchOne(
  context: Context,
  engines: Engines,
  what: string,
  file: string | undefined,
  options: BenchCommandOptions,
): Promise<number> {
  const { colours, language, messages, signal, stderr, stdout } = context;
  const { problem, path } = resolveSolution(context, what, file, options);
  const solution = await readProgramAt(context, problem, path);
  const shown = shownFileName(context, path);
  const draw = (text: string) => showsProgress(context) && stderr.write(`\r${text}\u001b[K`);
  const measured = await bench({
    problem,
    solution,
    reference: readProgram(referenceFile(problem)),
    engineFor: (language) => engines.for(language),
    rounds: options.rounds,
    signal,
    progress: (scale) => draw(`k = ${scale}`),
  }).finally(() => draw(""));
  if ("outcome" in measured) {
    const why = whyFailed(measured.outcome, problem, solution)?.[language] ?? "";
    const next = `dlj run ${problem.id} ${shown}`;
    throw new DljError("usage", ({ bench: m }) => `${m.fails}\n${why}`, next);
  }
  if (options.json) {
    const head = { format: "dlj-bench", version: 1, problem: problem.id, file: shown };
    stdout.write(`${JSON.stringify({ ...head, ...measured }, null, 2)}\n`);
    return exitCodes.accepted;
  }
  const title = `${colours.bold(problem.id)}  ${problem.spec.title[language]}`;
  stdout.write(`${title}  ${colours.dim(visible(shown))}\n\n${benchReport(measured, context)}`);
  if (solution.language !== "python")
    stdout.write(`${messages.bench.startCounts({ language: solution.language })}\n`);
  return exitCodes.accepted;
}

function whyFailed(outcome: Outcome, problem: Problem, { source, name }: Program) {
  const [testCase] = problem.cases;
  const context = { deciding: false, source: new TextDecoder().decode(source), fileName: name };
  return (
    testCase && reasonOf(judgeOutcome(problem, testCase, outcome, context), problem.spec.limits)
  );
}
