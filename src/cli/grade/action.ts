import { appendFileSync } from "node:fs";
import { resolve } from "node:path";
import type { EngineInfo, Interpreter } from "../../engine/engine.ts";
import { installedPackages } from "../../engine/interpreter/installed-packages.ts";
import { readAssignment } from "../../grade/assignment.ts";
import { distrustedFolders, refuseStudentsOwn } from "../../grade/distrusted-folders.ts";
import { grade, type JudgeMany, tasksOf, type Work } from "../../grade/grade.ts";
import type { Journal } from "../../grade/journal.ts";
import { present } from "../../grade/present.ts";
import { findSubmissions, type Submission } from "../../grade/submissions.ts";
import type { Engines } from "../../judge/engines.ts";
import { exitCodeOf, type Verdict } from "../../judge/verdict.ts";
import { version } from "../../package-root.ts";
import { githubSummary } from "../../report/github.ts";
import type { Context } from "../shared/context.ts";
import { Outputs, parseReporter } from "../shared/report-outputs.ts";
import { fairProblems } from "./fair-problems.ts";
import { journalPath } from "./journal-path.ts";
import { judgeLocally } from "./judge-locally.ts";
import { journalHead, resumeJournal, startJournal } from "./open-journal.ts";
import type { GradeOptions } from "./options.ts";
import { Progress } from "./progress.ts";

/** Grades a folder of submissions and writes the reports. Returns the exit code. */
export async function gradeClass(
  context: Context,
  engines: Engines,
  folder: string,
  options: GradeOptions,
): Promise<number> {
  const started = new Date();
  const names = options.reporter ?? ["terminal"];
  const distrusted = distrustedFolders(resolve(context.cwd, folder), options.layout);
  const outputs = new Outputs(
    names.map((name) => parseReporter(name)),
    distrusted,
  );
  const journals: Journal[] = [];
  let others: Awaited<ReturnType<typeof elsewhere>>;
  try {
    others = await elsewhere(context, engines, options);
    const submissions = findSubmissions(resolve(context.cwd, folder), options.layout);
    const assignment =
      options.assignment === undefined
        ? undefined
        : readAssignment(resolve(context.cwd, options.assignment));
    if (!options.trustRepository) {
      const files = [...(options.assignment === undefined ? [] : [options.assignment])];
      const folders = [...(options.problems ?? []), ...(assignment?.problemFolders ?? [])];
      const all = [...files, ...folders, ...(assignment?.hiddenCases ?? [])];
      refuseStudentsOwn(
        all.map((path) => resolve(context.cwd, path)),
        distrusted,
      );
    }
    const shard = options.shard ?? { index: 1, count: 1 };
    const path = journalPath(context, folder, options, distrusted);
    const resumed = options.resume ? resumeJournal(context, path) : undefined;
    if (resumed) journals.push(resumed);
    const fair = await fairProblems(context, engines, {
      ...{ submissions, assignment, options },
      before: resumed?.head,
    });
    if (fair.fresh) context.stderr.write(`${context.messages.course.seed(fair.fresh)}\n`);
    const info = await engines.info();
    const work: Work = {
      submissions: shortened(submissions, context.cwd),
      problems: fair.problems,
      scheme: fair.scheme,
      strict: options.strict ?? false,
      memory: options.memory ?? assignment?.limits.memory,
      shard,
      fingerprint: fingerprintOf(engines.interpreter, info),
      signal: context.signal,
    };
    const head = journalHead({ work, fair, engines, info, started });
    const { journal, earlier } = startJournal(path, head, resumed, options.cache);
    if (journal !== resumed) journals.push(journal);
    journals.push(...earlier);
    const judges = others?.judge(work) ?? judgeLocally(work, engines);
    const seen = await run(context, work, judges, journal, earlier);
    journal.finish((Date.now() - started.getTime()) / 1000);
    if (options.shard && !options.journal)
      context.stderr.write(`${context.messages.grade.part({ file: path })}\n`);
    const shown = present([journal], {
      reveal: options.reveal ?? false,
      anonymize: options.anonymize ?? false,
    });
    await outputs.write(shown, context, context);
    const summary = context.env.GITHUB_STEP_SUMMARY;
    if (summary && names.some((name) => /^github(=|$)/.test(name))) {
      for await (const part of githubSummary(shown, context)) appendFileSync(summary, part);
    }
    return exitCodeOf(seen);
  } finally {
    outputs.discard();
    others?.close();
    for (const journal of journals) journal.close();
  }
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

/** Paths as reports show them: relative to the current folder. */
function shortened(submissions: readonly Submission[], cwd: string): Submission[] {
  const short = (path: string) => (path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path);
  return submissions.map((one) => {
    const files = new Map([...one.files].map(([id, path]) => [id, short(path)]));
    const { blocked } = one;
    return blocked
      ? { ...one, files, blocked: { ...blocked, path: short(blocked.path) } }
      : { ...one, files };
  });
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
  const progress = new Progress(context, tasksOf(work).length);
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
