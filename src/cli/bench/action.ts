import { DljError, exitCodes } from "../../error.ts";
import { crashOf } from "../../judge/crash.ts";
import type { Engines } from "../../judge/engines.ts";
import { readProgram } from "../../judge/solution.ts";
import { type Bench, bench, SolutionFails } from "../../learn/bench/bench.ts";
import { benchReport } from "../../learn/bench/bench-report.ts";
import { referenceFile } from "../../problem/layout.ts";
import type { Problem } from "../../problem/load.ts";
import { visible } from "../../value/escape-invisible.ts";
import { type Context, showsProgress } from "../shared/context.ts";
import type { JudgingOptions } from "../shared/judging-options.ts";
import { readProgramAt, resolveSolution, shownFileName } from "../shared/solution-argument.ts";

export interface BenchCommandOptions extends JudgingOptions {
  readonly grow?: string;
  readonly rounds: number;
  readonly json?: boolean;
}

/** Measures one solution, prints the table and the plot, and returns the exit code. */
export async function benchOne(
  context: Context,
  engines: Engines,
  what: string,
  file: string | undefined,
  options: BenchCommandOptions,
): Promise<number> {
  const { problem, path } = resolveSolution(context, what, file, options);
  const solution = await readProgramAt(context, problem, path);
  const grows = options.grow?.split(",").map((name) => name.trim());
  for (const name of grows ?? []) checkSymbol(problem, name);
  const measured = await measure(context, problem, () =>
    bench({
      problem,
      solution,
      reference: readProgram(referenceFile(problem)),
      engineFor: (language) => engines.for(language),
      grows,
      rounds: options.rounds,
      signal: context.signal,
      progress: (done, total) => progress(context, done, total),
    }),
  );
  const shown = shownFileName(context, path);
  if (options.json) {
    const head = { format: "dlj-bench", version: 1, problem: problem.id, file: shown };
    context.stdout.write(`${JSON.stringify({ ...head, ...measured }, null, 2)}\n`);
    return exitCodes.accepted;
  }
  const { colours, language, messages } = context;
  const title = `${colours.bold(problem.id)}  ${problem.spec.title[language]}  ${colours.dim(visible(shown))}`;
  context.stdout.write(`${title}\n\n${benchReport(measured, context)}`);
  if (solution.language !== "python")
    context.stdout.write(`${messages.bench.startCounts({ language: solution.language })}\n`);
  return exitCodes.accepted;
}

function checkSymbol({ id, spec }: Problem, name: string): void {
  const symbols = [...spec.input, ...spec.output]
    .flatMap(({ shape = [] }) => shape)
    .filter((axis) => /^[A-Za-z_]\w*$/.test(axis));
  const known = [...new Set(symbols)];
  if (known.includes(name)) return;
  throw new DljError(
    "usage",
    (m) => m.bench.noSymbol({ name: visible(name), known: known.join(", ") }),
    `dlj show ${id}`,
  );
}

async function measure(
  context: Context,
  { id }: Problem,
  work: () => Promise<Bench>,
): Promise<Bench> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SolutionFails)) throw error;
    const { message } = crashOf(error.outcome, "", "");
    throw new DljError(
      "usage",
      (m) => [m.bench.fails, visible(message)].filter((line) => line !== "").join("\n"),
      `dlj run ${id}`,
    );
  } finally {
    if (showsProgress(context)) context.stderr.write("\r\u001b[K");
  }
}

function progress(context: Context, done: number, total: number): void {
  if (showsProgress(context)) context.stderr.write(`\r${done}/${total}\u001b[K`);
}
