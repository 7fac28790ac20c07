import { createHash } from "node:crypto";
import { DljError } from "../error.ts";
import { about } from "../judge/about.ts";
import { unjudged } from "../judge/case.ts";
import { isFresh } from "../judge/fresh.ts";
import type { Judged } from "../judge/many.ts";
import type { CaseResult, SolutionResult } from "../judge/result.ts";
import { type ScoringScheme, score } from "../judge/score.ts";
import type { Solution } from "../judge/solution.ts";
import type { Problem } from "../problem/load.ts";
import { groups } from "../problem/spec.ts";
import { languages } from "../text/language.ts";
import type { Journal } from "./journal.ts";
import { type Found, SubmissionReader } from "./read-submission.ts";
import { resultKeys } from "./result-key.ts";
import { withoutTexts } from "./strip-texts.ts";
import type { Submission } from "./submissions.ts";

export interface Work {
  readonly submissions: readonly Submission[];
  readonly problems: readonly Problem[];
  readonly scheme: ScoringScheme;
  /** The students who are judged again, even if the journal has their results; undefined for everybody. */
  readonly only?: ReadonlySet<string>;
  readonly strict: boolean;
  readonly memory: number | undefined;
  readonly shard: { readonly index: number; readonly count: number };
  /** Everything else that a result depends on, such as versions. */
  readonly fingerprint: readonly string[];
  readonly signal: AbortSignal;
}

/** One problem of one student, if it belongs to this shard. */
export interface Task {
  readonly submission: Submission;
  readonly problem: Problem;
}

/**
 * Judges solutions on this machine or through a queue. It yields each result as soon as it is known, in any order.
 *
 * @param total an upper bound of the number of solutions
 */
export type JudgeMany = (
  solutions: AsyncIterable<Solution>,
  total: number,
) => AsyncIterable<Judged>;

/** The tasks of this shard, student by student. A task's shard depends only on the names of student and problem. */
export function tasksOf({ submissions, problems, shard, only }: Work): Task[] {
  const chosen = submissions.filter(({ student }) => only === undefined || only.has(student));
  return chosen.flatMap((submission) =>
    problems
      .filter(({ id }) => shardOf(submission.student, id, shard.count) === shard.index)
      .map((problem) => ({ submission, problem })),
  );
}

function shardOf(student: string, problem: string, count: number): number {
  const digest = createHash("sha256").update(`${student}\0${problem}`).digest();
  return (digest.readUInt32BE(0) % count) + 1;
}

/**
 * Grades every task and appends each result to the journal at once. If this journal or an earlier one holds a result with the
 * same key, that result is used again.
 *
 * @param earlier journals whose results may be used again
 */
export async function grade(
  work: Work,
  judgeMany: JudgeMany,
  journal: Journal,
  earlier: readonly Journal[],
  onResult: (result: SolutionResult, reused: boolean) => void,
): Promise<void> {
  const tasks = tasksOf(work);
  const again = work.only !== undefined;
  const keyOf = resultKeys(work);
  const waiting = new Map<Solution, { readonly key: string; readonly found: Found }>();
  const record = (key: string, result: SolutionResult, reused: boolean) => {
    const graded = withPoints(withoutTexts(markHardCoded(result)), work.scheme);
    journal.append(key, graded);
    onResult(graded, reused);
  };

  /** Yields the solutions that need judging, and records all other results on the way. */
  async function* toJudge(): AsyncGenerator<Solution> {
    let reader: { student: string; files: SubmissionReader } | undefined;
    for (const { submission, problem } of tasks) {
      work.signal.throwIfAborted();
      const { student } = submission;
      if (reader?.student !== student)
        reader = { student, files: new SubmissionReader(submission) };
      const found = await reader.files.find(problem.id);
      const key = keyOf(problem, found);
      const done = again ? undefined : recall(journal, student, problem.id, key);
      if (done) {
        onResult(done, true);
        continue;
      }
      const known = again
        ? undefined
        : earlier.map((one) => recall(one, student, problem.id, key)).find(Boolean);
      const program = found.kind === "program" ? found.program : undefined;
      const solution: Solution = { problem, file: found.file, program, student };
      if (known) record(key, { ...known, ...fileOf(found) }, true);
      else if (program === undefined) record(key, notJudged(solution, found, work), false);
      else {
        waiting.set(solution, { key, found });
        started.push(solution);
        yield solution;
      }
    }
  }

  const started: Solution[] = [];
  for await (const { index, result } of judgeMany(toJudge(), tasks.length)) {
    const solution = started[index];
    const of = solution && waiting.get(solution);
    if (solution === undefined || of === undefined) continue;
    record(of.key, { ...result, ...remarksOf(of.found), ...fileOf(of.found) }, false);
    waiting.delete(solution);
    delete started[index];
  }
}

/** An earlier result, unless the judge itself failed on it. */
function recall(journal: Journal, student: string, problem: string, key: string) {
  const result = journal.recall(student, problem, key);
  return result?.verdict === "JE" ? undefined : result;
}

/** The file of a result, with a hash that tells whether it changed. */
function fileOf(found: Found): Pick<SolutionResult, "file" | "source"> {
  if (found.kind !== "program") return { file: found.file };
  const source = createHash("sha256").update(found.program.source).digest("hex");
  return { file: found.file, source };
}

/** The intake's remarks on a file that is judged. */
function remarksOf(found: Found): Pick<SolutionResult, "finding" | "takenFor"> {
  if (found.kind !== "program") return {};
  const { remark, takenFor } = found;
  return {
    ...(remark === undefined ? {} : { finding: remark }),
    ...(takenFor === undefined ? {} : { takenFor }),
  };
}

/** The result NA of a solution that is missing or can't be judged, with its finding if there is one. */
function notJudged(solution: Solution, found: Found, work: Work): SolutionResult {
  const { spec, cases } = solution.problem;
  return {
    ...about(solution, { ...spec.limits, memory: work.memory ?? spec.limits.memory }),
    verdict: "NA",
    cases: cases.map((one) => unjudged(one, "NA", groups[one.group] || work.strict)),
    ...(found.kind === "finding" ? { finding: found.finding } : {}),
  };
}

/**
 * Turns the error "this language can't be run here" into a finding, so that the rest of the class is still graded.
 *
 * @throws every other error, unchanged
 */
export function withoutTool(solution: Solution, work: Work, error: unknown): SolutionResult {
  const language = solution.program?.language ?? "python";
  if (!(error instanceof DljError) || error.code !== "usage" || language === "python") throw error;
  const finding = { en: error.sentence(languages.en), zh: error.sentence(languages.zh) };
  const { file } = solution;
  return notJudged(solution, { kind: "finding", file, finding }, work);
}

/** Marks a solution that passes every published case and fails every fresh one: it knows the answers only. */
function markHardCoded(result: SolutionResult): SolutionResult {
  const deciding = result.cases.filter((one) => one.deciding);
  const fresh = deciding.filter(({ name }) => isFresh(name));
  const published = deciding.filter((one) => !isFresh(one.name));
  const passed = (one: CaseResult) => one.verdict === "AC";
  const knows = fresh.length > 0 && published.every(passed) && !fresh.some(passed);
  return knows ? { ...result, hardCoded: fresh.length } : result;
}

function withPoints(result: SolutionResult, scheme: ScoringScheme): SolutionResult {
  const { earned, possible } = score(result, scheme);
  return { ...result, points: { earned: `${earned}`, possible: `${possible}` } };
}
