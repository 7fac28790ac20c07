import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Program } from "../engine/engine.ts";
import { DljError } from "../error.ts";
import { assemble } from "../judge/assemble.ts";
import type { Engines } from "../judge/engines.ts";
import { Judge } from "../judge/judge.ts";
import { type CaseResult, type Result, recorded, type SolutionResult } from "../judge/result.ts";
import { languageOf, pythonProgram, readProgram } from "../judge/solution.ts";
import { exitCodeOf } from "../judge/verdict.ts";
import { findSolution, findWorkspace } from "../learn/workspace.ts";
import { Catalogue, idOfFile } from "../problem/catalogue.ts";
import type { Case, Problem } from "../problem/load.ts";
import { jsonReport } from "../report/json.ts";
import { solutionReport } from "../report/terminal/solution.ts";
import type { Context } from "./context.ts";
import { problemFolders } from "./judging.ts";
import type { RunOptions } from "./run.ts";
import { printReport } from "./write-report.ts";

/** Judges one solution, prints the report and returns the exit code. */
export async function runOne(
  context: Context,
  engines: Engines,
  what: string,
  file: string | undefined,
  options: RunOptions,
): Promise<number> {
  const target = resolveArguments(context, what, file, options);
  const { result, solution } = await judgeFile(context, engines, target, options, context.signal);
  if (options.reporter === "json") await printReport(context, jsonReport(recorded(result)));
  else {
    const pictureOf = options.picture ? await pictures(context, target.problem) : undefined;
    const how = { all: options.all ?? false, ...(pictureOf && { pictureOf }) };
    context.stdout.write(solutionReport(result, solution, context, how));
  }
  // Only now: the learner is reading already.
  const { recordProgress } = await import("./record-progress.ts");
  await recordProgress(context, [{ solution, whole: options.case === undefined }]);
  return exitCodeOf([solution.verdict]);
}

/** Judges the file of a problem as it is now. */
export async function judgeFile(
  context: Context,
  engines: Engines,
  { problem, path }: { readonly problem: Problem; readonly path: string },
  options: RunOptions,
  signal: AbortSignal,
): Promise<{ result: Result; solution: SolutionResult }> {
  const started = new Date();
  const chooses = chooser(problem, options.case);
  const program = await programAt(context, problem, path);
  const judge = new Judge({
    engineFor: (language) => engines.for(language),
    strict: options.strict ?? false,
    limits: { time: options.time, memory: options.memory },
    chooses,
    signal,
  });
  const solution = await judge.judge(
    { problem, file: shownName(context, path), program },
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

/** What draws a failing case, loaded only where a picture is asked for. */
async function pictures(context: Context, { spec }: Problem) {
  const { picture } = await import("../report/terminal/picture.ts");
  return (one: CaseResult) => picture(one, spec, context);
}

/** What is an argument with `/` or an extension is a file, whose name says the problem; else an id or alias. */
export function resolveArguments(
  context: Context,
  what: string,
  file: string | undefined,
  options: Pick<RunOptions, "problems">,
): { problem: Problem; path: string } {
  const catalogue = new Catalogue(problemFolders(options));
  if (isFile(what)) {
    if (file !== undefined) {
      throw new DljError(
        "usage",
        (m) => m.cli.run.twoFiles({ first: what, second: file }),
        "dlj run --help",
      );
    }
    const path = resolve(context.cwd, what);
    if (!existsSync(path))
      throw new DljError(
        "usage",
        (m) => m.judge.unreadable({ file: what, why: "ENOENT" }),
        "dlj list",
      );
    const name = /^(solution|main)\.\w+$/.test(basename(path)) ? basename(dirname(path)) : path;
    return { problem: catalogue.find(idOfFile(name)), path };
  }
  const problem = catalogue.find(what);
  if (file !== undefined) return { problem, path: file === "-" ? "-" : resolve(context.cwd, file) };
  const workspace = findWorkspace(context.cwd);
  const found = workspace && findSolution(workspace, problem.id, Object.keys(languageOf));
  if (found) return { problem, path: found };
  const missing = join(workspace ? "solutions" : ".", `${problem.id}.py`);
  throw new DljError(
    "usage",
    (m) => m.cli.run.noSolution({ id: problem.id, file: missing }),
    `dlj new ${problem.id}`,
  );
}

function isFile(argument: string): boolean {
  return argument.includes("/") || /\.[A-Za-z]+$/.test(argument);
}

export async function programAt(
  context: Context,
  problem: Problem,
  path: string,
): Promise<Program> {
  if (path !== "-") return readProgram(path, shownName(context, path));
  return pythonProgram(await buffer(context.stdin), `${problem.id}.py`);
}

export function shownName({ cwd }: Context, path: string): string {
  return path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path;
}

/** The cases named by `group/name`, name or group; all where nothing is named. */
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
