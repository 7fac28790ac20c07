import { appendFileSync, existsSync, mkdirSync, renameSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { DljError } from "../error.ts";
import { type Assignment, readAssignment, schemeOf, selectorsOf } from "../grade/assignment.ts";
import { fairTimeLimit, freshCases, inOrder, withHiddenCases } from "../grade/fairness.ts";
import { grade, tasksOf, type Work } from "../grade/grade.ts";
import { comparableHead, Journal, type JournalHead } from "../grade/journal.ts";
import { present } from "../grade/present.ts";
import { SubmissionReader } from "../grade/read-submission.ts";
import { findSubmissions, type Submission } from "../grade/submissions.ts";
import { assemble } from "../judge/assemble.ts";
import type { Engines } from "../judge/engines.ts";
import { exitCodeOf, type Verdict } from "../judge/verdict.ts";
import { version } from "../package-root.ts";
import { Catalogue } from "../problem/catalogue.ts";
import { loadProblem, type Problem } from "../problem/load.ts";
import { githubSummary } from "../report/github.ts";
import { duration } from "../report/terminal/layout.ts";
import { type Context, showsProgress } from "./context.ts";
import type { GradeOptions } from "./grade.ts";
import { problemFolders } from "./judging.ts";
import { Outputs, parseReporter } from "./outputs.ts";

/** Grades a folder of submissions, writes the reports and returns the exit code. */
export async function gradeClass(
  context: Context,
  engines: Engines,
  folder: string,
  options: GradeOptions,
): Promise<number> {
  const started = new Date();
  const names = options.reporter ?? ["terminal"];
  const outputs = new Outputs(names.map((name) => parseReporter(name)));
  const journals: Journal[] = [];
  try {
    const submissions = findSubmissions(resolve(context.cwd, folder), options.layout);
    const assignment =
      options.assignment && readAssignment(resolve(context.cwd, options.assignment));
    const problems = await fairProblems(
      context,
      engines,
      submissions,
      assignment || undefined,
      options,
    );
    const work: Work = {
      submissions: shortened(submissions, context.cwd),
      problems,
      scheme: schemeOf(assignment || undefined),
      strict: options.strict ?? false,
      memory: options.memory ?? (assignment ? assignment.limits.memory : undefined),
      shard: options.shard ?? { index: 1, count: 1 },
      fingerprint: [version, engines.interpreter.version, engines.interpreter.numpy ?? ""],
      signal: context.signal,
    };
    const head = await headOf(work, engines, started);
    const path = resolve(context.cwd, options.journal ?? join(".dlj", journalName(work)));
    const { journal, earlier } = openJournal(path, head, options);
    journals.push(journal, ...earlier);
    const seen = await run(context, work, engines, journal, earlier);
    journal.finish((Date.now() - started.getTime()) / 1000);
    const order = problems.map(({ id }) => id);
    const presentation = {
      reveal: options.reveal ?? false,
      anonymize: options.anonymize ?? false,
      order,
    };
    const shown = present([journal], presentation);
    await outputs.write(shown, context, context);
    const summary = context.env.GITHUB_STEP_SUMMARY;
    if (summary && names.some((name) => name.startsWith("github"))) {
      for await (const part of githubSummary(shown, context)) appendFileSync(summary, part);
    }
    return exitCodeOf(seen);
  } finally {
    outputs.discard();
    for (const journal of journals) journal.close();
  }
}

/** The problems to grade, with the course's own cases, fresh ones, and limits that this machine can keep. */
async function fairProblems(
  context: Context,
  engines: Engines,
  submissions: readonly Submission[],
  assignment: Assignment | undefined,
  options: GradeOptions,
): Promise<Problem[]> {
  const own = assignment?.problemFolders ?? [];
  const catalogue = new Catalogue(
    problemFolders({ problems: [...(options.problems ?? []), ...own] }),
  );
  const selectors = assignment ? selectorsOf(assignment) : await attempted(catalogue, submissions);
  const time = options.time ?? assignment?.limits.time;
  const raised: string[] = [];
  const engine = await engines.for("python");
  const problems: Problem[] = [];
  for (const { folder } of catalogue.select(selectors)) {
    const loaded = withHiddenCases(loadProblem(folder), assignment?.hiddenCases ?? []);
    const asked = time === undefined ? loaded : withTime(loaded, time);
    const limit = await fairTimeLimit(engine, asked);
    if (limit > asked.spec.limits.time) raised.push(`${asked.id} ${limit} s`);
    const fresh = options.fresh
      ? await freshCases(
          engine,
          asked,
          options.fresh,
          options.seed ?? `${Date.now()}${Math.random()}`,
        )
      : [];
    problems.push(withTime({ ...asked, cases: inOrder([...asked.cases, ...fresh]) }, limit));
  }
  if (raised.length > 0) {
    context.stderr.write(`${context.messages.grade.limitsRaised({ list: raised.join(", ") })}\n`);
  }
  return problems;
}

/** Without an assignment: every problem that any student has a file for, or all where there is none. */
async function attempted(
  catalogue: Catalogue,
  submissions: readonly Submission[],
): Promise<string[]> {
  const ids = new Set<string>();
  for (const submission of submissions) {
    for (const id of await new SubmissionReader(submission).problems()) ids.add(id);
  }
  const known = [...ids].filter((id) => catalogue.folder(id) !== undefined);
  return known.length > 0 ? known : ["all"];
}

function withTime(problem: Problem, time: number): Problem {
  const { spec } = problem;
  return { ...problem, spec: { ...spec, limits: { ...spec.limits, time } } };
}

/** Files as reports name them: relative to the current folder. */
function shortened(submissions: readonly Submission[], cwd: string): Submission[] {
  const short = (path: string) => (path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path);
  return submissions.map((one) => ({
    ...one,
    files: new Map([...one.files].map(([id, path]) => [id, short(path)])),
  }));
}

async function headOf(work: Work, engines: Engines, started: Date): Promise<JournalHead> {
  const { solutions: _, ...head } = assemble({
    solutions: [],
    problems: work.problems,
    info: await engines.info(),
    interpreter: engines.interpreter,
    strict: work.strict,
    started,
  });
  const timeLimits = Object.fromEntries(
    work.problems.map(({ id, spec }) => [id, spec.limits.time]),
  );
  return { format: "dlj-journal", version: 1, head, shard: work.shard, timeLimits };
}

function journalName({ shard }: Work): string {
  return shard.count === 1 ? "grade.jsonl" : `shard-${shard.index}-of-${shard.count}.jsonl`;
}

/** The journal to append to, and the one before it, whose results may be used again. */
function openJournal(
  path: string,
  head: JournalHead,
  { resume, cache }: GradeOptions,
): { journal: Journal; earlier: Journal[] } {
  mkdirSync(dirname(path), { recursive: true });
  if (resume) {
    const journal = existsSync(path) ? Journal.open(path, "r+") : undefined;
    if (!journal) throw new DljError("usage", (m) => m.grade.nothingToResume({ file: path }));
    const same =
      JSON.stringify(comparableHead(journal.head)) === JSON.stringify(comparableHead(head));
    if (!same) {
      journal.close();
      throw new DljError("usage", (m) => m.grade.otherRun({ file: path }));
    }
    return { journal, earlier: [] };
  }
  // What was graded before is kept beside the new journal: nothing is lost by starting again.
  const previous = join(dirname(path), `previous-${basename(path)}`);
  if (existsSync(path)) renameSync(path, previous);
  const old = cache && existsSync(previous) ? Journal.open(previous, "r") : undefined;
  return { journal: Journal.create(path, head), earlier: old ? [old] : [] };
}

async function run(
  context: Context,
  work: Work,
  engines: Engines,
  journal: Journal,
  earlier: readonly Journal[],
): Promise<Set<Verdict>> {
  const { messages, stderr } = context;
  const total = tasksOf(work).length;
  const start = Date.now();
  const seen = new Set<Verdict>();
  let [done, reusedCount, shownAt] = [0, 0, 0];
  await grade(work, engines, journal, earlier, ({ verdict }, reused) => {
    done += 1;
    if (reused) reusedCount += 1;
    seen.add(verdict);
    if (!showsProgress(context) || (Date.now() - shownAt < 100 && done < total)) return;
    shownAt = Date.now();
    const rate = done / Math.max(0.001, (shownAt - start) / 1000);
    const text = messages.grade.progress({
      done,
      total,
      rate: rate.toFixed(1),
      left: duration((total - done) / rate),
    });
    stderr.write(`\r\x1b[K${text}`);
  });
  if (showsProgress(context)) stderr.write("\r\x1b[K");
  if (reusedCount > 0) stderr.write(`${messages.grade.reused({ count: reusedCount })}\n`);
  return seen;
}
