import { appendFileSync } from "node:fs";
import { resolve } from "node:path";
import type { EngineInfo, Interpreter } from "../../engine/engine.ts";
import { installedPackages } from "../../engine/interpreter/installed-packages.ts";
import { exitCodes } from "../../error.ts";
import { type Assignment, readAssignment } from "../../grade/assignment.ts";
import { distrustedFolders, refuseStudentsOwn } from "../../grade/distrusted-folders.ts";
import { grade, type JudgeMany, tasksOf, type Work } from "../../grade/grade.ts";
import type { Journal } from "../../grade/journal.ts";
import { present } from "../../grade/present.ts";
import type { Engines } from "../../judge/engines.ts";
import type { Recorded } from "../../judge/result.ts";
import { exitCodeOf, type Verdict } from "../../judge/verdict.ts";
import { version } from "../../package-root.ts";
import { githubSummary } from "../../report/github.ts";
import type { Context } from "../shared/context.ts";
import { Outputs, parseReporter } from "../shared/report-outputs.ts";
import { warnLeftOut } from "../shared/warn-left-out.ts";
import { chosenStudents } from "./chosen-students.ts";
import { classSources } from "./class-sources.ts";
import { fairProblems } from "./fair-problems.ts";
import { journalPath } from "./journal-path.ts";
import { judgeLocally } from "./judge-locally.ts";
import { journalHead, makeLastClass, resumeJournal, startJournal } from "./open-journal.ts";
import type { GradeOptions } from "./options.ts";
import { ProgressLine } from "./progress.ts";
import { type ClassRead, handedInBy, readClass, sayDecision } from "./read-class.ts";

/** Grades a folder of submissions and writes the reports. Returns the exit code. */
export async function gradeClass(
  context: Context,
  engines: Engines,
  folder: string,
  options: GradeOptions,
): Promise<number> {
  const started = new Date();
  const names = options.reporter ?? ["terminal"];
  const outputs = new Outputs(
    names.map((name) => parseReporter(name)),
    distrustedFolders(resolve(context.cwd, folder), options.layout),
  );
  const journals: Journal[] = [];
  let others: Awaited<ReturnType<typeof elsewhere>>;
  try {
    others = await elsewhere(context, engines, options);
    const assignment = assignmentOf(context, options);
    const { read, distrusted } = await readTrusted(context, folder, options, assignment);
    const path = journalPath(context, folder, options, distrusted);
    const resumed = resumedJournal(context, path, options);
    if (resumed) journals.push(resumed);
    const only = chosenStudents(read.submissions, options.student, resumed);
    const before = resumed?.wall ?? 0;
    const fair = await fairProblems(context, engines, {
      ...{ catalogue: read.catalogue, selectors: read.selectors, assignment, options },
      before: resumed?.head,
    });
    if (fair.fresh) context.stderr.write(`${context.messages.course.seed(fair.fresh)}\n`);
    const info = await engines.info();
    const work: Work = {
      ...limitsOf(options, assignment),
      ...{ submissions: read.submissions, problems: fair.problems, scheme: fair.scheme },
      ...(only === undefined ? {} : { only }),
      fingerprint: fingerprintOf(engines.interpreter, info),
      signal: context.signal,
    };
    const title = assignment?.title;
    const handedIn = { ...(title ? { title } : {}), ...handedInBy(read) };
    const head = journalHead({ work, fair, engines, info, started, handedIn });
    const { journal, earlier } = startJournal(path, head, resumed, options.cache);
    if (journal !== resumed) journals.push(journal);
    journals.push(...earlier);
    makeLastClass(context, journal, options, handedIn);
    const judges = others?.judge(work) ?? judgeLocally(work, engines);
    const seen = await run(context, work, judges, journal, earlier);
    journal.finish(before + (Date.now() - started.getTime()) / 1000);
    if (options.shard && !options.journal)
      context.stderr.write(`${context.messages.grade.part({ file: path })}\n`);
    const { reveal = false, anonymize = false } = options;
    const sources = classSources(context, work);
    // A resumed journal may have been begun with other files.
    const shown = present([journal], { reveal, anonymize, sources, handedIn });
    await report(context, outputs, shown, names);
    return exitCodeFor(context, read, seen, options);
  } finally {
    outputs.discard();
    others?.close();
    for (const journal of journals) journal.close();
  }
}

/**
 * Reads the submissions, and gives the folders that students can write in.
 *
 * @throws DljError (usage) if the assignment, its folders or the roster are in such a folder
 */
async function readTrusted(
  context: Context,
  folder: string,
  options: GradeOptions,
  assignment: Assignment | undefined,
): Promise<{ readonly read: ClassRead; readonly distrusted: readonly string[] }> {
  const path = resolve(context.cwd, folder);
  refuseFromStudents(context, options, assignment, distrustedFolders(path, options.layout));
  const read = await readClass(context, folder, options, assignment);
  // Only the intake knows the layout that auto chose, and a repository is distrusted as a whole.
  const distrusted = distrustedFolders(path, read.intake.layout);
  refuseFromStudents(context, options, assignment, distrusted);
  if (options.layout === "auto") sayDecision(context, read);
  return { read, distrusted };
}

/** The journal to go on with: with --resume, and if only some students are judged again. */
function resumedJournal(context: Context, path: string, { resume, student }: GradeOptions) {
  return resume || student !== undefined ? resumeJournal(context, path) : undefined;
}

/** Writes the reports; in a step of GitHub its summary too. */
async function report(
  context: Context,
  outputs: Outputs,
  shown: Recorded,
  names: readonly string[],
): Promise<void> {
  await outputs.write(shown, context, context);
  warnLeftOut(context, shown.head, names);
  if (names.some((name) => /^github(=|$)/.test(name))) await writeGithubSummary(context, shown);
}

function assignmentOf({ cwd }: Context, { assignment }: GradeOptions): Assignment | undefined {
  return assignment === undefined ? undefined : readAssignment(resolve(cwd, assignment));
}

/** How strictly, within how much memory and which part of a class is judged. */
function limitsOf({ strict, memory, shard }: GradeOptions, assignment: Assignment | undefined) {
  return {
    strict: strict ?? false,
    memory: memory ?? assignment?.limits.memory,
    shard: shard ?? { index: 1, count: 1 },
  };
}

/** Appends the class's table to the summary of the step, if a step of GitHub runs dlj. */
async function writeGithubSummary(context: Context, run: Recorded): Promise<void> {
  const file = context.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  for await (const part of githubSummary(run, context)) appendFileSync(file, part);
}

/**
 * The versions that a verdict depends on, besides solution and problem. If one changes, no earlier
 * result is reused.
 */
function fingerprintOf(interpreter: Interpreter, { engine, tier }: EngineInfo): string[] {
  const { version: python, numpy = "" } = interpreter;
  const packages = installedPackages(interpreter).join();
  return [version, `${process.platform}-${process.arch}`, engine, tier, python, numpy, packages];
}

/** @throws DljError (usage) if the assignment, what it names or the roster lies where a student can write it */
function refuseFromStudents(
  { cwd }: Context,
  options: GradeOptions,
  assignment: Assignment | undefined,
  distrusted: readonly string[],
): void {
  if (options.trustRepository) return;
  const files = [options.assignment, options.roster].filter((file) => file !== undefined);
  const folders = [...(options.problems ?? []), ...(assignment?.problemFolders ?? [])];
  const all = [...files, ...folders, ...(assignment?.hiddenCases ?? [])];
  refuseStudentsOwn(
    all.map((path) => resolve(cwd, path)),
    distrusted,
  );
}

/**
 * The exit code of a class: a missing solution is not accepted, and a class of which nobody's file was recognised was graded in
 * the wrong way.
 */
function exitCodeFor(
  { stderr, messages }: Context,
  { intake, submissions, selectors }: ClassRead,
  seen: ReadonlySet<Verdict>,
  { allowMissing }: GradeOptions,
): number {
  const code = exitCodeOf(seen, allowMissing ? "allowed" : "refused");
  const isBlank = submissions.every(({ matching }) => matching.chosen.size === 0);
  if (!isBlank || intake.layout === "repository") return code;
  const example = `${selectors[0] ?? "softmax"}.py`;
  stderr.write(`${messages.intake.nobodyRecognised({ example })}\n`);
  return Math.max(code, exitCodes.usage);
}

/** The queue's judge, loaded only if one is asked for. */
async function elsewhere(context: Context, engines: Engines, options: GradeOptions) {
  const { queue, giveUp } = options;
  if (queue === undefined) return undefined;
  const { openQueueJudge } = await import("./judge-by-queue.ts");
  return await openQueueJudge(context, engines, { queue, giveUp });
}

async function run(
  context: Context,
  work: Work,
  judgeMany: JudgeMany,
  journal: Journal,
  earlier: readonly Journal[],
): Promise<Set<Verdict>> {
  const { messages, stderr, signal } = context;
  const progress = new ProgressLine(context, tasksOf(work).length);
  const seen = new Set<Verdict>();
  let reusedCount = 0;
  try {
    await grade(work, judgeMany, journal, earlier, ({ verdict }, reused) => {
      if (reused) reusedCount += 1;
      seen.add(verdict);
      progress.step();
    });
  } finally {
    progress.clear();
    if (signal.aborted) stderr.write(`${messages.grade.stopped}\n`);
  }
  if (reusedCount > 0) stderr.write(`${messages.grade.reused({ count: reusedCount })}\n`);
  return seen;
}
