import { existsSync } from "node:fs";
import { setUp } from "../../author/author-context.ts";
import { caseFile, type DraftCase, loadDraft } from "../../author/folder.ts";
import { fuzz } from "../../author/fuzz/fuzz.ts";
import { misconceptionLike } from "../../author/fuzz/hint.ts";
import { type Counterexample, makeTrial, type Trial } from "../../author/fuzz/trial.ts";
import { planOutputs } from "../../author/generate.ts";
import { writeFiles } from "../../author/write-files.ts";
import { DljError, exitCodes } from "../../error.ts";
import { reasonOf } from "../../judge/diagnose.ts";
import type { Engines } from "../../judge/engines.ts";
import { hedged } from "../../judge/misconception.ts";
import { caseKey } from "../../problem/case-key.ts";
import type { Group } from "../../problem/spec.ts";
import { failure } from "../../report/terminal/failure.ts";
import type { Printable } from "../../report/terminal/printable.ts";
import { type Context, showsProgress, warn } from "../shared/context.ts";
import type { JudgingOptions } from "../shared/judging-options.ts";
import { shownPath } from "../shared/shown-path.ts";
import { readProgramAt, resolveSolution } from "../shared/solution-argument.ts";

export interface FuzzCommandOptions extends JudgingOptions {
  readonly seed: number;
  readonly count: number;
  readonly seconds: number;
  readonly save?: string;
  readonly group: Group;
}

/** Searches for a counterexample, prints the simplest one and saves it if asked. Returns the exit code. */
export async function fuzzOne(
  context: Context,
  engines: Engines,
  what: string,
  file: string | undefined,
  options: FuzzCommandOptions,
): Promise<number> {
  const { fuzz: text } = context.messages.author;
  const { problem: named, path } = resolveSolution(context, what, file, options);
  const problem = loadDraft(named.folder);
  const saved =
    options.save === undefined ? undefined : caseKey({ group: options.group, name: options.save });
  if (saved !== undefined) refuseToReplace(problem.folder, saved);
  const program = await readProgramAt(context, named, path);
  const author = await setUp(engines, context.signal);
  const trial = makeTrial(author, problem, program);
  for (const one of trial.leftOut) {
    warn(context, context.messages.author.findings.acceptedLeftOut(one));
  }
  const { seed, count, seconds } = options;
  const progress = (tried?: number) => draw(context, tried);
  const { tried, found } = await fuzz(trial, { seed, count, seconds, progress });
  progress();
  if (!found) {
    context.stdout.write(`${text.none({ tried })}\n`);
    return exitCodes.accepted;
  }
  const verdict = context.messages.judge.verdicts[found.first.result.verdict];
  context.stdout.write(`${text.found({ tried, verdict })}\n\n`);
  context.stdout.write(`${(await describe(trial, found.simplest, context)).text}\n`);
  if (saved !== undefined) await save(trial, found.simplest, saved, context);
  return exitCodes.refused;
}

async function describe(trial: Trial, found: Counterexample, context: Context): Promise<Printable> {
  const reason = reasonOf(found.result, trial.problem.spec.limits);
  const like = await misconceptionLike(trial, found);
  const result = {
    ...found.result,
    ...(reason ? { reason } : {}),
    ...(like ? { likely: hedged(like) } : {}),
  };
  return failure(result, {}, context);
}

function refuseToReplace(folder: string, key: string): void {
  const file = caseFile(folder, key, "in");
  if (existsSync(file)) throw new DljError("usage", (m) => m.author.caseExists({ file }));
}

async function save(
  { author, problem }: Trial,
  { stdin }: Counterexample,
  key: string,
  context: Context,
): Promise<void> {
  const [group, name = ""] = key.split("/") as [DraftCase["group"], string];
  const added: DraftCase = { group, name, key, stdin, expected: undefined };
  const drafts = await planOutputs(author, problem, [added]);
  writeFiles(drafts, [problem.folder]);
  for (const { file } of drafts) {
    const shown = shownPath(context, file);
    context.stdout.write(`${context.messages.author.fuzz.saved({ file: shown })}\n`);
  }
}

function draw(context: Context, tried?: number): void {
  if (!showsProgress(context)) return;
  const { fuzz: text } = context.messages.author;
  context.stderr.write(`\r\x1b[K${tried === undefined ? "" : text.progress({ tried })}`);
}
