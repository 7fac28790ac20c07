import type { Engines } from "../../judge/engines.ts";
import { judgeOne } from "../../judge/judge-one.ts";
import { type CaseResult, type Result, recorded, type SolutionResult } from "../../judge/result.ts";
import { lacksEncoding } from "../../judge/source-encoding.ts";
import { exitCodeOf } from "../../judge/verdict.ts";
import type { Problem } from "../../problem/load.ts";
import { jsonReport } from "../../report/json.ts";
import { solutionReport } from "../../report/terminal/solution.ts";
import { type Context, warn } from "../shared/context.ts";
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
  const { result, solution } = await judgeFile(context, engines, target, options, {
    signal: context.signal,
    warn: (text) => warn(context, text),
  });
  if (options.reporter === "json") await printReport(context, jsonReport(recorded(result)));
  else {
    const pictureOf = options.picture ? await pictures(context, target.problem) : undefined;
    const how = { all: options.all ?? false, ...(pictureOf && { pictureOf }) };
    context.stdout.write(solutionReport(result, solution, context, how).text);
  }
  // Saved after the report, so that the learner reads it sooner.
  const { recordProgress } = await import("../shared/record-progress.ts");
  await recordProgress(context, [{ solution, whole: options.case === undefined }]);
  return exitCodeOf([solution.verdict]);
}

/** Judges the current content of a problem's file. `warn` gets a sentence if Python would refuse the source. */
export async function judgeFile(
  context: Context,
  engines: Engines,
  { problem, path }: { readonly problem: Problem; readonly path: string },
  options: RunOptions,
  { signal, warn }: { readonly signal: AbortSignal; readonly warn: (text: string) => void },
): Promise<{ result: Result; solution: SolutionResult }> {
  const program = await readProgramAt(context, problem, path);
  const { strict = false, time, memory, case: cases } = options;
  const file = shownFileName(context, path);
  if (program.language === "python" && lacksEncoding(program.source))
    warn(context.messages.judge.lacksEncoding({ file }));
  const solution = { problem, file, program };
  return judgeOne(engines, solution, { strict, limits: { time, memory }, cases, signal });
}

/** The function that draws a failing case, loaded only for --picture. */
async function pictures(context: Context, { spec }: Problem) {
  const { picture } = await import("../../report/terminal/picture.ts");
  return (one: CaseResult) => picture(one, spec, context);
}
