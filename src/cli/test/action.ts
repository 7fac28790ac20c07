import { exitCodes } from "../../error.ts";
import { assemble } from "../../judge/assemble.ts";
import type { Engines } from "../../judge/engines.ts";
import { Judge } from "../../judge/judge.ts";
import { judgeAll } from "../../judge/many.ts";
import { recorded, type SolutionResult } from "../../judge/result.ts";
import { languageOf, readProgram, type Solution } from "../../judge/solution.ts";
import { exitCodeOf } from "../../judge/verdict.ts";
import { findSolution, findWorkspace } from "../../learn/workspace.ts";
import { loadProblem, type Problem } from "../../problem/load.ts";
import { jsonReport } from "../../report/json.ts";
import { tableReport } from "../../report/terminal/table.ts";
import { type Context, showsProgress, warn } from "../shared/context.ts";
import type { JudgingOptions } from "../shared/judging-options.ts";
import { openCatalogue } from "../shared/open-catalogue.ts";
import { printReport } from "../shared/print-report.ts";
import { recordProgress } from "../shared/record-progress.ts";

export interface TestOptions extends JudgingOptions {
  readonly strict?: boolean;
  readonly requireAll?: boolean;
  readonly reporter: "terminal" | "json";
}

/** Judges many of the workspace's solutions and prints the table. Returns the exit code. */
export async function testMany(
  context: Context,
  engines: Engines,
  selectors: readonly string[],
  options: TestOptions,
): Promise<number> {
  const started = new Date();
  const catalogue = openCatalogue(context, options);
  const problems = catalogue.select(selectors).map(({ folder }) => loadProblem(folder));
  const judge = new Judge({
    engineFor: (language) => engines.for(language),
    strict: options.strict ?? false,
    limits: { time: options.time, memory: options.memory },
    signal: context.signal,
  });
  const solutions: SolutionResult[] = [];
  const work = problems.map((problem) => solutionOf(context.cwd, problem));
  let done = 0;
  for await (const { index, result } of judgeAll(judge, work, work.length, engines.slots)) {
    solutions[index] = result;
    progress(context, ++done, work.length);
  }
  progress(context);
  const result = assemble({
    solutions,
    problems,
    info: await engines.info(),
    interpreter: engines.interpreter,
    strict: options.strict ?? false,
    started,
  });
  if (options.reporter === "json") await printReport(context, jsonReport(recorded(result)));
  else context.stdout.write(tableReport(result, context).text);
  const attempts = solutions.map((solution) => ({ solution, whole: true }));
  await recordProgress(context, attempts);
  // A problem that was asked for by its name must have a solution; of a track some may be missing.
  const named = new Set(selectors.flatMap((selector) => catalogue.idOf(selector) ?? []));
  const missing = solutions.some(
    ({ verdict, problem }) => verdict === "NA" && (options.requireAll || named.has(problem)),
  );
  const isNothing = solutions.every(({ verdict }) => verdict === "NA");
  if (isNothing) warn(context, context.messages.cli.test.nothing);
  const code = exitCodeOf(solutions.map(({ verdict }) => verdict));
  return missing || isNothing ? Math.max(code, exitCodes.refused) : code;
}

function solutionOf(cwd: string, problem: Problem): Solution {
  const workspace = findWorkspace(cwd) ?? cwd;
  const path = findSolution(workspace, problem.id, Object.keys(languageOf));
  const file = path?.slice(workspace.length + 1) ?? `solutions/${problem.id}.py`;
  return { problem, file, program: path === undefined ? undefined : readProgram(path, file) };
}

/** Draws the progress line on stderr if it is a terminal. Without a count, erases it. */
function progress(context: Context, done?: number, total?: number): void {
  if (!showsProgress(context)) return;
  const text =
    done === undefined ? "" : context.messages.cli.test.progress({ done, total: total ?? 0 });
  context.stderr.write(`\r\x1b[K${text}`);
}
