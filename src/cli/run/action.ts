import { DljError } from "../../error.ts";
import { assemble } from "../../judge/assemble.ts";
import type { Engines } from "../../judge/engines.ts";
import { Judge } from "../../judge/judge.ts";
import { type CaseResult, type Result, recorded, type SolutionResult } from "../../judge/result.ts";
import { exitCodeOf } from "../../judge/verdict.ts";
import type { Case, Problem } from "../../problem/load.ts";
import { jsonReport } from "../../report/json.ts";
import { solutionReport } from "../../report/terminal/solution.ts";
import type { Context } from "../shared/context.ts";
import { printReport } from "../shared/print-report.ts";
import { readProgramAt, resolveSolution, shownFileName } from "../shared/solution-argument.ts";
import type { RunOptions } from "./options.ts";

/** Judges one solution and prints the report. Returns the exit code. */
export async function runOne(
  context: Context,
  engines: Engines,
  what: string,
  file: string | undefined,
  options: RunOptions,
): Promise<number> {
  const target = resolveSolution(context, what, file, options);
  const { result, solution } = await judgeFile(context, engines, target, options, context.signal);
  if (options.reporter === "json") await printReport(context, jsonReport(recorded(result)));
  else {
    const pictureOf = options.picture ? await pictures(context, target.problem) : undefined;
    const how = { all: options.all ?? false, ...(pictureOf && { pictureOf }) };
    context.stdout.write(solutionReport(result, solution, context, how));
  }
  // Saved after the report, so that the learner reads it sooner.
  const { recordProgress } = await import("../shared/record-progress.ts");
  await recordProgress(context, [{ solution, whole: options.case === undefined }]);
  return exitCodeOf([solution.verdict]);
}

/** Judges the current content of a problem's file. */
export async function judgeFile(
  context: Context,
  engines: Engines,
  { problem, path }: { readonly problem: Problem; readonly path: string },
  options: RunOptions,
  signal: AbortSignal,
): Promise<{ result: Result; solution: SolutionResult }> {
  const started = new Date();
  const chooses = chooser(problem, options.case);
  const program = await readProgramAt(context, problem, path);
  const judge = new Judge({
    engineFor: (language) => engines.for(language),
    strict: options.strict ?? false,
    limits: { time: options.time, memory: options.memory },
    chooses,
    signal,
  });
  const solution = await judge.judge(
    { problem, file: shownFileName(context, path), program },
    engines.slots,
  );
  const result = assemble({
    solutions: [solution],
    problems: [problem],
    info: await engines.info(),
    interpreter: engines.interpreter,
    strict: options.strict ?? false,
    started,
  });
  return { result, solution };
}

/** The function that draws a failing case, loaded only for --picture. */
async function pictures(context: Context, { spec }: Problem) {
  const { picture } = await import("../../report/terminal/picture.ts");
  return (one: CaseResult) => picture(one, spec, context);
}

/** The cases with the given keys (`group/name`), names or groups; all cases if none is given. */
function chooser(problem: Problem, names: readonly string[] | undefined): (one: Case) => boolean {
  if (names === undefined) return () => true;
  const isNamed = (one: Case, name: string) => [one.key, one.name, one.group].includes(name);
  for (const name of names) {
    if (problem.cases.some((one) => isNamed(one, name))) continue;
    const known = problem.cases.map(({ key }) => key).join(", ");
    throw new DljError("usage", (m) => m.cli.run.noCase({ id: problem.id, name, known }));
  }
  return (one) => names.some((name) => isNamed(one, name));
}
